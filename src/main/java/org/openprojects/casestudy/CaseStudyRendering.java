package org.openprojects.casestudy;

import static org.openprojects.casestudy.CaseStudyFields.COUNTRY;
import static org.openprojects.casestudy.CaseStudyFields.PROJECT;
import static org.openprojects.casestudy.CaseStudyFields.PUBLISHED_ON;
import static org.openprojects.casestudy.CaseStudyFields.PUBLISHED_YEAR;
import static org.openprojects.casestudy.CaseStudyFields.TITLE;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.openprojects.catalogue.Rendered;
import org.openprojects.catalogue.Rendering;
import org.openprojects.catalogue.text.SearchedText;
import org.openprojects.catalogue.text.Weight;
import org.openprojects.change.Identity;
import org.openprojects.change.RecordType;
import org.openprojects.document.Document;
import org.openprojects.document.DocumentView;
import org.openprojects.document.Documents;
import org.openprojects.source.Merged;
import org.openprojects.source.Source;
import org.openprojects.source.SourceView;
import org.openprojects.source.Sources;
import org.openprojects.vocabulary.Spelling;

/** How case studies are shown and found. */
@ApplicationScoped
public class CaseStudyRendering implements Rendering {
    static final String FACTS = "facts";

    private final CaseStudies studies;
    private final Documents documents;
    private final Sources sources;

    CaseStudyRendering(CaseStudies studies, Documents documents, Sources sources) {
        this.studies = studies;
        this.documents = documents;
        this.sources = sources;
    }

    @Override
    public RecordType type() {
        return RecordType.CASE_STUDY;
    }

    @Override
    public int revision() {
        return 5;
    }

    @Override
    public List<Rendered> render(List<Identity> living) {
        Map<Long, List<Identity>> projects = sources.projectsByCaseStudy(living);
        Map<Long, List<Document>> papers = documents.byOwner(living);
        Map<Identity, List<Source>> statements = sources.ofAll(living);
        return studies.all(living).stream()
                .map(study -> rendered(
                        study,
                        projects.getOrDefault(study.id, List.of()),
                        papers.getOrDefault(study.id, List.of()),
                        statements.getOrDefault(study.identity, List.of())))
                .toList();
    }

    /** Of a record that is in memory already, with all that it shows. */
    public Supplier<Rendered> of(
            CaseStudy study, List<Identity> projects, List<Document> papers, List<Source> statements) {
        return () -> rendered(study, projects, papers, statements);
    }

    /** Case studies do not say their language; that of their words is taken for English. */
    private static SearchedText searched(CaseStudyDetail page) {
        String country = page.country() == null ? null : page.country().label();
        return new SearchedText()
                .add(Weight.TITLE, page.title(), null)
                .add(Weight.NAME, country, null)
                .add(Weight.PROSE, page.summary(), null)
                .add(Weight.PROSE, page.body(), null);
    }

    private static Rendered rendered(
            CaseStudy study, List<Identity> projects, List<Document> papers, List<Source> statements) {
        Merged merged = Merged.of(statements);
        CaseStudyDetail page = CaseStudyDetail.of(
                study, projects, papers.stream().map(DocumentView::of).toList(), SourceView.of(statements, merged));
        return Rendered.of(study.identity)
                .page(page)
                .item(CaseStudySummary.of(study))
                .part(FACTS, merged.views())
                .word(COUNTRY, page.country())
                .year(PUBLISHED_YEAR, page.publishedOn())
                .keys(PROJECT, projects.stream().map(project -> project.slug).toList())
                .order(TITLE, Spelling.folded(page.title()))
                .date(PUBLISHED_ON, page.publishedOn())
                .searched(searched(page));
    }
}
