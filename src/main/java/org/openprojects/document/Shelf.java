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

    /**
     * Brings the owner's shelf to what its sources list now; a paper that none lists any more is deleted.
     *
     * @param shelved the papers that stand there
     * @return the papers that stand there from now on
     */
    public List<Document> bring(Identity owner, Merged merged, List<Document> shelved) {
        List<Document> before = new ArrayList<>(shelved);
        List<Document> after = new ArrayList<>();
        List<CodedWord> headings = headings(merged);
        for (int i = 0; i < headings.size(); i++) {
            String items = "/documents/%d/items".formatted(i);
            for (int k = 0; k < merged.count(items, "title"); k++) {
                String item = items + "/" + k;
                String title = merged.text(item + "/title").orElseThrow();
                Paper paper = new Paper(
                        headings.get(i),
                        title,
                        merged.text(item + "/url").orElse(null),
                        merged.value(item + "/publishedOn", PartialDate.class).orElse(null),
                        merged.text(item + "/language").orElse(null),
                        merged.text(item + "/mediaType").orElse(null));
                after.add(put(owner, paper, after.size(), before));
            }
        }
        for (Document withdrawn : before) {
            changes.deleted(withdrawn.identity);
        }
        return after;
    }

    /** What the sources say of a paper; the last four may be null. */
    private record Paper(
            CodedWord category, String title, String url, PartialDate date, String language, String mediaType) {

        boolean is(Document document, int position) {
            return document.title.equals(title)
                    && Objects.equals(document.url, url)
                    && Objects.equals(document.publishedOn, date)
                    && Objects.equals(document.language, language)
                    && Objects.equals(document.mediaType, mediaType)
                    && document.position == position;
        }
    }

    private Document put(Identity owner, Paper paper, int position, List<Document> before) {
        String key = before.isEmpty() ? "" : Spelling.key(paper.title);
        List<Document> namesakes = before.stream()
                .filter(document -> document.categoryCode.equals(paper.category.code()))
                .filter(document -> Spelling.key(document.title).equals(key))
                .toList();
        // Of papers with one title the address tells which is which.
        Optional<Document> known = namesakes.stream()
                .filter(document -> Objects.equals(document.url, paper.url))
                .findFirst()
                .or(() -> namesakes.stream().findFirst());
        Document document = known.orElseGet(() -> shelved(owner, paper.title));
        known.ifPresent(before::remove);
        if (known.isPresent() && paper.is(document, position)) {
            return document;
        }
        if (known.isPresent()) {
            identities.rename(document.identity, shortened(paper.title), Spelling.key(paper.title));
        }
        document.categoryCode = paper.category.code();
        document.categoryLabel = paper.category.label();
        document.position = position;
        document.title = paper.title;
        document.url = paper.url;
        document.publishedOn = paper.date;
        document.language = paper.language;
        document.mediaType = paper.mediaType;
        documents.persist(document);
        return document;
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
