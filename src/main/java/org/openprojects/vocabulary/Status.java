package org.openprojects.vocabulary;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How far a project has come: a closed list, in the order of a project's life. */
public enum Status {
    PLANNED("Planned", "1"),
    APPROVED("Approved", "1"),
    // A signed agreement binds both sides, so IATI's "being scoped or planned" no longer fits.
    SIGNED("Signed", "2"),
    ONGOING("Ongoing", "2"),
    COMPLETED("Completed", "3"),
    CLOSED("Closed", "4"),
    CANCELLED("Cancelled", "5"),
    SUSPENDED("Suspended", "6");

    private static final Lexicon<Status> WORDS = words();

    private final String label;
    private final String iatiCode;

    Status(String label, String iatiCode) {
        this.label = label;
        this.iatiCode = iatiCode;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return label;
    }

    /** The code of IATI's list ActivityStatus. */
    public String iatiCode() {
        return iatiCode;
    }

    public CodedWord word() {
        return new CodedWord(code(), label);
    }

    public static Optional<Status> of(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code().equals(code))
                .findFirst();
    }

    /** The status that a word of an English, French, Spanish or Portuguese page means, in any letter case, with or without accents. */
    public static Optional<Status> recognise(String word) {
        return WORDS.find(word);
    }

    public static List<Code> codes() {
        return Arrays.stream(values())
                .map(status -> new Code(status.code(), status.label, status.iatiCode))
                .toList();
    }

    private static Lexicon<Status> words() {
        Lexicon<Status> words = new Lexicon<>(Spelling::key);
        for (Table.Row row : Table.read("status.csv")) {
            Status status = of(row.text(0)).orElseThrow();
            words.put(status.label, status);
            row.words(1).forEach(word -> words.put(word, status));
        }
        return words;
    }
}
