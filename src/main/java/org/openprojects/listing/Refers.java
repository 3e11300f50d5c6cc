package org.openprojects.listing;

import java.util.List;
import java.util.Optional;
import org.openprojects.catalogue.Entry;
import org.openprojects.catalogue.Snapshot;
import org.openprojects.change.RecordType;

/**
 * A list of {@link Reference} on the page of a record.
 *
 * @param member the list's name
 * @param type what it refers to
 */
public record Refers(String member, RecordType type) {

    /** What is referred to, as lists show it, in the order of the references. */
    List<byte[]> items(Snapshot snapshot, byte[] page) {
        return JsonBytes.entries(JsonBytes.member(page, member)).stream()
                .map(reference -> snapshot.entry(type, JsonBytes.text(reference, "id")))
                .flatMap(Optional::stream)
                .map(Entry::item)
                .toList();
    }
}
