package org.openprojects.seed;

import java.util.Optional;
import org.openprojects.change.Identities;
import org.openprojects.reading.Fact;
import org.openprojects.reading.ReadRecord;
import org.openprojects.vocabulary.CodedWord;
import org.openprojects.vocabulary.Spelling;

/** What a read record says of itself, as stored ones are told apart by it. */
final class Said {
    private Said() {}

    /** As {@link org.openprojects.change.Identity#titleKey} has it. */
    static String titleKey(ReadRecord read) {
        return Identities.cut(Spelling.key(value(read, "/title", String.class)));
    }

    /** ISO 3166-1 alpha-2; null where it says none. */
    static String country(ReadRecord read) {
        return Optional.ofNullable(value(read, "/country", CodedWord.class))
                .map(CodedWord::code)
                .orElse(null);
    }

    /** Null where it says nothing. */
    static <T> T value(ReadRecord read, String path, Class<T> type) {
        return read.fact(path).map(Fact::value).map(type::cast).orElse(null);
    }
}
