package org.openprojects.catalogue;

import java.math.BigDecimal;
import java.util.List;
import org.openprojects.vocabulary.CodedWord;

/**
 * What the amounts of a group come to, exactly.
 *
 * @param group a word for each field that was asked for, in that order; with the code {@code none} for having none
 */
public record Total(List<CodedWord> group, long count, BigDecimal sum, BigDecimal min, BigDecimal max) {}
