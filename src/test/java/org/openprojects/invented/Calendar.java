package org.openprojects.invented;

import java.util.List;

/** When things happen: more in late years, and approvals mostly where a board meets. */
final class Calendar {
    static final int FIRST_YEAR = 1978;
    static final int LAST_YEAR = 2024;
    private static final Skewed<Integer> BOARD_MONTHS =
            new Skewed<>(List.of(12, 9, 4, 3, 6, 11, 1, 7), 30, 26, 24, 5, 5, 4, 3, 3);

    private Calendar() {}

    static int approvalYear(Dice dice) {
        return Math.max(dice.between(FIRST_YEAR, LAST_YEAR), dice.between(FIRST_YEAR, LAST_YEAR));
    }

    static String approvalDay(int year, Dice dice) {
        return day(year, BOARD_MONTHS.draw(dice), dice);
    }

    static String day(int year, int month, Dice dice) {
        return "%s-%02d".formatted(month(year, month), dice.between(1, 28));
    }

    static String month(int year, int month) {
        return "%d-%02d".formatted(year, month);
    }
}
