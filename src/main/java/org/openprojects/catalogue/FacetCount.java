package org.openprojects.catalogue;

import org.openprojects.vocabulary.CodedWord;

/**
 * How many records an answer would have if a filter were for this code alone.
 *
 * @param selected whether the filter is for this code now, maybe beside others
 */
public record FacetCount(CodedWord word, long count, boolean selected) {}
