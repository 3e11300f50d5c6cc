package org.openprojects.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Invented pages, always the same, that differ in all that lists are filtered and ordered by, and often have it in common. */
final class VariedTexts {
    static final int COUNT = 80;

    private static final List<String> TITLES = List.of(
            "Almond Terraces",
            "almond terraces of the north",
            "Élevage Hill Dairy",
            "Elevage Hill Dairy and Cheese",
            "Øst Shore Nets",
            "Zebu Corridor",
            "Ash Forest 農村 Nursery",
            "Ash Forest \uD808\uDC00 Nursery",
            "2030 Sahel Wells");
    private static final List<String> STATUSES =
            List.of("Planned", "Ongoing", "Completed", "Closed", "Cancelled", "Suspended");
    private static final List<String> COUNTRIES =
            List.of("Kenya", "Rwanda", "Ghana", "Peru", "Nepal", "Egypt", "Italy");
    private static final List<String> SECTORS =
            List.of("Rural Development", "Irrigation", "Livestock", "Bee Keeping", "Glass Blowing");
    private static final List<String> TERMS =
            List.of("Highly Concessional", "Blend", "Ordinary", "Grant", "Barter against grain");
    private static final List<String> COSTS = List.of(
            "US$ 5.5 million",
            "US$ 5.50 million",
            "USD 840,000",
            "US$ 1.2 billion",
            "EUR 3 million",
            "EUR 3.01 million",
            "SDR 21.55 million",
            "JPY 1,200 million");
    private static final List<String> DATES =
            List.of("1 January 1999", "January 1999", "1999", "3 March 1999", "17 April 2004", "2004", "December 2011");
    private static final List<String> HEADINGS =
            List.of("President's reports", "Project design reports", "Project completion report", "Harvest diaries");

    private final Random random = new Random(80);

    private static boolean stored;

    /** Once for all tests that share a database. */
    static synchronized void store(SeedImport imports) throws IOException, InterruptedException {
        SeedText.awaitImport();
        if (!stored) {
            Folder folder = new Folder(Files.createTempDirectory("varied"), imports);
            VariedTexts texts = new VariedTexts();
            for (int i = 0; i < COUNT; i++) {
                folder.put("varied-%02d.txt".formatted(i), texts.text(i));
            }
            List<String> outcomes = folder.read().getList("files.outcome");
            assertEquals(COUNT, Collections.frequency(outcomes, "imported"));
            stored = true;
        }
    }

    private String text(int i) {
        int start = 1985 + random.nextInt(20);
        return """
                %s Varied Project%s

                IFAD Asset Request Portlet

                Stores of kind %d were built.

                Source: IFAD

                %s%s%s%s%s%s%s%s%s
                %s""".formatted(
                        one(TITLES),
                        random.nextInt(3) == 0 ? "" : " " + i,
                        i,
                        maybe("Status", one(STATUSES)),
                        maybe("Country", one(COUNTRIES)),
                        maybe("Sector", one(SECTORS)),
                        maybe("Approval Date", one(DATES)),
                        maybe("Duration", start + " - " + (start + random.nextInt(9))),
                        maybe("Total Project Cost", one(COSTS)),
                        maybe("IFAD Financing", one(COSTS)),
                        maybe("Financing terms", one(TERMS)),
                        maybe("Project ID", String.valueOf(1100080000 + i)),
                        papers() + study(i));
    }

    private String papers() {
        StringBuilder papers = new StringBuilder();
        for (int i = random.nextInt(3); i > 0; i--) {
            papers.append(
                    "\n%s\n\n%s on %s\n%s".formatted(one(HEADINGS), one(TERMS), one(SECTORS), maybe("", one(DATES))));
        }
        return papers.toString();
    }

    private String study(int i) {
        return random.nextInt(3) > 0
                ? ""
                : """


                %s: What %s left behind %s

                %s
                This study asks %d households how they keep their grain.
                """.formatted(one(COUNTRIES), one(TITLES), i % 2 == 0 ? "" : String.valueOf(i), one(DATES), i + 20);
    }

    private String maybe(String label, String value) {
        return random.nextInt(4) == 0 ? "" : (label.isEmpty() ? "" : label + "\n") + value + "\n";
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
