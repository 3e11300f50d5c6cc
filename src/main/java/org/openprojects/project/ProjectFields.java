package org.openprojects.project;

import static org.openprojects.catalogue.field.Kind.PROJECT;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openprojects.catalogue.field.AmountField;
import org.openprojects.catalogue.field.DateField;
import org.openprojects.catalogue.field.KeyField;
import org.openprojects.catalogue.field.Order;
import org.openprojects.catalogue.field.SpanField;
import org.openprojects.catalogue.field.TextOrder;
import org.openprojects.catalogue.field.WordField;
import org.openprojects.listing.FieldPaths;
import org.openprojects.listing.Offer;

/** What projects are found, counted and ordered by. */
public final class ProjectFields {
    public static final KeyField PROJECT_ID = new KeyField(PROJECT, "projectId");
    public static final WordField STATUS = new WordField(PROJECT, "status");
    public static final WordField COUNTRY = new WordField(PROJECT, "country");
    public static final WordField REGION = new WordField(PROJECT, "region");
    public static final WordField SECTOR = new WordField(PROJECT, "sector");
    public static final WordField FINANCING_TERMS = new WordField(PROJECT, "financingTerms");
    public static final WordField APPROVAL_YEAR = new WordField(PROJECT, "approvalYear");

    /** Of the papers on its shelf. */
    public static final WordField DOCUMENT_CATEGORY = new WordField(PROJECT, "documentCategory");

    /** The headings of its shelf, empty ones included. */
    public static final WordField SHELF = new WordField(PROJECT, "shelf");

    /** Of all amounts. */
    public static final WordField CURRENCY = new WordField(PROJECT, "currency");

    public static final WordField RECONCILIATION = new WordField(PROJECT, "reconciliation");
    public static final SpanField DURATION = new SpanField(PROJECT, "duration");
    public static final TextOrder TITLE = new TextOrder(PROJECT, "title");
    public static final DateField APPROVAL_DATE = DateField.AGE;
    public static final DateField START = DateField.of(PROJECT, "start");
    public static final AmountField TOTAL_COST = new AmountField(PROJECT, "totalCost");
    public static final AmountField IFAD_FINANCING = new AmountField(PROJECT, "ifadFinancing");

    public static final Offer OFFER = new Offer(
            FieldPaths.of(ProjectDetail.class),
            FieldPaths.plain(ProjectSummary.class),
            List.of(STATUS, COUNTRY, SECTOR, REGION, FINANCING_TERMS, APPROVAL_YEAR, DOCUMENT_CATEGORY, RECONCILIATION),
            List.of(
                    "title",
                    "objectives",
                    "summary",
                    "description",
                    "activities",
                    "lessons",
                    "titleVariants",
                    "projectId",
                    "country.label",
                    "region.label",
                    "sector.label",
                    "caseStudies.title",
                    "documents.items.title"));

    private ProjectFields() {}

    /**
     * The first is the order that the list has by itself.
     *
     * @param currency in which amounts are compared
     */
    public static Map<String, Order> orders(String currency) {
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
