package org.openprojects.document;

import static org.openprojects.change.RecordType.DOCUMENT;

import java.util.LinkedHashMap;
import java.util.Map;
import org.openprojects.catalogue.DateField;
import org.openprojects.catalogue.Order;
import org.openprojects.catalogue.TextOrder;
import org.openprojects.catalogue.WordField;

/** What papers are found and ordered by. */
final class DocumentFields {
    static final WordField CATEGORY = new WordField(DOCUMENT, "category");
    static final WordField LANGUAGE = new WordField(DOCUMENT, "language");
    static final WordField MEDIA_TYPE = new WordField(DOCUMENT, "mediaType");
    static final WordField PUBLISHED_YEAR = new WordField(DOCUMENT, "publishedYear");
    static final WordField PROJECT = new WordField(DOCUMENT, "project");
    static final WordField CASE_STUDY = new WordField(DOCUMENT, "caseStudy");
    static final TextOrder TITLE = new TextOrder(DOCUMENT, "title");
    static final DateField PUBLISHED_ON = new DateField(DOCUMENT, "publishedOn");

    private DocumentFields() {}

    /** The first is the order that the list has by itself. */
    static Map<String, Order> orders() {
        Map<String, Order> orders = new LinkedHashMap<>();
        orders.put("title", TITLE);
        orders.put("publishedOn", PUBLISHED_ON);
        orders.put("updatedAt", Order.updated());
        return orders;
    }
}
