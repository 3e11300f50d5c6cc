package org.openprojects.reading;

import java.util.ArrayList;
import java.util.List;
import org.openprojects.vocabulary.Spelling;

/** The title is the line that opens the record, without the name of the site; other spellings of it are variants. */
final class TitleReader {

    private final Page page;
    private final List<String> spellings = new ArrayList<>();
    private int firstVariant = -1;

    TitleReader(Page page) {
        this.page = page;
    }

    void title(int i) {
        Span title = Titles.withoutSite(page.text.line(i));
        spellings.add(Spelling.plain(title.text()));
        page.fact("/title", spellings.get(0), Method.POSITIONAL, title, "line-that-opens-the-record");
    }

    /** Takes up a line above the body that repeats the title, in its own or another spelling. */
    boolean isSpelling(int i) {
        Line line = page.text.line(i);
        if (!Titles.mayBe(line)) {
            return false;
        }
        if (!Titles.alike(
                spellings.get(0), Spelling.plain(Titles.withoutSite(line).text()))) {
            return false;
        }
        spelling(i);
        return true;
    }

    /** Takes up a line that is known to hold the title, in whatever spelling. */
    void spelling(int i) {
        Span title = Titles.withoutSite(page.text.line(i));
        String spelling = Spelling.plain(title.text());
        if (spellings.contains(spelling)) {
            page.boilerplate(i);
            return;
        }
        page.fact(
                "/titleVariants/" + (spellings.size() - 1),
                spelling,
                Method.POSITIONAL,
                title,
                "title-repeated-in-the-head");
        spellings.add(spelling);
        firstVariant = firstVariant < 0 ? i : firstVariant;
    }

    void variants() {
        if (firstVariant >= 0) {
            page.issue(
                    IssueCode.TITLE_VARIANTS,
                    firstVariant,
                    "The title is spelt in %d ways.".formatted(spellings.size()));
        }
    }
}
