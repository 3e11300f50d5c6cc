package org.openprojects.vocabulary;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The lists of words that sources may add to: the words known beforehand, and the code that any other text gets. */
public enum OpenVocabulary {
    /** What a project is about, in IFAD's words; IATI codes are five-digit purposes of the DAC, only where one covers the word. */
    SECTOR("sector"),
    /** On what terms IFAD's money is given; IATI has no codes for them. */
    FINANCING_TERMS("financing-terms"),
    /** The headings of a project's shelf, in the shelf's order; IATI codes are those of its list DocumentCategory. */
    DOCUMENT_CATEGORY("document-category");

    private static final int LONGEST_ACRONYM = 5;

    private final String wireName;
    private final List<Code> known;
    private final Lexicon<Code> words = new Lexicon<>(Spelling::key);

    OpenVocabulary(String wireName) {
        this.wireName = wireName;
        List<Table.Row> rows = Table.read(wireName + ".csv");
        this.known = rows.stream().map(OpenVocabulary::code).toList();
        for (Table.Row row : rows) {
            Code code = code(row);
            words.put(code.label(), code);
            row.words(2).forEach(word -> words.put(word, code));
        }
    }

    @JsonValue
    public String wireName() {
        return wireName;
    }

    public static Optional<OpenVocabulary> named(String wireName) {
        return Arrays.stream(values())
                .filter(vocabulary -> vocabulary.wireName.equals(wireName))
                .findFirst();
    }

    /** The words known beforehand, in a sensible order. */
    public List<Code> known() {
        return known;
    }

    /** The known word of this code. */
    public Optional<Code> of(String code) {
        return known.stream().filter(word -> word.code().equals(code)).findFirst();
    }

    /** The known word that the text means, in English, French or Spanish, in any spelling. */
    public Optional<Code> recognise(String text) {
        return words.find(text);
    }

    public Familiarity familiarity(String text) {
        if (recognise(text).isPresent()) {
            return Familiarity.KNOWN;
        }
        return switch (Mixture.of(text, words).parts().size()) {
            case 0 -> Familiarity.UNSEEN;
            case 1 -> Familiarity.KNOWN;
            default -> Familiarity.MIXTURE;
        };
    }

    /**
     * The code of any text. A known word has its own; a mixture of known words has one code however they are joined, and
     * keeps what joins them in its label; any other text keeps its words, and its code is their slug. Equal texts always get equal codes.
     */
    public Code coin(String text) {
        return recognise(text).orElseGet(() -> mixed(Mixture.of(text, words)).orElseGet(() -> unseen(text)));
    }

    private static Optional<Code> mixed(Mixture mixture) {
        if (mixture.parts().size() < 2) {
            return mixture.parts().stream().findFirst();
        }
        String labels = mixture.parts().stream().map(Code::label).collect(Collectors.joining("/"));
        return Optional.of(new Code(Spelling.slug(labels), mixture.label(), null));
    }

    private Code unseen(String text) {
        String label = inSentenceCase(Spelling.plain(text));
        String code = Spelling.code(label);
        // What is left of a text in two scripts may be a known word's code, which cannot have a second label.
        return of(code).orElseGet(() -> new Code(code, label, null));
    }

    /** A text all in capitals (unless it may be an acronym) or all in small letters as a sentence; letter case that says something stays. */
    private static String inSentenceCase(String text) {
        boolean capitals = text.codePoints().noneMatch(Character::isLowerCase) && text.length() > LONGEST_ACRONYM;
        boolean small = text.codePoints().noneMatch(Character::isUpperCase);
        if (text.isEmpty() || !capitals && !small) {
            return text;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        int first = lower.offsetByCodePoints(0, 1);
        return new StringBuilder()
                .appendCodePoint(Character.toTitleCase(lower.codePointAt(0)))
                .append(lower.substring(first))
                .toString();
    }

    private static Code code(Table.Row row) {
        return new Code(Spelling.slug(row.text(0)), row.text(0), row.textOrNull(1));
    }
}
