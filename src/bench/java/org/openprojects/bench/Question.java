package org.openprojects.bench;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.openprojects.invented.InventedProject;
import org.openprojects.invented.InventedProjects;
import org.openprojects.vocabulary.Spelling;

/** What to ask for, in codes; made from projects of the portfolio, so that it asks oftener for what is there oftener. */
public record Question(
        List<String> countries, List<String> statuses, List<String> years, String region, List<String> words) {
    private static final String FACETS = "&facets=status,country,sector,region,financingTerms";
    private static final int YEARS = 6;
    private static final int LONG_WORD = 6;

    /** The same ones for the same portfolio. */
    static List<Question> about(InventedProjects projects, int count, int questions) {
        Random random = new Random(count);
        return Stream.generate(() ->
                        of(random.ints(3, 0, count).mapToObj(projects::project).toList(), random))
                .limit(questions)
                .toList();
    }

    /** The question as an address of the API. */
    String path(Asked kind) {
        return switch (kind) {
            case PAGE ->
                "/projects?country=%s&status=%s&sort=-approvalDate&limit=20"
                        .formatted(String.join(",", countries), String.join(",", statuses));
            case SEARCH -> "/projects?q=%s&region=%s&limit=20".formatted(String.join("%20", words), region);
            case FACETS ->
                "/projects?approvalYear=%s&sort=-approvalDate&limit=1".formatted(String.join(",", years)) + FACETS;
            case TOTALS ->
                "/financing/totals?groupBy=country,approvalYear&kind=total-cost&status=%s&limit=1"
                        .formatted(String.join(",", statuses));
            case SEARCH_WITH_FACETS -> path(Asked.SEARCH) + FACETS;
            case BY_ID, FIRST_PAGE, DEEP_PAGE -> throw new IllegalArgumentException(kind.label);
        };
    }

    private static Question of(List<InventedProject> some, Random random) {
        InventedProject first = some.get(0);
        return new Question(
                some.stream().map(InventedProject::country).distinct().toList(),
                some.stream()
                        .limit(2)
                        .map(project -> Spelling.slug(project.status()))
                        .distinct()
                        .toList(),
                Stream.iterate(first.startYear(), year -> year + 1)
                        .limit(YEARS)
                        .map(String::valueOf)
                        .toList(),
                Spelling.slug(first.region()),
                words(first.summary(), random));
    }

    private static List<String> words(String summary, Random random) {
        List<String> longOnes = Stream.of(summary.toLowerCase(Locale.ROOT).split("[^a-z]+"))
                .filter(word -> word.length() >= LONG_WORD)
                .distinct()
                .toList();
        return random.ints(0, longOnes.size())
                .distinct()
                .limit(2)
                .mapToObj(longOnes::get)
                .toList();
    }
}
