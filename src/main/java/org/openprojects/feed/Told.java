package org.openprojects.feed;

import java.util.List;
import org.openprojects.catalogue.Mark;

/**
 * Some of what is wanted.
 *
 * @param to nothing that is wanted lies between the last of the changes and this place
 * @param more whether something that is wanted lies behind it already
 */
record Told(List<Change> changes, Mark to, boolean more) {}
