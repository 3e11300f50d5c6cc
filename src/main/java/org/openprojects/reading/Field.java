package org.openprojects.reading;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openprojects.value.Language;
import org.openprojects.vocabulary.Code;
import org.openprojects.vocabulary.Country;
import org.openprojects.vocabulary.Familiarity;
import org.openprojects.vocabulary.OpenVocabulary;
import org.openprojects.vocabulary.Spelling;
import org.openprojects.vocabulary.Status;

/** A labelled value: where it goes in the record and how its text is read. */
enum Field {
    STATUS("/status") {
        @Override
        Optional<Value> read(Span span, Language language) {
            return Status.recognise(span.text()).map(status -> Value.of(status.word(), span, status.label()));
        }
    },
    COUNTRY("/country") {
        @Override
        Optional<Value> read(Span span, Language language) {
            Matcher flag = FLAG.matcher(span.text());
            Span name = flag.find() ? span.part(flag.end(), span.text().length()) : span;
            return Country.recognise(name.text()).map(country -> Value.of(country.word(), name, country.label()));
        }
    },
    APPROVAL_DATE("/approvalDate") {
        @Override
        Optional<Value> read(Span span, Language language) {
            return DateText.parse(span.text()).map(date -> Value.of(date, span, date.toString()));
        }
    },
    DURATION("/duration") {
        @Override
        Optional<Value> read(Span span, Language language) {
            return YearsText.parse(span.text()).map(years -> Value.of(years, span, null));
        }
    },
    SECTOR("/sector") {
        @Override
        Optional<Value> read(Span span, Language language) {
            return isOther(span, language, OpenVocabulary.FINANCING_TERMS)
                    ? Optional.empty()
                    : open(OpenVocabulary.SECTOR, span, IssueCode.UNKNOWN_SECTOR);
        }
    },
    TOTAL_COST("/financing/totalCost") {
        @Override
        Optional<Value> read(Span span, Language language) {
            return money(span, language);
        }
    },
    IFAD("/financing/ifad") {
        @Override
        Optional<Value> read(Span span, Language language) {
            return money(span, language);
        }
    },
    GAP("/financing/gap") {
        @Override
        Optional<Value> read(Span span, Language language) {
            return money(span, language);
        }
    },
    TERMS("/financing/terms") {
        @Override
        Optional<Value> read(Span span, Language language) {
            return isOther(span, language, OpenVocabulary.SECTOR) || BareValue.is(span.line())
                    ? Optional.empty()
                    : open(OpenVocabulary.FINANCING_TERMS, span, IssueCode.UNKNOWN_TERMS);
        }
    },
    PROJECT_ID("/projectId") {
        @Override
        Optional<Value> read(Span span, Language language) {
            return OFFICIAL_ID.matcher(span.text()).matches()
                    ? Optional.of(Value.of(span.text(), span, span.text()))
                    : Optional.empty();
        }
    };

    /**
     * What a text stands for.
     *
     * @param stated the piece that states it
     * @param note what else should be known, or null
     * @param unseen the issue of a word outside the known ones, or null
     */
    record Value(Object value, Span stated, Method method, String note, IssueCode unseen) {

        /** Asserted where the source prints the very word, parsed where it was made of another form. */
        static Value of(Object value, Span stated, String word) {
            Method method = stated.text().equals(word) ? Method.ASSERTED : Method.PARSED;
            return new Value(value, stated, method, null, null);
        }
    }

    private static final Pattern FLAG = Pattern.compile(
            "(?iu)^(?:country flag|flag of|drapeau(?: du pays| de la| de| du)?|bandera(?: del país| de la| de| del)?)[\\s\\p{Zs}]+");
    private static final Pattern OFFICIAL_ID = Pattern.compile("(?:1100|2000)[0-9]{6}");
    private static final Pattern WORDS = Pattern.compile("(?U)[^.!?;]{2,100}\\.?");

    /** Words that stand where a value should. */
    private static final Set<String> NOTHING = Set.of(
            "na",
            "none",
            "nil",
            "null",
            "unknown",
            "all",
            "any",
            "select",
            "tbc",
            "tbd",
            "tobedetermined",
            "tobeconfirmed",
            "notavailable",
            "notapplicable",
            "aucun",
            "aucune",
            "tous",
            "neant",
            "adeterminer",
            "ninguno",
            "ninguna",
            "todos",
            "pordeterminar",
            "nd");

    private final String path;

    Field(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }

    /** Empty if the text is no such value. */
    abstract Optional<Value> read(Span span, Language language);

    /** Whether the text only says that there is no value. */
    static boolean saysNothing(String text) {
        return NOTHING.contains(Spelling.key(text));
    }

    /** The country of a flag's caption; empty for a text that is none. */
    static Optional<Value> flag(Span span) {
        return FLAG.matcher(span.text()).find() ? COUNTRY.read(span, Language.EN) : Optional.empty();
    }

    /** Whether the text is surely another field's value. */
    private static boolean isOther(Span span, Language language, OpenVocabulary otherWords) {
        String text = span.text();
        return MoneyText.only(text, language).isPresent()
                || DateText.isOnlyDate(text)
                || Country.recognise(text).isPresent()
                || Status.recognise(text).isPresent()
                || otherWords.recognise(text).isPresent();
    }

    private static Optional<Value> money(Span span, Language language) {
        return MoneyText.only(span.text(), language)
                .map(found -> new Value(
                        found.money(),
                        span.part(found.start(), found.end()),
                        Method.PARSED,
                        found.note() == null ? null : "The text adds: " + found.note(),
                        null));
    }

    private static Optional<Value> open(OpenVocabulary vocabulary, Span span, IssueCode unseen) {
        String text = span.text();
        if (NOTHING.contains(Spelling.key(text))
                || !WORDS.matcher(text).matches()
                || text.chars().noneMatch(Character::isLetter)) {
            return Optional.empty();
        }
        Code code = vocabulary.coin(text);
        Value value = Value.of(code.word(), span, code.label());
        boolean isUnseen = vocabulary.familiarity(text) == Familiarity.UNSEEN;
        return Optional.of(new Value(value.value, span, value.method, null, isUnseen ? unseen : null));
    }
}
