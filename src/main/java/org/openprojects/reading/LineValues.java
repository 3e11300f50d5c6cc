package org.openprojects.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.openprojects.reading.JsonPiece.Kind;
import org.openprojects.value.Currency;
import org.openprojects.value.Money;
import org.openprojects.value.PartialDate;
import org.openprojects.vocabulary.Code;
import org.openprojects.vocabulary.Country;
import org.openprojects.vocabulary.Familiarity;
import org.openprojects.vocabulary.OpenVocabulary;
import org.openprojects.vocabulary.Region;
import org.openprojects.vocabulary.Spelling;
import org.openprojects.vocabulary.Status;

/** Makes facts of the values of a line; a value that is not what its name promises is left out, and an issue says so. */
final class LineValues {

    static final int LONGEST_TITLE = 1_000;
    private static final int LONGEST_WORD = 100;
    private static final int LONGEST_NAME = 500;
    private static final int LONGEST_ADDRESS = 2_000;
    private static final Pattern OFFICIAL_ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]{0,39}");
    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,20}(?:\\.[0-9]{1,10})?");
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://[^\\s\\p{Cntrl}]+");
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private final LineFacts out;

    LineValues(LineFacts out) {
        this.out = out;
    }

    /** @throws Unreadable where the line has no title: then it tells of nothing */
    String title(JsonPiece piece) throws Unreadable {
        String title = piece != null && piece.is(Kind.TEXT) ? Spelling.plain(piece.text()) : "";
        if (Spelling.key(title).isEmpty() || title.length() > LONGEST_TITLE) {
            throw new Unreadable(
                    IssueCode.NO_RECORD,
                    "The line has no `title` with a letter or digit and at most %d characters."
                            .formatted(LONGEST_TITLE));
        }
        out.text("/title", title, piece, "line-title");
        return title;
    }

    Optional<String> officialId(JsonPiece piece) {
        if (piece == null) {
            return Optional.empty();
        }
        if (piece.text() == null || !OFFICIAL_ID.matcher(piece.text()).matches()) {
            out.unreadable("projectId", "is no id of at most 40 letters, digits and . _ / -");
            return Optional.empty();
        }
        return Optional.of(piece.text());
    }

    void prose(String path, String name, JsonPiece piece) {
        words(name, piece, LineStream.LONGEST).ifPresent(text -> out.text(path, text, piece, rule(name)));
    }

    /** A list of paragraphs or entries. */
    void list(String path, String name, JsonPiece piece) {
        int n = 0;
        for (JsonPiece item : items(name, piece)) {
            Optional<String> text = words(name, item, LineStream.LONGEST);
            if (text.isPresent()) {
                out.text(path + "/" + n++, text.get(), item, rule(name));
            }
        }
    }

    /** A name of somebody or something, never prose. */
    Optional<String> name(String path, String name, JsonPiece piece) {
        Optional<String> text = words(name, piece, LONGEST_NAME);
        text.ifPresent(value -> out.text(path, value, piece, rule(name)));
        return text;
    }

    void status(JsonPiece piece) {
        words("status", piece, LONGEST_WORD)
                .ifPresent(word -> Status.recognise(word)
                        .or(() -> Status.of(word))
                        .ifPresentOrElse(
                                status -> out.fact("/status", status.word(), status.label(), piece, "line-status"),
                                () -> out.unreadable("status", "is none of the known words")));
    }

    Optional<Country> country(JsonPiece piece) {
        Optional<String> word = words("country", piece, LONGEST_WORD);
        Optional<Country> country = word.flatMap(text -> Country.of(text).or(() -> Country.recognise(text)));
        country.ifPresent(known -> out.fact("/country", known.word(), known.code(), piece, "line-country"));
        if (word.isPresent() && country.isEmpty()) {
            out.issueOnce(
                    IssueCode.UNKNOWN_COUNTRY,
                    word.get(),
                    "\"%s\" is no country, so the records with it have none.".formatted(word.get()));
        }
        return country;
    }

    /** The region follows from the country; a line may only say the same. */
    void region(JsonPiece piece, Optional<Country> country) {
        Optional<String> word = words("region", piece, LONGEST_NAME);
        if (word.isEmpty()) {
            return;
        }
        Optional<Region> stated = Region.of(Spelling.slug(word.get()));
        if (stated.isPresent() && stated.equals(country.flatMap(Region::of))) {
            out.fact("/region", stated.get().word(), stated.get().label(), piece, "line-region");
        } else {
            out.issueOnce(
                    IssueCode.CONFLICTING_VALUE,
                    "region " + word.get() + country.map(Country::code).orElse(""),
                    "The region \"%s\" is not the one that follows from the country, and is left out."
                            .formatted(word.get()));
        }
    }

    Optional<Code> word(String path, String name, OpenVocabulary words, IssueCode unseen, JsonPiece piece) {
        return words(name, piece, LONGEST_WORD)
                .flatMap(text -> coined(name, words, unseen, text))
                .map(code -> {
                    out.fact(path, code.word(), code.label(), piece, rule(name));
                    return code;
                });
    }

    Optional<Code> coined(String name, OpenVocabulary words, IssueCode unseen, String text) {
        if (Field.saysNothing(text) || text.chars().noneMatch(Character::isLetter)) {
            out.unreadable(name, "says nothing");
            return Optional.empty();
        }
        Code code = words.coin(text);
        if (words.familiarity(text) == Familiarity.UNSEEN) {
            out.issueOnce(
                    unseen,
                    code.code(),
                    "\"%s\" is not among the known words; it became the code `%s`.".formatted(text, code.code()));
        }
        return Optional.of(code);
    }

    void date(String path, String name, JsonPiece piece) {
        Optional<String> text = words(name, piece, LONGEST_WORD);
        Optional<PartialDate> date = text.flatMap(DateText::parse);
        date.ifPresent(day -> out.fact(path, day, day.toString(), piece, rule(name)));
        if (text.isPresent() && date.isEmpty()) {
            out.unreadable(name, "is no date");
        }
    }

    /** {@code {"amount": "5960000", "currency": "USD"}}, the amount exact and in units. */
    Optional<Money> money(String path, String name, JsonPiece piece) {
        if (piece == null) {
            return Optional.empty();
        }
        JsonPiece amount = piece.member("amount");
        JsonPiece currency = piece.member("currency");
        boolean readable = amount != null
                && amount.text() != null
                && AMOUNT.matcher(amount.text()).matches()
                && currency != null
                && Currency.of(currency.text()).isPresent();
        if (!readable) {
            out.unreadable(name, "is no exact amount in units with an ISO 4217 currency");
            return Optional.empty();
        }
        try {
            Money money = money(piece, new BigDecimal(amount.text()), currency.text());
            out.fact(path, money, null, piece, rule(name));
            return Optional.of(money);
        } catch (IllegalArgumentException e) {
            out.unreadable(name, "is no amount that this currency can have");
            return Optional.empty();
        }
    }

    private static Money money(JsonPiece piece, BigDecimal amount, String currency) {
        JsonPiece granularity = piece.member("granularity");
        JsonPiece stated = piece.member("stated");
        JsonPiece approximate = piece.member("approximate");
        boolean told = granularity != null
                && granularity.text() != null
                && AMOUNT.matcher(granularity.text()).matches();
        return new Money(
                amount,
                currency,
                told ? new BigDecimal(granularity.text()) : BigDecimal.ONE.movePointLeft(amount.scale()),
                stated != null && stated.is(Kind.TEXT) ? stated.text() : null,
                approximate != null && approximate.isTrue());
    }

    void address(String path, JsonPiece piece) {
        words("url", piece, LONGEST_ADDRESS).ifPresent(url -> {
            if (ADDRESS.matcher(url).matches()) {
                out.text(path, url, piece, "line-url");
            } else {
                out.unreadable("url", "is no address on the web");
            }
        });
    }

    void language(String path, JsonPiece piece) {
        words("language", piece, LONGEST_WORD).ifPresent(code -> {
            if (LANGUAGES.contains(code)) {
                out.text(path, code, piece, "line-language");
            } else {
                out.unreadable("language", "is no code of ISO 639-1");
            }
        });
    }

    /** The entries of a list; none where it is no list. */
    List<JsonPiece> items(String name, JsonPiece piece) {
        if (piece != null && !piece.is(Kind.LIST)) {
            out.unreadable(name, "is no list");
        }
        return piece == null ? List.of() : piece.items();
    }

    /** The entries of a list that are objects. */
    List<JsonPiece> objects(String name, JsonPiece piece) {
        List<JsonPiece> all = items(name, piece);
        List<JsonPiece> objects =
                all.stream().filter(item -> item.is(Kind.OBJECT)).toList();
        if (objects.size() < all.size()) {
            out.unreadable(name, "has an entry that is no object");
        }
        return objects;
    }

    void unknown(JsonPiece object, Set<String> known, String where) {
        for (String name : object.members().keySet()) {
            if (!known.contains(name)) {
                String shown = where + (name.length() > 60 ? name.substring(0, 60) + "…" : name);
                out.issueOnce(IssueCode.UNKNOWN_MEMBER, shown, "No rule reads the member `%s`.".formatted(shown));
            }
        }
    }

    Optional<String> words(String name, JsonPiece piece, int longest) {
        if (piece == null || piece.is(Kind.NOTHING)) {
            return Optional.empty();
        }
        String text = piece.is(Kind.TEXT) ? Spelling.plain(piece.text()) : "";
        if (text.isEmpty() || text.length() > longest) {
            out.unreadable(name, "is no text" + (text.isEmpty() ? "" : " of at most " + longest + " characters"));
            return Optional.empty();
        }
        return Optional.of(text);
    }

    static String rule(String name) {
        StringBuilder rule = new StringBuilder("line");
        for (String word : name.split("(?=[A-Z])")) {
            rule.append('-').append(word.toLowerCase(Locale.ROOT));
        }
        return rule.toString();
    }
}
