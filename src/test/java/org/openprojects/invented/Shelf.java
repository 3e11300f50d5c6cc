package org.openprojects.invented;

import java.util.ArrayList;
import java.util.List;
import org.openprojects.invented.InventedProject.Paper;

/** No to twelve papers about a project, some kinds much oftener than others. */
final class Shelf {
    private static final Skewed<String> CATEGORIES = Skewed.falling(
            0.7,
            List.of(
                    "Supervision and implementation support documents",
                    "Audit and Financial Statements",
                    "Project design reports",
                    "President's reports",
                    "Interim (mid-term) review report",
                    "Project completion report",
                    "Special study",
                    "PCR digest",
                    "Environmental and social impact assessment",
                    "Final environmental and social management framework",
                    "Project list",
                    "Resettlement action framework"));
    private static final Skewed<String> LANGUAGES =
            new Skewed<>(List.of("en", "fr", "es", "ar", "pt"), 70, 15, 11, 3, 1);

    private Shelf() {}

    static List<Paper> draw(String projectId, int firstYear, int lastYear, Dice dice) {
        int count = dice.percent(20) ? 0 : 1 + Math.min(dice.below(12), dice.below(12));
        List<Paper> papers = new ArrayList<>(count);
        for (int number = 1; number <= count; number++) {
            String category = CATEGORIES.draw(dice);
            String day = Calendar.day(dice.between(firstYear, lastYear), dice.between(1, 12), dice);
            papers.add(new Paper(
                    category,
                    "%s of %s".formatted(category, day),
                    "https://papers.example.org/%s/%d.pdf".formatted(projectId, number),
                    day,
                    LANGUAGES.draw(dice)));
        }
        return papers;
    }
}
