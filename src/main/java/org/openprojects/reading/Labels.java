package org.openprojects.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openprojects.value.Language;
import org.openprojects.vocabulary.OpenVocabulary;
import org.openprojects.vocabulary.Spelling;

/** Tells whether a line is a label, whatever its language, letter case, hyphens, accents and colon. */
final class Labels {

    private record Entry(Label label, Language language) {}

    private static final Pattern RULE = Pattern.compile("[-\u2010-\u2015_]{1,80}");
    private static final int LONGEST_LABEL = 60;
    private static final Map<String, Entry> BY_KEY = read();

    private Labels() {}

    static Optional<Sign> sign(Line line) {
        if (line.isBlank() || !line.isReadable()) {
            return Optional.empty();
        }
        if (RULE.matcher(line.plain()).matches()) {
            return Optional.of(new Sign(Label.RULE, null, nothing(line)));
        }
        // An item of a list that begins like a label is an item.
        return whole(line)
                .or(() -> beforeColon(line))
                .filter(sign -> ListMark.of(line).isEmpty());
    }

    /** A heading of the shelf, in its own words. */
    static boolean isCategory(Line line) {
        return line.isShort()
                && OpenVocabulary.DOCUMENT_CATEGORY
                        .recognise(withoutColon(line.plain()))
                        .isPresent();
    }

    static String withoutColon(String plain) {
        return plain.endsWith(":") ? plain.substring(0, plain.length() - 1).strip() : plain;
    }

    private static Optional<Sign> whole(Line line) {
        if (!line.isShort()) {
            return Optional.empty();
        }
        Entry entry = line.plain().length() > LONGEST_LABEL ? null : BY_KEY.get(Spelling.key(line.plain()));
        if (entry != null) {
            return Optional.of(new Sign(entry.label, entry.language, nothing(line)));
        }
        return isCategory(line) ? Optional.of(new Sign(Label.CATEGORY, null, nothing(line))) : Optional.empty();
    }

    private static Optional<Sign> beforeColon(Line line) {
        int colon = line.raw().indexOf(':');
        if (colon < 0 || colon > LONGEST_LABEL) {
            return Optional.empty();
        }
        Entry entry = BY_KEY.get(Spelling.key(line.raw().substring(0, colon)));
        if (entry == null || !entry.label.isField() && entry.label != Label.SOURCE && entry.label != Label.SEE_ALSO) {
            return Optional.empty();
        }
        return Optional.of(new Sign(
                entry.label,
                entry.language,
                Span.trimmed(line, colon + 1, line.raw().length())));
    }

    private static Span nothing(Line line) {
        return new Span(line, line.raw().length(), line.raw().length());
    }

    private static Map<String, Entry> read() {
        try (BufferedReader table = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Labels.class.getResourceAsStream("labels.csv")), StandardCharsets.UTF_8))) {
            return table.lines()
                    .filter(row -> !row.startsWith("#"))
                    .map(row -> row.split(",", 3))
                    .collect(Collectors.toUnmodifiableMap(
                            row -> Spelling.key(row[2]), row -> new Entry(Label.valueOf(row[0]), language(row[1]))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Language language(String word) {
        return word.equals("any") ? null : Language.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
