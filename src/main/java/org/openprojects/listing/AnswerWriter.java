package org.openprojects.listing;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerHttpResponse;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyWriter;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;
import org.openprojects.catalogue.Gzip;

/** Sends the bytes of an answer, with what it may be kept by; an unchanged one without bytes (304). */
@Provider
@Produces(MediaType.APPLICATION_JSON)
public class AnswerWriter implements ServerMessageBodyWriter<Answer<?>> {
    private final ObjectMapper json;

    AnswerWriter(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public boolean isWriteable(
            Class<?> type, Type genericType, ResteasyReactiveResourceInfo target, MediaType mediaType) {
        return type == Answer.class;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == Answer.class;
    }

    @Override
    public void writeResponse(Answer<?> answer, Type genericType, ServerRequestContext context) throws IOException {
        ServerHttpResponse response = context.serverResponse();
        Validator validator = answer.validator();
        response.setResponseHeader(HttpHeaders.ETAG, validator.tag());
        validator.lastModified().ifPresent(date -> response.setResponseHeader(HttpHeaders.LAST_MODIFIED, date));
        // Kept by whoever likes, but never shown without asking whether it still holds.
        response.setResponseHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.setResponseHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        answer.links().header().ifPresent(links -> response.setResponseHeader(HttpHeaders.LINK, links));
        if (answer.isUnchanged()) {
            response.setStatusCode(304);
            response.removeResponseHeader(HttpHeaders.CONTENT_TYPE);
            response.end();
            return;
        }
        if (validator.coding() == Coding.GZIP) {
            response.setResponseHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        response.end(bytes(answer));
    }

    private byte[] bytes(Answer<?> answer) throws IOException {
        if (answer.bytes() != null) {
            return answer.bytes();
        }
        byte[] plain = json.writeValueAsBytes(answer.content());
        return answer.validator().coding() == Coding.GZIP ? Gzip.of(plain) : plain;
    }

    @Override
    public void writeTo(
            Answer<?> answer,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out) {
        throw new UnsupportedOperationException("Answers are written by the server's own way");
    }
}
