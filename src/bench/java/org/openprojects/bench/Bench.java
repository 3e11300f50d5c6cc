package org.openprojects.bench;

import java.io.IOException;

/** Measures what {@link Options} ask for and prints tables. */
public final class Bench {
    private Bench() {}

    public static void main(String... args) throws IOException, InterruptedException {
        Options options = Options.of(args);
        if (options.parts().contains("by-id")) {
            new ById(options).measure();
        }
    }
}
