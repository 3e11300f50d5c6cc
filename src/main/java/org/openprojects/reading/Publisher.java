package org.openprojects.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who published the page: what stands behind "Source:", else what the page's own machinery names. */
final class Publisher {

    private static final Pattern IFAD = Pattern.compile("(?i)\\b(?:IFAD|FIDA)\\b|^Ifad(?=[A-Z])");
    private static final String PATH = "/sources/0/publisher";

    private Publisher() {}

    static void of(Page page) {
        if (!stated(page)) {
            implied(page);
        }
    }

    private static boolean stated(Page page) {
        Text text = page.text;
        for (int i = page.section.from(); i < page.section.to(); i++) {
            if (text.is(i, Label.SOURCE)) {
                Optional<Span> name = ifad(text.sign(i).inline());
                if (name.isPresent()) {
                    page.fact(PATH, "IFAD", Method.ASSERTED, name.get(), "label-source");
                    return true;
                }
            }
        }
        return false;
    }

    private static void implied(Page page) {
        Text text = page.text;
        int i = page.section.from();
        if (Titles.namesSite(text.line(i))) {
            String raw = text.line(i).content().text();
            Span name = text.line(i).content().part(raw.length() - 4, raw.length());
            page.fact(PATH, "IFAD", Method.POSITIONAL, name, "site-name-in-title");
            return;
        }
        for (i = text.next(i + 1, page.section.to());
                text.is(i, Label.PORTLET);
                i = text.next(i + 1, page.section.to())) {
            Optional<Span> name = ifad(text.line(i).content());
            if (name.isPresent()) {
                page.fact(PATH, "IFAD", Method.POSITIONAL, name.get(), "portlet-line");
                return;
            }
        }
    }

    private static Optional<Span> ifad(Span span) {
        Matcher name = IFAD.matcher(span.text());
        return name.find() ? Optional.of(span.part(name.start(), name.end())) : Optional.empty();
    }
}
