package org.openprojects.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openprojects.reading.Prose.Block;
import org.openprojects.vocabulary.Country;
import org.openprojects.vocabulary.Spelling;

/** Reads a case study: a heading, mostly "Country: title", a date, and its text. */
final class CaseStudyReader {

    private static final Pattern ENUMERATED = Pattern.compile("\\((?:[ivx]{1,5}|[a-z]|[0-9]{1,2})\\)[\\s\\p{Zs}]+");
    private static final Pattern JOINT = Pattern.compile("[;,][\\s\\p{Zs}]{0,9}(?:and|et|y|e)$");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?][\\s\\p{Zs}]+\\p{Lu}");

    private final Page page;
    private final Text text;
    private int components;

    CaseStudyReader(Page page) {
        this.page = page;
        this.text = page.text;
    }

    /** The country that a heading names before its colon. */
    static Optional<Span> country(Line heading) {
        Span whole = heading.content();
        int colon = whole.text().indexOf(':');
        if (colon <= 0 || !heading.isShort()) {
            return Optional.empty();
        }
        Span name = whole.part(0, colon);
        return Country.recognise(name.text()).map(country -> name);
    }

    void read() {
        int i = page.section.from();
        heading(text.line(i));
        i = text.next(i + 1, page.section.to());
        Span stated = text.line(i).content();
        DateText.parse(stated.text())
                .ifPresent(date -> page.fact("/publishedOn", date, Method.POSITIONAL, stated, "date-below-heading"));
        Prose prose = new Prose(text);
        for (i++; i < page.section.to(); i++) {
            if (text.isBlank(i)) {
                prose.close();
            } else if (text.isFree(i)) {
                prose.read(i);
            } else if (!text.sign(i).label().isField() || text.is(i, Label.CONTACT)) {
                page.boilerplate(i);
            }
        }
        body(prose);
    }

    private void heading(Line line) {
        Span whole = Titles.withoutSite(line);
        page.fact("/heading", Spelling.plain(whole.text()), Method.POSITIONAL, whole, "heading-above-date");
        Span title = whole;
        Optional<Span> name = country(line);
        if (name.isPresent()) {
            Country country = Country.recognise(name.get().text()).orElseThrow();
            page.fact("/country", country.word(), Method.PARSED, name.get(), "country-before-colon");
            title = whole.part(whole.text().indexOf(':') + 1, whole.text().length());
        }
        page.fact("/title", Spelling.plain(title.text()), Method.POSITIONAL, title, "heading-above-date");
    }

    private void body(Prose prose) {
        prose.summary().ifPresent(block -> page.fact("/summary", block, "first-whole-paragraph"));
        int n = 0;
        for (Block block : prose.blocks()) {
            page.fact("/body/" + n++, block, block.isItem() ? "list-item" : "paragraph");
            if (block.isItem()) {
                page.fact("/components/" + components++, block, "list-item");
            } else if (block.first() == block.last()) {
                enumerated(text.line(block.first()));
            }
        }
    }

    /** The parts of a sentence such as "…: (i) this; (ii) that." */
    private void enumerated(Line line) {
        String raw = line.raw();
        Matcher mark = ENUMERATED.matcher(raw);
        List<int[]> marks = new ArrayList<>();
        while (mark.find()) {
            marks.add(new int[] {mark.start(), mark.end()});
        }
        for (int k = 0; marks.size() > 1 && k < marks.size(); k++) {
            int from = marks.get(k)[1];
            int to = k + 1 < marks.size() ? marks.get(k + 1)[0] : sentenceEnd(raw, from);
            Span part = withoutPunctuation(Span.trimmed(line, from, to));
            if (!part.isEmpty()) {
                String value = Spelling.plain(part.text());
                page.fact("/components/" + components++, value, Method.POSITIONAL, part, "enumeration");
            }
        }
    }

    /** An enumerated part without the "; and" that leads to the next one. */
    private static Span withoutPunctuation(Span part) {
        Matcher joint = JOINT.matcher(part.text());
        Span cut = joint.find() ? part.part(0, joint.start()) : part;
        String text = cut.text();
        int end = text.length();
        while (end > 0 && ";,. \u00A0".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return cut.part(0, end);
    }

    private static int sentenceEnd(String raw, int from) {
        Matcher end = SENTENCE_END.matcher(raw);
        return end.find(from) ? end.start() : raw.length();
    }
}
