package org.openprojects.listing;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.ServerSerialisers;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyWriter;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;
import org.openprojects.catalogue.Gzip;

/** Sends the bytes of an answer as they are, and has its rows sent. */
@Provider
@Produces({Format.APPLICATION_JSON, Format.TEXT_CSV, Format.APPLICATION_NDJSON, Format.APPLICATION_XLSX})
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
        Sending rows = answer.representation().sending();
        if (rows == null) {
            context.serverResponse().end(bytes(answer));
        } else {
            // What the framework knows of the answer is told now: it ends with this call, and the rows go on.
            context.serverResponse().setPreCommitListener(null);
            ServerSerialisers.encodeResponseHeaders((ResteasyReactiveRequestContext) context);
            rows.start();
        }
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
