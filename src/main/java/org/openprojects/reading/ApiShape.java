package org.openprojects.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openprojects.reading.JsonPiece.Kind;
import org.openprojects.value.PartialDate;
import org.openprojects.value.YearSpan;
import org.openprojects.vocabulary.Code;
import org.openprojects.vocabulary.Country;
import org.openprojects.vocabulary.OpenVocabulary;

/** A project as this API gives it under {@code /projects/{id}}; what such a server inferred stays inferred. */
final class ApiShape {

    private static final Set<String> MEMBERS = Set.of(
            "id",
            "projectId",
            "title",
            "titleVariants",
            "language",
            "summary",
            "description",
            "objectives",
            "activities",
            "results",
            "lessons",
            "status",
            "country",
            "region",
            "sector",
            "approvalDate",
            "duration",
            "financing",
            "documents",
            "documentCount",
            "caseStudies",
            "caseStudyCount",
            "related",
            "inferred",
            "sources",
            "createdAt",
            "updatedAt",
            "version",
            "highlights");

    private final JsonPiece whole;
    private final LineFacts out;
    private final LineValues values;
    private final Set<String> inferred = new HashSet<>();

    ApiShape(JsonPiece whole, LineFacts out) {
        this.whole = whole;
        this.out = out;
        this.values = new LineValues(out);
    }

    LineReading read() throws Unreadable {
        values.title(whole.member("title"));
        values.unknown(whole, MEMBERS, "");
        String id = values.words("id", whole.member("id"), 140)
                .orElseThrow(() -> new Unreadable(IssueCode.NO_RECORD, "The line's `id` is no text."));
        values.officialId(whole.member("projectId"))
                .ifPresent(known -> out.text("/projectId", known, whole.member("projectId"), "line-project-id"));
        values.list("/titleVariants", "titleVariants", whole.member("titleVariants"));
        values.language("/language", whole.member("language"));
        values.prose("/summary", "summary", whole.member("summary"));
        for (String list : List.of("description", "objectives", "activities", "lessons")) {
            values.list("/" + list, list, whole.member(list));
        }
        values.status(code("status"));
        Optional<Country> country = values.country(code("country"));
        values.region(code("region"), country);
        values.word("/sector", "sector", OpenVocabulary.SECTOR, IssueCode.UNKNOWN_SECTOR, label(whole, "sector"));
        values.date("/approvalDate", "approvalDate", whole.member("approvalDate"));
        duration();
        financing();
        documents();
        caseStudies();
        related();
        sources();
        values.items("inferred", whole.member("inferred")).forEach(path -> inferred.add(path.text()));
        List<Fact> facts = out.facts().stream().map(this::marked).toList();
        ReadRecord record = new ReadRecord(ReadRecord.Kind.PROJECT, id, null, facts);
        return LineReading.of(LineReading.Kind.RECORD, id, List.of(record), out);
    }

    private Fact marked(Fact fact) {
        return inferred.contains(fact.path())
                ? new Fact(
                        fact.path(),
                        fact.value(),
                        Method.INFERRED,
                        fact.first(),
                        fact.last(),
                        fact.raw(),
                        fact.rule(),
                        "The line says that it is inferred.")
                : fact;
    }

    private JsonPiece code(String name) {
        JsonPiece word = whole.member(name);
        return word == null ? null : word.is(Kind.OBJECT) ? word.member("code") : word;
    }

    private static JsonPiece label(JsonPiece object, String name) {
        JsonPiece word = object.member(name);
        return word == null ? null : word.is(Kind.OBJECT) ? word.member("label") : word;
    }

    private void duration() {
        JsonPiece span = whole.member("duration");
        if (span == null) {
            return;
        }
        try {
            JsonPiece start = span.member("start");
            JsonPiece end = span.member("end");
            YearSpan years = new YearSpan(
                    PartialDate.parse(start == null ? null : start.text()),
                    end == null ? null : PartialDate.parse(end.text()));
            out.fact("/duration", years, null, span, "line-duration");
        } catch (IllegalArgumentException e) {
            out.unreadable("duration", "is no span from one date to another");
        }
    }

    private void financing() {
        JsonPiece financing = whole.member("financing");
        if (financing == null) {
            return;
        }
        values.money("/financing/totalCost", "totalCost", financing.member("totalCost"));
        values.money("/financing/ifad", "ifad", financing.member("ifad"));
        values.money("/financing/gap", "gap", financing.member("gap"));
        values.word(
                "/financing/terms",
                "terms",
                OpenVocabulary.FINANCING_TERMS,
                IssueCode.UNKNOWN_TERMS,
                label(financing, "terms"));
        int n = 0;
        for (JsonPiece item : values.objects("cofinancing", financing.member("cofinancing"))) {
            String path = "/financing/cofinancing/" + n;
            if (LineLists.scope(out, path, item.member("scope"))) {
                values.name(path + "/financier", "financier", item.member("financier"));
                values.money(path + "/money", "money", item.member("money"));
                n++;
            }
        }
    }

    private void documents() {
        int n = 0;
        for (JsonPiece section : values.objects("documents", whole.member("documents"))) {
            Optional<Code> category = values.word(
                    "/documents/%d/category".formatted(n),
                    "category",
                    OpenVocabulary.DOCUMENT_CATEGORY,
                    IssueCode.UNKNOWN_CATEGORY,
                    label(section, "category"));
            if (category.isEmpty()) {
                out.unreadable("documents", "has a section without category");
                continue;
            }
            int papers = 0;
            for (JsonPiece item : values.objects("documents", section.member("items"))) {
                String path = "/documents/%d/items/%d".formatted(n, papers);
                if (LineLists.paper(out, path, item)) {
                    values.name(path + "/mediaType", "mediaType", item.member("mediaType"));
                    papers++;
                }
            }
            n++;
        }
    }

    /** Only their titles are told: the studies themselves are read elsewhere. */
    private void caseStudies() {
        int n = 0;
        for (JsonPiece item : values.objects("caseStudies", whole.member("caseStudies"))) {
            if (values.name("/caseStudies/%d/title".formatted(n), "caseStudies", item.member("title"))
                    .isPresent()) {
                n++;
            }
        }
    }

    private void related() {
        int n = 0;
        for (JsonPiece item : values.objects("related", whole.member("related"))) {
            String path = "/related/" + n;
            JsonPiece title = item.member("title");
            JsonPiece id = item.member("projectId");
            if ((title == null && id == null) || !LineLists.relation(out, path, item.member("relation"))) {
                out.unreadable("related", "has an entry without relation, or without title and id");
                continue;
            }
            values.words("title", title, LineValues.LONGEST_TITLE)
                    .ifPresent(text -> out.text(path + "/title", text, title, "line-related"));
            values.officialId(id).ifPresent(text -> out.text(path + "/projectId", text, id, "line-related"));
            n++;
        }
    }

    /** Who published what the line was made of, and under which terms, where all its sources say the same. */
    private void sources() {
        List<JsonPiece> sources = values.objects("sources", whole.member("sources"));
        for (String name : List.of("publisher", "licence", "attribution")) {
            List<JsonPiece> named = sources.stream()
                    .map(source -> source.member(name))
                    .filter(piece -> piece != null && piece.is(Kind.TEXT))
                    .toList();
            Set<String> texts = named.stream().map(JsonPiece::text).collect(Collectors.toSet());
            boolean ofAll = name.equals("publisher") || named.size() == sources.size();
            if (texts.size() == 1 && ofAll) {
                values.name("/sources/0/" + name, name, named.get(0));
            }
        }
    }
}
