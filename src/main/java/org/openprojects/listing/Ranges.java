package org.openprojects.listing;

import org.openprojects.problem.Refusal;

/** A range that ends before it begins is nobody's wish. */
public final class Ranges {
    private Ranges() {}

    /** @throws RuntimeException a 400 problem, if both are given and the first is the later */
    public static void check(String fromName, DateBound from, String toName, DateBound to) {
        if (from != null && to != null && from.date().first().isAfter(to.date().last())) {
            throw reversed(fromName, from.date(), toName, to.date());
        }
    }

    /** @throws RuntimeException a 400 problem, if both are given and the first is the larger */
    public static void check(String leastName, AmountBound least, String mostName, AmountBound most) {
        if (least != null && most != null && least.amount().compareTo(most.amount()) > 0) {
            throw reversed(
                    leastName,
                    least.amount().toPlainString(),
                    mostName,
                    most.amount().toPlainString());
        }
    }

    private static RuntimeException reversed(String from, Object value, String to, Object end) {
        return Refusal.parameter(from, "is `%s`, behind `%s`, which is `%s`".formatted(value, to, end));
    }
}
