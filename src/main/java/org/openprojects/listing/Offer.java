package org.openprojects.listing;

import java.util.List;
import java.util.Set;
import org.openprojects.catalogue.WordField;

/**
 * What a list of one type of record offers beside its filters and orders.
 *
 * @param fields dotted paths of all members of the whole record
 * @param facets fields whose codes can be counted
 * @param marked members of the whole record in which a search shows what it has found, the most telling first
 */
public record Offer(Set<String> fields, List<WordField> facets, List<String> marked) {}
