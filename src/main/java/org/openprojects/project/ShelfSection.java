package org.openprojects.project;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openprojects.document.DocumentView;
import org.openprojects.vocabulary.CodedWord;

/** One heading of a project's shelf and the papers below it, maybe none. */
@Schema(description = "One heading of a project's shelf and the papers below it, maybe none.")
public record ShelfSection(
        CodedWord category, @Schema(examples = "0") int count, List<DocumentView> items) {

    static List<ShelfSection> of(List<CodedWord> headings, List<DocumentView> documents) {
        return headings.stream().map(heading -> of(heading, documents)).toList();
    }

    private static ShelfSection of(CodedWord heading, List<DocumentView> documents) {
        List<DocumentView> items = documents.stream()
                .filter(document -> document.category().code().equals(heading.code()))
                .toList();
        return new ShelfSection(heading, items.size(), items);
    }
}
