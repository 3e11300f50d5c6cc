package org.openprojects.document;

import static org.openprojects.catalogue.field.Kind.DOCUMENT;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openprojects.catalogue.field.DateField;
import org.openprojects.catalogue.field.KeyField;
import org.openprojects.catalogue.field.Order;
import org.openprojects.catalogue.field.TextOrder;
import org.openprojects.catalogue.field.WordField;
import org.openprojects.listing.FieldPaths;
import org.openprojects.listing.Offer;

/** What papers are found and ordered by. */
final class DocumentFields {
    static final WordField CATEGORY = new WordField(DOCUMENT, "category");
    static final WordField LANGUAGE = new WordField(DOCUMENT, "language");
    static final WordField MEDIA_TYPE = new WordField(DOCUMENT, "mediaType");
    static final WordField PUBLISHED_YEAR = new WordField(DOCUMENT, "publishedYear");
    static final KeyField PROJECT = new KeyField(DOCUMENT, "project");
    static final KeyField CASE_STUDY = new KeyField(DOCUMENT, "caseStudy");
    static final TextOrder TITLE = new TextOrder(DOCUMENT, "title");
    static final DateField PUBLISHED_ON = DateField.AGE;

    static final Offer OFFER = new Offer(
            FieldPaths.of(DocumentView.class),
            FieldPaths.plain(DocumentView.class),
            List.of(CATEGORY, LANGUAGE, MEDIA_TYPE, PUBLISHED_YEAR),
            List.of("title"));

    private DocumentFields() {}

    /** The first is the order that the list has by itself. */
    static Map<String, Order> orders() {
        Map<String, Order> orders = new LinkedHashMap<>();
        orders.put("title", TITLE);
        orders.put("publishedOn", PUBLISHED_ON);
        orders.put("updatedAt", Order.updated());
        orders.put("relevance", Order.relevance());
        return orders;
    }
}
