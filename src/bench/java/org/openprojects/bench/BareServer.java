package org.openprojects.bench;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.stream.Collectors;

/** The yardstick by id: Vert.x alone, which sends the bytes and content headers that another server sent for one address. */
public final class BareServer extends AbstractVerticle {
    private final int port;
    private final Answer plain;
    private final Answer gzip;

    private BareServer(int port, Answer plain, Answer gzip) {
        this.port = port;
        this.plain = plain;
        this.gzip = gzip;
    }

    /** Port to listen on, address to copy. */
    public static void main(String... args) throws IOException, InterruptedException {
        int port = Integer.parseInt(args[0]);
        Answer plain = Answer.of(args[1], "identity");
        Answer gzip = Answer.of(args[1], "gzip");
        // As many event loops as Quarkus has.
        DeploymentOptions each = new DeploymentOptions().setInstances(VertxOptions.DEFAULT_EVENT_LOOP_POOL_SIZE);
        Vertx.vertx().deployVerticle(() -> new BareServer(port, plain, gzip), each);
    }

    @Override
    public void start() {
        vertx.createHttpServer().requestHandler(this::answer).listen(port, "127.0.0.1");
    }

    private void answer(HttpServerRequest request) {
        if (request.headers().contains("If-None-Match")) {
            request.response().setStatusCode(304).end();
        } else {
            String coding = request.getHeader("Accept-Encoding");
            (coding != null && coding.contains("gzip") ? gzip : plain).sendTo(request.response());
        }
    }

    private record Answer(Map<String, String> headers, Buffer body) {
        static Answer of(String address, String coding) throws IOException, InterruptedException {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                    .header("Accept-Encoding", coding)
                    .build();
            HttpResponse<byte[]> response = HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
            Map<String, String> headers = response.headers().map().entrySet().stream()
                    .filter(header -> header.getKey().startsWith("content-"))
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, header -> header.getValue().get(0)));
            return new Answer(headers, Buffer.buffer(response.body()));
        }

        void sendTo(HttpServerResponse response) {
            headers.forEach(response::putHeader);
            response.end(body);
        }
    }
}
