package org.openprojects.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/** Threads that write again and again until they are closed, which fails if one of them did or wrote nothing. */
final class Writers implements AutoCloseable {
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Future<Integer>> running = new ArrayList<>();
    private volatile boolean done;

    /** @param work is told how often it was done before */
    Writers add(IntConsumer work) {
        running.add(threads.submit(() -> {
            int count = 0;
            for (; !done || count == 0; count++) {
                work.accept(count);
                Thread.sleep(1);
            }
            return count;
        }));
        return this;
    }

    @Override
    public void close() throws ExecutionException, InterruptedException {
        done = true;
        threads.shutdown();
        for (Future<Integer> writer : running) {
            writer.get();
        }
    }
}
