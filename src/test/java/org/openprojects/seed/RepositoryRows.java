package org.openprojects.seed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.openprojects.casestudy.CaseStudies;
import org.openprojects.casestudy.CaseStudy;
import org.openprojects.change.Identity;
import org.openprojects.change.RecordType;
import org.openprojects.document.Document;
import org.openprojects.document.Documents;
import org.openprojects.financing.Financing;
import org.openprojects.financing.FinancingKind;
import org.openprojects.project.Project;
import org.openprojects.project.Projects;
import org.openprojects.source.Sources;
import org.openprojects.value.PartialDate;
import org.openprojects.vocabulary.Country;
import org.openprojects.vocabulary.Region;
import org.openprojects.vocabulary.Spelling;

/** All living records as the repositories hold them, without a look at what is rendered of them. */
@ApplicationScoped
class RepositoryRows {
    private static final List<String> CURRENCIES = List.of("USD", "EUR", "XDR", "JPY", "CHF");

    private final Projects projects;
    private final CaseStudies studies;
    private final Documents documents;
    private final Sources sources;

    RepositoryRows(Projects projects, CaseStudies studies, Documents documents, Sources sources) {
        this.projects = projects;
        this.studies = studies;
        this.documents = documents;
        this.sources = sources;
    }

    /** To be called in a transaction. */
    Supplier<List<Row>> of(String list) {
        return Map.<String, Supplier<List<Row>>>of(
                        "/projects",
                        () -> projects.listAll().stream()
                                .filter(project -> !project.identity.isDeleted())
                                .map(RepositoryRows::row)
                                .toList(),
                        "/financing",
                        () -> projects.listAll().stream()
                                .filter(project -> !project.identity.isDeleted())
                                .flatMap(RepositoryRows::amounts)
                                .toList(),
                        "/case-studies",
                        () -> studies.listAll().stream()
                                .filter(study -> !study.identity.isDeleted())
                                .map(this::row)
                                .toList(),
                        "/documents",
                        () -> documents.listAll().stream()
                                .filter(document -> !document.identity.isDeleted())
                                .map(RepositoryRows::row)
                                .toList())
                .get(list);
    }

    private static Row row(Project project) {
        return described(common(project.identity, project.identity.title), project);
    }

    private static Stream<Row> amounts(Project project) {
        return project.financing.stream().filter(row -> row.money() != null).map(row -> amount(row, project));
    }

    private static Row amount(Financing stated, Project project) {
        Identity owner = project.identity;
        Row row = described(common(owner, owner.title, owner.slug + "/" + stated.name()), project)
                .word("id", owner.slug)
                .word("kind", stated.kind.word())
                .word("financier", stated.financier == null ? null : Spelling.code(stated.financier))
                .word("scope", stated.scope == null ? null : stated.scope.word())
                .word("currency", stated.money().currency());
        for (String currency : CURRENCIES) {
            row.key(
                    "amount " + currency,
                    currency.equals(stated.money().currency()) ? stated.money().amount() : null);
        }
        return row;
    }

    private static Row described(Row row, Project project) {
        row.word("projectId", project.officialId)
                .word("status", project.status)
                .word("country", project.country)
                .word("region", project.country == null ? null : region(project.country))
                .word("sector", project.sectorCode)
                .word("financingTerms", project.termsCode)
                .word("approvalYear", year(project.approvalDate))
                .key("approvalDate", project.approvalDate)
                .key("startYear", project.start);
        for (String currency : CURRENCIES) {
            row.key("totalCost " + currency, amount(project, FinancingKind.TOTAL_COST, currency))
                    .key("ifadFinancing " + currency, amount(project, FinancingKind.IFAD, currency));
        }
        return row;
    }

    private Row row(CaseStudy study) {
        return common(study.identity, study.identity.title)
                .word("country", study.country)
                .word("publishedYear", year(study.publishedOn))
                .word(
                        "project",
                        sources.projectsOf(study.identity).stream()
                                .map(project -> project.slug)
                                .toArray(String[]::new))
                .key("publishedOn", study.publishedOn);
    }

    private static Row row(Document document) {
        Identity owner = document.owner;
        return common(document.identity, document.title)
                .word("category", document.categoryCode)
                .word("language", document.language)
                .word("mediaType", document.mediaType)
                .word("publishedYear", year(document.publishedOn))
                .word("project", owner.type == RecordType.PROJECT ? owner.slug : null)
                .word("caseStudy", owner.type == RecordType.CASE_STUDY ? owner.slug : null)
                .key("publishedOn", document.publishedOn);
    }

    private static Row common(Identity identity, String title) {
        return common(identity, title, identity.slug);
    }

    private static Row common(Identity identity, String title, String id) {
        return Row.of(id).key("title", new CodePoints(title)).key("updatedAt", identity.updatedAt);
    }

    private static String region(String country) {
        return Country.of(country).flatMap(Region::of).map(Region::code).orElse(null);
    }

    private static String year(PartialDate date) {
        return date == null ? null : date.toString().substring(0, 4);
    }

    private static Comparable<?> amount(Project project, FinancingKind kind, String currency) {
        return project.financing.stream()
                .filter(row -> row.kind == kind && row.money() != null)
                .filter(row -> row.money().currency().equals(currency))
                .findFirst()
                .map(row -> row.money().amount())
                .orElse(null);
    }

    /** A folded text, compared code point by code point. */
    private record CodePoints(int[] points) implements Comparable<CodePoints> {
        CodePoints(String title) {
            this(Spelling.folded(title).codePoints().toArray());
        }

        @Override
        public int compareTo(CodePoints other) {
            return Arrays.compare(points, other.points);
        }
    }
}
