package org.openprojects.catalogue;

import java.util.Optional;
import org.openprojects.change.ChangeEntry;

/**
 * A place in the change log of one database: the number of a change, and what tells it from the change that another
 * database has under that number.
 */
public record Mark(long number, String seal) {
    /** Of the seals. */
    static final int RADIX = Character.MAX_RADIX;

    /** Before the first change of any database. */
    public static final Mark NOTHING = new Mark(0, "0");

    static Mark of(ChangeEntry entry) {
        long told = 31L * (31L * Rendered.micros(entry.at) + entry.recordId) + entry.version;
        return new Mark(entry.number, Long.toUnsignedString(told, RADIX));
    }

    /** Such as {@code 42.1x8a}. */
    @Override
    public String toString() {
        return number + "." + seal;
    }

    static Optional<Mark> read(String text) {
        String[] parts = text == null ? new String[0] : text.split("\\.");
        boolean whole = parts.length == 2 && parts[0].matches("[0-9]{1,18}");
        return whole ? Optional.of(new Mark(Long.parseLong(parts[0]), parts[1])) : Optional.empty();
    }
}
