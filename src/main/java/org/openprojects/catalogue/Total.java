package org.openprojects.catalogue;

import java.math.BigDecimal;
import java.util.List;

/**
 * What the amounts of a group come to, exactly.
 *
 * @param group a code for each field that was asked for, in that order; {@code none} for having none
 */
public record Total(List<String> group, long count, BigDecimal sum, BigDecimal min, BigDecimal max) {}
