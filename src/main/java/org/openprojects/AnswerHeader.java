package org.openprojects;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.openprojects.catalogue.Position;

/** The headers that answers carry: what they say, whether they are always there, and their form. */
enum AnswerHeader {
    ALLOW("Allow", "The methods that are possible here.", false, 100, "^[A-Z]+(, [A-Z]+)*$", "GET, HEAD, OPTIONS"),
    CACHE_CONTROL("Cache-Control", "How long it may be kept.", true, 200, "^[a-z0-9=, -]+$", "no-cache"),
    CHANGE_POSITION(
            "Change-Position",
            "Which changes are in what was sent: the `since` from which a feed of changes goes on.",
            false,
            Position.LENGTH,
            Position.PATTERN,
            Position.EXAMPLE),
    CONTENT_DISPOSITION(
            "Content-Disposition",
            "What a file with it may be called.",
            false,
            200,
            "^attachment; filename=[\"][a-z.-]+[\"]$",
            "attachment; filename=\"projects.csv\""),
    ETAG("ETag", "Names just this state of just this representation.", true, 200, "^(W/)?[\"][!#-~]+[\"]$", "\"1-1\""),
    LAST_MODIFIED(
            "Last-Modified",
            "When it last changed, unless that was just now.",
            false,
            29,
            "^[A-Z][a-z]{2}, [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            "Tue, 10 Mar 2026 16:15:50 GMT"),
    LINK(
            "Link",
            "The pages before and behind this one, as `prev` and `next` (RFC 8288).",
            false,
            1 << 21,
            "^[<][!-=?-~]+[>]; rel=[\"](next|prev)[\"](, ?[<][!-=?-~]+[>]; rel=[\"](next|prev)[\"])?$",
            "</projects?limit=20&offset=20>; rel=\"next\""),
    LOCATION("Location", "Where it is instead, a path.", true, 1 << 20, "^[/][!-~]*$", "/swagger-ui"),
    RETRY_AFTER("Retry-After", "How many seconds to wait.", false, 10, "^[0-9]+$", "1"),
    SEARCH_CORRECTED(
            "Search-Corrected",
            "What was searched for instead, where nothing has the words of `q`; percent-encoded.",
            false,
            20_000,
            "^[!-~]+$",
            "training"),
    VARY(
            "Vary",
            "The request's headers that it depends on.",
            true,
            200,
            "^[A-Za-z-]+(, ?[A-Za-z-]+)*$",
            "Accept-Encoding"),
    ANY_ORIGIN("Access-Control-Allow-Origin", "Pages of any origin may read it.", true, 1, "^\\*$", "*"),
    NO_SNIFFING("X-Content-Type-Options", "It is what its media type says.", true, 7, "^nosniff$", "nosniff");

    private final String word;
    private final String description;
    private final boolean always;
    private final int maxLength;
    private final String pattern;
    private final String example;

    AnswerHeader(String word, String description, boolean always, int maxLength, String pattern, String example) {
        this.word = word;
        this.description = description;
        this.always = always;
        this.maxLength = maxLength;
        this.pattern = pattern;
        this.example = example;
    }

    static Optional<AnswerHeader> named(String word) {
        return Arrays.stream(values())
                .filter(header -> header.word.equals(word))
                .findFirst();
    }

    Header header() {
        Schema schema = OASFactory.createSchema()
                .addType(SchemaType.STRING)
                .maxLength(maxLength)
                .pattern(pattern)
                .addExample(example);
        return OASFactory.createHeader()
                .description(description)
                .required(always)
                .schema(schema);
    }
}
