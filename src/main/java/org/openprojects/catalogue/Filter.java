package org.openprojects.catalogue;

import java.io.IOException;
import org.roaringbitmap.RoaringBitmap;

/** One condition of a question; its text is the same for the same condition. */
interface Filter {
    /** Of the parameter that gave it. */
    String name();

    /** @throws RuntimeException a 400 problem, if it names a code that there is not */
    default void check(Snapshot snapshot) {}

    /** The records of a segment that meet it, dead ones among them; not to be changed. */
    RoaringBitmap in(Segment segment) throws IOException;
}
