package org.openprojects.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.openprojects.value.PartialDate;
import org.openprojects.value.YearSpan;
import org.openprojects.vocabulary.Code;
import org.openprojects.vocabulary.Country;
import org.openprojects.vocabulary.OpenVocabulary;
import org.openprojects.vocabulary.Spelling;

/** A project as one flat object: plain words and codes, amounts, lists of co-financiers, papers, related projects and case studies. */
final class FlatShape {

    private static final Set<String> MEMBERS = Set.of(
            "projectId",
            "title",
            "summary",
            "country",
            "region",
            "sector",
            "status",
            "approvalDate",
            "startYear",
            "endYear",
            "totalCost",
            "ifadFinancing",
            "cofinancing",
            "financingTerms",
            "documents",
            "relatedProjects",
            "caseStudies");
    private static final Set<String> COFINANCIER = Set.of("name", "scope", "amount", "currency");
    private static final Set<String> PAPER = Set.of("category", "title", "url", "publishedOn", "language");
    private static final Set<String> RELATED = Set.of("projectId", "relation");
    private static final Set<String> STUDY = Set.of("title", "publishedOn", "summary");
    private static final Pattern YEAR = Pattern.compile("[1-9][0-9]{3}");

    private final JsonPiece whole;
    private final LineFacts out;
    private final LineValues values;

    FlatShape(JsonPiece whole, LineFacts out) {
        this.whole = whole;
        this.out = out;
        this.values = new LineValues(out);
    }

    LineReading read() throws Unreadable {
        String title = values.title(whole.member("title"));
        Optional<String> id = values.officialId(whole.member("projectId"));
        id.ifPresent(known -> out.text("/projectId", known, whole.member("projectId"), "line-project-id"));
        String place = id.orElseGet(() -> "title:" + LinePlace.cut(Spelling.key(title)));
        values.unknown(whole, MEMBERS, "");
        values.prose("/summary", "summary", whole.member("summary"));
        Optional<Country> country = values.country(whole.member("country"));
        values.region(whole.member("region"), country);
        values.word("/sector", "sector", OpenVocabulary.SECTOR, IssueCode.UNKNOWN_SECTOR, whole.member("sector"));
        values.status(whole.member("status"));
        values.date("/approvalDate", "approvalDate", whole.member("approvalDate"));
        duration();
        values.money("/financing/totalCost", "totalCost", whole.member("totalCost"));
        values.money("/financing/ifad", "ifadFinancing", whole.member("ifadFinancing"));
        values.word(
                "/financing/terms",
                "financingTerms",
                OpenVocabulary.FINANCING_TERMS,
                IssueCode.UNKNOWN_TERMS,
                whole.member("financingTerms"));
        cofinancing();
        documents();
        related();
        List<ReadRecord> records = new ArrayList<>();
        List<ReadRecord> studies = caseStudies(place, title);
        records.add(new ReadRecord(ReadRecord.Kind.PROJECT, place, null, out.facts()));
        records.addAll(studies);
        return LineReading.of(LineReading.Kind.RECORD, place, records, out);
    }

    private void duration() {
        Optional<PartialDate> start = year("startYear");
        Optional<PartialDate> end = year("endYear");
        JsonPiece first = whole.member("startYear");
        JsonPiece last = whole.member("endYear");
        if (start.isEmpty()) {
            if (end.isPresent()) {
                out.unreadable("endYear", "has no year to start from");
            }
            return;
        }
        if (end.isPresent() && end.get().compareTo(start.get()) < 0) {
            out.unreadable("endYear", "lies before `startYear`");
            end = Optional.empty();
        }
        YearSpan span = new YearSpan(start.get(), end.orElse(null));
        int from = end.isEmpty() ? first.start() : Math.min(first.start(), last.start());
        int to = end.isEmpty() ? first.end() : Math.max(first.end(), last.end());
        out.fact("/duration", span, Method.PARSED, out.raw(from, to), "line-years", null);
    }

    private Optional<PartialDate> year(String name) {
        JsonPiece piece = whole.member(name);
        if (piece == null) {
            return Optional.empty();
        }
        if (piece.text() == null || !YEAR.matcher(piece.text()).matches()) {
            out.unreadable(name, "is no year");
            return Optional.empty();
        }
        return Optional.of(new PartialDate(Integer.parseInt(piece.text()), null, null));
    }

    private void cofinancing() {
        int n = 0;
        for (JsonPiece item : values.objects("cofinancing", whole.member("cofinancing"))) {
            values.unknown(item, COFINANCIER, "cofinancing.");
            String path = "/financing/cofinancing/" + n;
            if (LineLists.scope(out, path, item.member("scope"))) {
                values.name(path + "/financier", "name", item.member("name"));
                if (item.member("amount") != null) {
                    values.money(path + "/money", "cofinancing", item);
                }
                n++;
            }
        }
    }

    /** Papers below their headings, the headings in the order in which they come up. */
    private void documents() {
        Map<String, int[]> shelf = new LinkedHashMap<>();
        for (JsonPiece item : values.objects("documents", whole.member("documents"))) {
            values.unknown(item, PAPER, "documents.");
            JsonPiece category = item.member("category");
            Optional<Code> code = values.words("category", category, 100)
                    .flatMap(text -> values.coined(
                            "category", OpenVocabulary.DOCUMENT_CATEGORY, IssueCode.UNKNOWN_CATEGORY, text));
            if (code.isEmpty() || item.member("title") == null) {
                out.unreadable("documents", "has an entry without category or title");
                continue;
            }
            int[] place = shelf.get(code.get().code());
            if (place == null) {
                place = new int[] {shelf.size(), 0};
                shelf.put(code.get().code(), place);
                String path = "/documents/%d/category".formatted(place[0]);
                out.fact(path, code.get().word(), code.get().label(), category, "line-category");
            }
            if (LineLists.paper(out, "/documents/" + place[0] + "/items/" + place[1], item)) {
                place[1]++;
            }
        }
    }

    private void related() {
        int n = 0;
        for (JsonPiece item : values.objects("relatedProjects", whole.member("relatedProjects"))) {
            values.unknown(item, RELATED, "relatedProjects.");
            Optional<String> id = values.officialId(item.member("projectId"));
            String path = "/related/" + n;
            if (id.isPresent() && LineLists.relation(out, path, item.member("relation"))) {
                out.text(path + "/projectId", id.get(), item.member("projectId"), "line-related-projects");
                n++;
            }
        }
    }

    private List<ReadRecord> caseStudies(String place, String title) {
        List<ReadRecord> studies = new ArrayList<>();
        for (JsonPiece item : values.objects("caseStudies", whole.member("caseStudies"))) {
            values.unknown(item, STUDY, "caseStudies.");
            LineFacts study = out.another();
            Optional<String> name = LineLists.studyTitle(study, item.member("title"));
            if (name.isPresent()) {
                LineValues its = new LineValues(study);
                its.date("/publishedOn", "publishedOn", item.member("publishedOn"));
                its.prose("/summary", "summary", item.member("summary"));
                study.fact("/projects/0/title", title, Method.POSITIONAL, raw("title"), "line-around-the-study", null);
                String path = "/caseStudies/%d/title".formatted(studies.size());
                out.text(path, name.get(), item.member("title"), "line-case-studies");
                studies.add(new ReadRecord(
                        ReadRecord.Kind.CASE_STUDY, LinePlace.study(place, name.get()), place, study.facts()));
            }
        }
        return studies;
    }

    private String raw(String name) {
        return out.raw(whole.member(name).start(), whole.member(name).end());
    }
}
