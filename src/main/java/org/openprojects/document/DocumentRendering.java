package org.openprojects.document;

import static org.openprojects.document.DocumentFields.CASE_STUDY;
import static org.openprojects.document.DocumentFields.CATEGORY;
import static org.openprojects.document.DocumentFields.LANGUAGE;
import static org.openprojects.document.DocumentFields.MEDIA_TYPE;
import static org.openprojects.document.DocumentFields.PROJECT;
import static org.openprojects.document.DocumentFields.PUBLISHED_ON;
import static org.openprojects.document.DocumentFields.PUBLISHED_YEAR;
import static org.openprojects.document.DocumentFields.TITLE;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Supplier;
import org.openprojects.catalogue.Rendered;
import org.openprojects.catalogue.Rendering;
import org.openprojects.catalogue.text.SearchedText;
import org.openprojects.catalogue.text.Weight;
import org.openprojects.change.Identity;
import org.openprojects.change.RecordType;
import org.openprojects.listing.Reference;
import org.openprojects.vocabulary.Spelling;

/** How papers are shown and found. */
@ApplicationScoped
public class DocumentRendering implements Rendering {
    private final Documents documents;

    DocumentRendering(Documents documents) {
        this.documents = documents;
    }

    @Override
    public RecordType type() {
        return RecordType.DOCUMENT;
    }

    @Override
    public int revision() {
        return 4;
    }

    @Override
    public List<Rendered> render(List<Identity> living) {
        return documents.among(living).stream().map(DocumentRendering::rendered).toList();
    }

    /** Of a record that is in memory already, with all that it shows. */
    public Supplier<Rendered> of(Document document) {
        return () -> rendered(document);
    }

    private static Rendered rendered(Document document) {
        DocumentView view = DocumentView.of(document);
        return Rendered.of(document.identity)
                .page(view)
                .word(CATEGORY, view.category())
                .text(LANGUAGE, view.language())
                .text(MEDIA_TYPE, view.mediaType())
                .year(PUBLISHED_YEAR, view.publishedOn())
                .key(PROJECT, id(view.project()))
                .key(CASE_STUDY, id(view.caseStudy()))
                .order(TITLE, Spelling.folded(view.title()))
                .date(PUBLISHED_ON, view.publishedOn())
                .searched(new SearchedText()
                        .add(Weight.TITLE, view.title(), view.language())
                        .add(Weight.NAME, view.category().label(), null)
                        .add(Weight.PROSE, title(view.project()), null)
                        .add(Weight.PROSE, title(view.caseStudy()), null));
    }

    private static String title(Reference owner) {
        return owner == null ? null : owner.title();
    }

    private static String id(Reference owner) {
        return owner == null ? null : owner.id();
    }
}
