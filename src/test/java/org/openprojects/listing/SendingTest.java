package org.openprojects.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is sent is whole or can be seen not to be, and is let go of once in any case. */
@Tag("no-database")
class SendingTest {
    private static final byte[] RECORD = "\"%s\"".formatted("x".repeat(2_000)).getBytes();

    private final Vertx vertx = Vertx.vertx();
    private final CountDownLatch released = new CountDownLatch(1);
    private final AtomicInteger releases = new AtomicInteger();

    @AfterEach
    void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void all_records_are_sent_and_then_let_go_of() throws Exception {
        AtomicInteger given = new AtomicInteger();
        HttpResponse<byte[]> answer = ask(most -> {
            List<byte[]> some = given.get() < 3_000 ? Collections.nCopies(most, RECORD) : List.of();
            given.addAndGet(some.size());
            return some;
        });
        assertEquals(given.get() * (RECORD.length + 1), answer.body().length);
        assertReleasedOnce();
    }

    @Test
    void no_record_at_all_is_an_answer_too() throws Exception {
        assertEquals(0, ask(most -> List.of()).body().length);
        assertReleasedOnce();
    }

    @Test
    void what_cannot_be_ended_is_broken_off() throws Exception {
        AtomicInteger left = new AtomicInteger(40);
        IntFunction<List<byte[]>> failing = most -> {
            if (left.getAndDecrement() == 0) {
                throw new IllegalStateException("On purpose");
            }
            return Collections.nCopies(most, RECORD);
        };
        assertThrows(IOException.class, () -> ask(failing));
        assertReleasedOnce();
    }

    private void assertReleasedOnce() throws InterruptedException {
        assertTrue(released.await(10, TimeUnit.SECONDS));
        assertFalse(vertx.createSharedWorkerExecutor("rows")
                .executeBlocking(() -> releases.get() > 1)
                .toCompletionStage()
                .toCompletableFuture()
                .join());
    }

    private HttpResponse<byte[]> ask(IntFunction<List<byte[]>> records) throws IOException, InterruptedException {
        Router router = Router.router(vertx);
        router.get().handler(request -> {
            Chunk chunk = new Chunk();
            Export export = new Export(records, new NdjsonRows(Fields.ALL, chunk), chunk, () -> {
                releases.incrementAndGet();
                released.countDown();
            });
            Sending sending =
                    new Sending(export, request, vertx.createSharedWorkerExecutor("rows"), Duration.ofSeconds(10));
            request.addEndHandler(ended -> sending.stop());
            sending.start();
        });
        HttpServer server = vertx.createHttpServer()
                .requestHandler(router)
                .listen(0)
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        URI address = URI.create("http://localhost:%d/".formatted(server.actualPort()));
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray());
    }
}
