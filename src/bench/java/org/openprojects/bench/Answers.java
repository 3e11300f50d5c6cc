package org.openprojects.bench;

import java.io.IOException;

/** Somebody who answers in this process from one thread: the yardstick, or who is held against it. Each answer is its exact total. */
interface Answers extends AutoCloseable {
    /** The newest 20 of these countries and statuses. */
    long page(Question question) throws IOException;

    /** The best 20 that have both words and lie in the region. */
    long search(Question question) throws IOException;

    /** How many there are of each status, country, sector, region and financing terms in these years. */
    long facets(Question question) throws IOException;

    @Override
    void close() throws IOException;
}
