package org.openprojects.project;

import static org.openprojects.change.RecordType.PROJECT;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openprojects.catalogue.AmountField;
import org.openprojects.catalogue.DateField;
import org.openprojects.catalogue.KeyField;
import org.openprojects.catalogue.Order;
import org.openprojects.catalogue.SpanField;
import org.openprojects.catalogue.TextOrder;
import org.openprojects.catalogue.WordField;
import org.openprojects.listing.FieldPaths;
import org.openprojects.listing.Offer;

/** What projects are found, counted and ordered by. */
final class ProjectFields {
    static final KeyField PROJECT_ID = new KeyField(PROJECT, "projectId");
    static final WordField STATUS = new WordField(PROJECT, "status");
    static final WordField COUNTRY = new WordField(PROJECT, "country");
    static final WordField REGION = new WordField(PROJECT, "region");
    static final WordField SECTOR = new WordField(PROJECT, "sector");
    static final WordField FINANCING_TERMS = new WordField(PROJECT, "financingTerms");
    static final WordField APPROVAL_YEAR = new WordField(PROJECT, "approvalYear");

    /** Of the papers on its shelf. */
    static final WordField DOCUMENT_CATEGORY = new WordField(PROJECT, "documentCategory");

    /** The headings of its shelf, empty ones included. */
    static final WordField SHELF = new WordField(PROJECT, "shelf");

    /** Of all amounts. */
    static final WordField CURRENCY = new WordField(PROJECT, "currency");

    static final WordField RECONCILIATION = new WordField(PROJECT, "reconciliation");
    static final SpanField DURATION = new SpanField(PROJECT, "duration");
    static final TextOrder TITLE = new TextOrder(PROJECT, "title");
    static final DateField APPROVAL_DATE = DateField.AGE;
    static final DateField START = DateField.of(PROJECT, "start");
    static final AmountField TOTAL_COST = new AmountField(PROJECT, "totalCost");
    static final AmountField IFAD_FINANCING = new AmountField(PROJECT, "ifadFinancing");

    static final Offer OFFER = new Offer(
            FieldPaths.of(ProjectDetail.class),
            FieldPaths.plain(ProjectSummary.class),
            List.of(STATUS, COUNTRY, SECTOR, REGION, FINANCING_TERMS, APPROVAL_YEAR, DOCUMENT_CATEGORY, RECONCILIATION),
            List.of("title", "objectives", "summary", "description", "activities", "lessons", "titleVariants"));

    private ProjectFields() {}

    /**
     * The first is the order that the list has by itself.
     *
     * @param currency in which amounts are compared
     */
    static Map<String, Order> orders(String currency) {
        Map<String, Order> orders = new LinkedHashMap<>();
        orders.put("title", TITLE);
        orders.put("approvalDate", APPROVAL_DATE);
        orders.put("startYear", START);
        orders.put("totalCost", TOTAL_COST.in(currency));
        orders.put("ifadFinancing", IFAD_FINANCING.in(currency));
        orders.put("updatedAt", Order.updated());
        orders.put("relevance", Order.relevance());
        return orders;
    }
}
