package org.openprojects.feed;

import java.util.List;
import java.util.Set;
import org.openprojects.catalogue.Mark;
import org.openprojects.change.RecordType;

/**
 * What somebody wants to be told of.
 *
 * @param since the changes behind this place
 * @param types of records; none are all
 * @param full with the records as they are now
 */
record Wanted(Mark since, Set<RecordType> types, boolean full) {
    static final int MOST = 200;

    static Wanted of(Mark since, List<RecordType> types, boolean full) {
        return new Wanted(since, Set.copyOf(types.isEmpty() ? List.of(RecordType.values()) : types), full);
    }

    Wanted from(Mark place) {
        return new Wanted(place, types, full);
    }
}
