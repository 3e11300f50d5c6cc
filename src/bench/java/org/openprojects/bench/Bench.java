package org.openprojects.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Measures what {@link Options} ask for and prints tables. */
public final class Bench {
    private Bench() {}

    public static void main(String... args) throws IOException, InterruptedException {
        Options options = Options.of(args);
        if (options.parts().contains("by-id")) {
            new ById(options).measure();
        }
        if (options.parts().contains("finding")) {
            List<Figures> sizes = new ArrayList<>();
            for (int count : options.counts()) {
                sizes.add(new Finding(options).measure(count));
            }
            new FindingTables(sizes, options.heap()).print(System.out);
        }
        if (options.parts().contains("relevance")) {
            new Relevance(options).measure();
        }
    }
}
