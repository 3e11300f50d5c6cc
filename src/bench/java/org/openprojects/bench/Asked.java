package org.openprojects.bench;

/** The kinds of question that a portfolio is asked. */
public enum Asked {
    BY_ID("by id"),
    PAGE("filtered page of 20, newest first"),
    SEARCH("two-word search with a filter"),
    FACETS("five facets over a filter"),
    SEARCH_WITH_FACETS("that search with five facets"),
    TOTALS("total costs by country and year over a filter"),
    FIRST_PAGE("first page of all"),
    DEEP_PAGE("page of all behind a cursor");

    final String label;

    Asked(String label) {
        this.label = label;
    }
}
