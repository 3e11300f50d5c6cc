package org.openprojects.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.openprojects.catalogue.Rendered;
import org.openprojects.catalogue.Rendering;
import org.openprojects.catalogue.field.Kind;
import org.openprojects.catalogue.text.SearchedText;
import org.openprojects.catalogue.text.Weight;
import org.openprojects.change.Identity;
import org.openprojects.change.RecordType;
import org.openprojects.document.Document;
import org.openprojects.document.DocumentView;
import org.openprojects.document.Documents;
import org.openprojects.financing.FinancingFields;
import org.openprojects.financing.FinancingRow;
import org.openprojects.listing.Reference;
import org.openprojects.source.Merged;
import org.openprojects.source.Source;
import org.openprojects.source.SourceView;
import org.openprojects.source.Sources;
import org.openprojects.value.Money;
import org.openprojects.vocabulary.CodedWord;
import org.openprojects.vocabulary.Spelling;

/** How projects are shown and found: brings together what a project's page, its list item and its own lists show. */
@ApplicationScoped
public class ProjectRendering implements Rendering {
    static final String FACTS = "facts";
    static final String FINANCING = "financing";

    private final Projects projects;
    private final Documents documents;
    private final Sources sources;

    ProjectRendering(Projects projects, Documents documents, Sources sources) {
        this.projects = projects;
        this.documents = documents;
        this.sources = sources;
    }

    @Override
    public RecordType type() {
        return RecordType.PROJECT;
    }

    @Override
    public int revision() {
        return 6;
    }

    @Override
    public List<Rendered> render(List<Identity> living) {
        Map<Long, List<Document>> papers = documents.byOwner(living);
        Map<Long, List<Identity>> studies = sources.caseStudiesByProject(living);
        Map<Identity, List<Source>> statements = sources.ofAll(living);
        return projects.all(living).stream()
                .map(project -> rendered(
                        project,
                        papers.getOrDefault(project.id, List.of()).stream()
                                .map(DocumentView::of)
                                .toList(),
                        studies.getOrDefault(project.id, List.of()),
                        statements.getOrDefault(project.identity, List.of())))
                .toList();
    }

    /** Of a record that is in memory already, with all that it shows. */
    public Supplier<Rendered> of(
            Project project, List<Document> papers, List<Identity> studies, List<Source> statements) {
        return () -> rendered(project, papers.stream().map(DocumentView::of).toList(), studies, statements);
    }

    private static Rendered rendered(
            Project project, List<DocumentView> papers, List<Identity> studies, List<Source> statements) {
        Merged merged = Merged.of(statements);
        if (project.officialId == null) {
            merged.withhold("/projectId");
        }
        ProjectDetail page = ProjectDetail.of(project, papers, studies, SourceView.of(statements, merged));
        List<FinancingRow> amounts = amounts(project);
        Rendered rendered = Rendered.of(project.identity)
                .page(page)
                .item(ProjectSummary.of(page))
                .part(FACTS, merged.views())
                .part(FINANCING, amounts);
        amounts.forEach(amount -> state(amount, page, rendered));
        return found(rendered, page)
                .words(ProjectFields.CURRENCY, currencies(project))
                .searched(searched(page));
    }

    private static Rendered found(Rendered rendered, ProjectDetail page) {
        return rendered.key(ProjectFields.PROJECT_ID, page.projectId())
                .word(ProjectFields.STATUS, page.status())
                .word(ProjectFields.COUNTRY, page.country())
                .word(ProjectFields.REGION, page.region())
                .word(ProjectFields.SECTOR, page.sector())
                .word(ProjectFields.FINANCING_TERMS, page.financing().terms())
                .year(ProjectFields.APPROVAL_YEAR, page.approvalDate())
                .words(ProjectFields.DOCUMENT_CATEGORY, headings(page.documents(), 1))
                .words(ProjectFields.SHELF, headings(page.documents(), 0))
                .order(ProjectFields.TITLE, Spelling.folded(page.title()))
                .date(ProjectFields.APPROVAL_DATE, page.approvalDate())
                .date(
                        ProjectFields.START,
                        page.duration() == null ? null : page.duration().start())
                .span(ProjectFields.DURATION, page.duration())
                .amount(ProjectFields.TOTAL_COST, page.financing().totalCost())
                .amount(ProjectFields.IFAD_FINANCING, page.financing().ifad())
                .text(
                        ProjectFields.RECONCILIATION,
                        page.financing().reconciliation().verdict().word());
    }

    /** An amount is found by all that its project is found by; of what is searched, only the financier is its own. */
    private static void state(FinancingRow amount, ProjectDetail page, Rendered rendered) {
        found(rendered.row(Kind.AMOUNT, amount.id()), page)
                .page(amount)
                .word(FinancingFields.KIND, amount.kind().coded())
                .word(FinancingFields.FINANCIER, financier(amount.financier()))
                .word(
                        FinancingFields.SCOPE,
                        amount.scope() == null ? null : amount.scope().coded())
                .text(FinancingFields.CURRENCY, amount.money().currency())
                .amount(FinancingFields.MONEY, amount.money())
                .sum(FinancingFields.SUM, amount.money().amount())
                .searched(new SearchedText().add(Weight.NAME, amount.financier(), null));
    }

    private static CodedWord financier(String name) {
        return name == null ? null : new CodedWord(Spelling.code(name), name);
    }

    private static SearchedText searched(ProjectDetail page) {
        String language = language(page);
        SearchedText text = new SearchedText()
                .add(Weight.TITLE, page.title(), language)
                .add(Weight.NAME, page.titleVariants(), language)
                .add(Weight.NAME, page.projectId(), null)
                .add(Weight.SUMMARY, page.summary(), language)
                .add(Weight.SUMMARY, page.objectives(), language)
                .add(Weight.PROSE, page.description(), language)
                .add(Weight.PROSE, page.activities(), language)
                .add(Weight.PROSE, page.lessons(), language);
        Stream.of(page.country(), page.region(), page.sector())
                .filter(Objects::nonNull)
                .forEach(name -> text.add(Weight.NAME, name.label(), null));
        page.caseStudies().forEach(study -> text.add(Weight.PROSE, study.title(), null));
        page.documents().stream()
                .flatMap(section -> section.items().stream())
                .forEach(paper -> text.add(Weight.PROSE, paper.title(), paper.language()));
        return text;
    }

    private static String language(ProjectDetail page) {
        return page.language() == null ? null : page.language().word();
    }

    private static List<FinancingRow> amounts(Project project) {
        Reference reference = Reference.to(project.identity);
        return project.financing.stream()
                .filter(row -> row.money() != null)
                .sorted(Comparator.comparing(row -> row.kind))
                .map(row -> FinancingRow.of(row, reference, Words.terms(project), project.approvalDate))
                .toList();
    }

    private static List<CodedWord> currencies(Project project) {
        return project.financing.stream()
                .map(row -> row.money())
                .filter(Objects::nonNull)
                .map(Money::currency)
                .distinct()
                .map(currency -> new CodedWord(currency, currency))
                .toList();
    }

    private static List<CodedWord> headings(List<ShelfSection> shelf, int papersAtLeast) {
        return shelf.stream()
                .filter(section -> section.count() >= papersAtLeast)
                .map(ShelfSection::category)
                .toList();
    }
}
