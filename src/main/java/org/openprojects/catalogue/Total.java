package org.openprojects.catalogue;

import java.math.BigDecimal;
import java.util.List;

/** What the amounts of a group come to, exactly; worked out when it is asked for, as few of many groups are shown. */
public final class Total {
    private final Groups groups;
    private final long group;
    private final Sum sum;

    Total(Groups groups, long group, Sum sum) {
        this.groups = groups;
        this.group = group;
        this.sum = sum;
    }

    /** A code for each field that was asked for, in that order; {@code none} for having none. */
    public List<String> group() {
        return groups.shown(group);
    }

    public long count() {
        return sum.count();
    }

    public BigDecimal sum() {
        return sum.sum();
    }

    public BigDecimal min() {
        return sum.min();
    }

    public BigDecimal max() {
        return sum.max();
    }
}
