package org.openprojects.reading;

import java.util.Map;
import java.util.Optional;
import org.openprojects.reading.JsonPiece.Kind;
import org.openprojects.vocabulary.Country;
import org.openprojects.vocabulary.Spelling;

/** The entries that both shapes of a line have: scopes, papers, relations, titles of case studies. */
final class LineLists {

    private static final Map<String, String> RELATIONS = Map.of(
            "seealso", "see-also",
            "related", "related",
            "previousphase", "previous-phase",
            "nextphase", "next-phase");

    private LineLists() {}

    static boolean scope(LineFacts out, String path, JsonPiece piece) {
        boolean known = piece != null && ("international".equals(piece.text()) || "domestic".equals(piece.text()));
        if (known) {
            out.text(path + "/scope", piece.text(), piece, "line-scope");
        } else {
            out.unreadable("cofinancing", "has an entry whose `scope` is neither international nor domestic");
        }
        return known;
    }

    static boolean relation(LineFacts out, String path, JsonPiece piece) {
        String word = piece == null || !piece.is(Kind.TEXT) ? null : RELATIONS.get(Spelling.key(piece.text()));
        if (word == null) {
            out.unreadable("relation", "is none of see-also, related, previous-phase, next-phase");
            return false;
        }
        out.fact(path + "/relation", word, word, piece, "line-relation");
        return true;
    }

    /** @param path of the paper on its shelf */
    static boolean paper(LineFacts out, String path, JsonPiece item) {
        LineValues values = new LineValues(out);
        Optional<String> title = values.words("title", item.member("title"), LineStream.LONGEST)
                .filter(text -> !Spelling.key(text).isEmpty());
        if (title.isEmpty()) {
            return false;
        }
        out.text(path + "/title", title.get(), item.member("title"), "line-documents");
        values.address(path + "/url", item.member("url"));
        values.date(path + "/publishedOn", "publishedOn", item.member("publishedOn"));
        values.language(path + "/language", item.member("language"));
        return true;
    }

    /** The heading, and the title without the country that stands before its colon. */
    static Optional<String> studyTitle(LineFacts out, JsonPiece piece) {
        Optional<String> heading = new LineValues(out)
                .words("title", piece, LineValues.LONGEST_TITLE)
                .filter(text -> !Spelling.key(text).isEmpty());
        if (heading.isEmpty()) {
            return heading;
        }
        String raw = out.raw(piece.start(), piece.end());
        out.text("/heading", heading.get(), piece, "line-case-studies");
        int colon = heading.get().indexOf(':');
        int rawColon = raw.indexOf(':');
        Optional<Country> country =
                colon < 1 ? Optional.empty() : Country.recognise(heading.get().substring(0, colon));
        String title = Spelling.plain(heading.get().substring(colon + 1));
        if (country.isEmpty() || rawColon < 1 || Spelling.key(title).isEmpty()) {
            out.text("/title", heading.get(), piece, "line-case-studies");
            return heading;
        }
        String name = raw.substring(0, rawColon);
        out.fact("/country", country.get().word(), Method.PARSED, name, "country-before-colon", null);
        out.fact("/title", title, Method.PARSED, raw.substring(rawColon + 1).strip(), "line-case-studies", null);
        return Optional.of(title);
    }
}
