package org.openprojects.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openprojects.change.ChangeLog;
import org.openprojects.change.Identities;
import org.openprojects.change.Identity;
import org.openprojects.change.RecordType;
import org.openprojects.source.Merged;
import org.openprojects.value.PartialDate;
import org.openprojects.vocabulary.CodedWord;
import org.openprojects.vocabulary.Spelling;

/** Keeps the papers of one owner as its sources list them: the same title under the same heading is the same paper. */
@ApplicationScoped
public class Shelf {
    private final Documents documents;
    private final Identities identities;
    private final ChangeLog changes;

    Shelf(Documents documents, Identities identities, ChangeLog changes) {
        this.documents = documents;
        this.identities = identities;
        this.changes = changes;
    }

    /** The headings in the order of the text, empty ones included. */
    public static List<CodedWord> headings(Merged merged) {
        List<CodedWord> headings = new ArrayList<>();
        for (int i = 0; i < merged.count("/documents", "category"); i++) {
            headings.add(merged.word("/documents/%d/category".formatted(i)).orElseThrow());
        }
        return headings;
    }

    /** Brings the owner's shelf to what its sources list now; a paper that none lists any more is deleted. */
    public void bring(Identity owner, Merged merged) {
        List<Document> before = new ArrayList<>(documents.of(owner));
        int position = 0;
        List<CodedWord> headings = headings(merged);
        for (int i = 0; i < headings.size(); i++) {
            String items = "/documents/%d/items".formatted(i);
            for (int k = 0; k < merged.count(items, "title"); k++) {
                String item = items + "/" + k;
                String title = merged.text(item + "/title").orElseThrow();
                PartialDate date =
                        merged.value(item + "/publishedOn", PartialDate.class).orElse(null);
                put(owner, headings.get(i), title, date, position++, before);
            }
        }
        for (Document withdrawn : before) {
            changes.deleted(withdrawn.identity);
        }
    }

    private void put(
            Identity owner, CodedWord category, String title, PartialDate date, int position, List<Document> before) {
        Optional<Document> known = before.stream()
                .filter(document -> document.categoryCode.equals(category.code()))
                .filter(document -> Spelling.key(document.title).equals(Spelling.key(title)))
                .findFirst();
        Document document = known.orElseGet(() -> shelved(owner, title));
        known.ifPresent(before::remove);
        boolean same = known.isPresent()
                && document.title.equals(title)
                && Objects.equals(document.publishedOn, date)
                && document.position == position;
        if (same) {
            return;
        }
        if (known.isPresent()) {
            identities.rename(document.identity, shortened(title), Spelling.key(title));
        }
        document.categoryCode = category.code();
        document.categoryLabel = category.label();
        document.position = position;
        document.title = title;
        document.publishedOn = date;
        documents.persist(document);
    }

    private Document shelved(Identity owner, String title) {
        Document document = new Document();
        document.owner = owner;
        document.identity =
                identities.register(RecordType.DOCUMENT, shortened(title), Spelling.key(title), Spelling.slug(title));
        return document;
    }

    private static String shortened(String title) {
        int end = Math.min(title.length(), Identities.LONGEST_TITLE);
        return title.substring(
                0, end == title.length() || !Character.isHighSurrogate(title.charAt(end - 1)) ? end : end - 1);
    }
}
