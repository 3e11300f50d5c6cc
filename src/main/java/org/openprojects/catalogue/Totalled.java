package org.openprojects.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * What the amounts of all that a question matches come to.
 *
 * @param rows one for each group
 * @param corrected the words that were searched for in the place of those that nothing has
 */
public record Totalled(List<Total> rows, Optional<String> corrected) implements Answered<Totalled> {
    @Override
    public boolean isNothing() {
        return rows.isEmpty();
    }

    @Override
    public Totalled correctedTo(String typed) {
        return new Totalled(rows, Optional.of(typed));
    }
}
