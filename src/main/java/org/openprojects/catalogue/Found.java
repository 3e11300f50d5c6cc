package org.openprojects.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * A part of the records that a question matches, in its order.
 *
 * @param total all that match
 * @param next where the part after this one begins; empty after the last
 */
public record Found(List<Entry> entries, long total, Optional<Cursor> next) {}
