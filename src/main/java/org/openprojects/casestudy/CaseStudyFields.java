package org.openprojects.casestudy;

import static org.openprojects.catalogue.field.Kind.CASE_STUDY;

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

/** What case studies are found and ordered by. */
public final class CaseStudyFields {
    static final WordField COUNTRY = new WordField(CASE_STUDY, "country");
    static final WordField PUBLISHED_YEAR = new WordField(CASE_STUDY, "publishedYear");
    static final KeyField PROJECT = new KeyField(CASE_STUDY, "project");
    public static final TextOrder TITLE = new TextOrder(CASE_STUDY, "title");
    static final DateField PUBLISHED_ON = DateField.AGE;

    static final Offer OFFER = new Offer(
            FieldPaths.of(CaseStudyDetail.class),
            FieldPaths.plain(CaseStudySummary.class),
            List.of(COUNTRY, PUBLISHED_YEAR),
            List.of("title", "summary", "body", "country.label"));

    private CaseStudyFields() {}

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
