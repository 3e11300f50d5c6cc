package org.openprojects.seed;

import java.util.List;
import java.util.Random;

/** Questions about amounts. */
final class StatedAmounts {
    /** Beside what {@link RandomQuestion} asks for; the first two ask for nothing more. */
    private static final List<String> OF_PROJECTS = List.of(
            "",
            "",
            "approvedFrom=2000-02&",
            "approvedTo=1999&",
            "activeIn=1995&",
            "totalCostMin=5500000&",
            "totalCostMax=90000000000000000&currency=EUR&",
            "ifadFinancingMin=0.0000000001&currency=JPY&",
            "ifadFinancingMax=92233720368547758.07&",
            "reconciliation=unexplained&",
            "reconciliation=!incomplete&",
            "documentCategory=none&",
            "updatedSince=2001-01-01&");

    private static final List<String> OF_AMOUNTS = List.of(
            "",
            "",
            "amountMin=0.0000000001&",
            "amountMax=5960000&currency=EUR&",
            "amountMin=92233720368547758.07&currency=XDR&",
            "currency=JPY&",
            "kind=!gap,!ifad&",
            "kind=cofinancing&",
            "financier=none&",
            "financier=!european-union&",
            "scope=domestic,none&",
            "q=varied&");

    private StatedAmounts() {}

    /** What follows the path of both lists, ready for another parameter. */
    static String aboutProjects(List<Row> projects, Random random) {
        RandomQuestion question = RandomQuestion.about(projects, random);
        return new RandomQuestion(question.filters(), List.of(), null).query()
                + OF_PROJECTS.get(random.nextInt(OF_PROJECTS.size()));
    }

    /** What follows the path of the list of amounts. */
    static String about(List<Row> projects, Random random) {
        String ofAmounts = OF_AMOUNTS.get(random.nextInt(OF_AMOUNTS.size()));
        String ofProjects = aboutProjects(projects, random);
        return ofAmounts.contains("currency=")
                ? ofProjects.replaceFirst("currency=[A-Z]+&", "") + ofAmounts
                : ofProjects + ofAmounts;
    }
}
