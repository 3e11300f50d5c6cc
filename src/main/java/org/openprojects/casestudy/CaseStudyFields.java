package org.openprojects.casestudy;

import static org.openprojects.change.RecordType.CASE_STUDY;

import java.util.LinkedHashMap;
import java.util.Map;
import org.openprojects.catalogue.DateField;
import org.openprojects.catalogue.Order;
import org.openprojects.catalogue.TextOrder;
import org.openprojects.catalogue.WordField;

/** What case studies are found and ordered by. */
final class CaseStudyFields {
    static final WordField COUNTRY = new WordField(CASE_STUDY, "country");
    static final WordField PUBLISHED_YEAR = new WordField(CASE_STUDY, "publishedYear");
    static final WordField PROJECT = new WordField(CASE_STUDY, "project");
    static final TextOrder TITLE = new TextOrder(CASE_STUDY, "title");
    static final DateField PUBLISHED_ON = new DateField(CASE_STUDY, "publishedOn");

    private CaseStudyFields() {}

    /** The first is the order that the list has by itself. */
    static Map<String, Order> orders() {
        Map<String, Order> orders = new LinkedHashMap<>();
        orders.put("title", TITLE);
        orders.put("publishedOn", PUBLISHED_ON);
        orders.put("updatedAt", Order.updated());
        return orders;
    }
}
