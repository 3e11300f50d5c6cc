package org.openprojects.seed;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A folder of made-up pages, always the same: projects that name others before and after them, twins in two files, equal
 * titles, two projects on one page, papers, case studies, and some files that no page was.
 */
final class GeneratedTexts {
    static final int COUNT = 160;
    static final int BAD = COUNT / 20;

    private static final List<String> PLACES = List.of(
            "Amber Valley", "Birch Coast", "Clay Hills", "Dune Plain", "Eagle Lakes", "Fern Delta", "Granite Upland");
    private static final List<String> THEMES = List.of(
            "Seed Storage",
            "Goat Health",
            "Village Credit",
            "Hill Irrigation",
            "Fish Landing",
            "Feeder Roads",
            "Honey Trade",
            "Fruit Drying",
            "Well Digging",
            "Terrace Repair");
    private static final List<String> COUNTRIES = List.of("Kenya", "Rwanda", "Ghana", "Peru", "Nepal");
    private static final List<String> SECTORS = List.of("Rural Development", "Irrigation", "Livestock", "Bee Keeping");

    private GeneratedTexts() {}

    static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (int i = 0; i < COUNT; i++) {
            Path file = folder.resolve("%03d_%08x.txt".formatted(i, i * 0x9E3779B9));
            if (i % 20 == 13) {
                Files.write(file, bad(i / 20));
            } else {
                Files.writeString(file, text(i));
            }
        }
    }

    private static byte[] bad(int number) {
        return switch (number % 4) {
            case 0 -> "<html><body><p>The page has moved.</p></body></html>".getBytes(ISO_8859_1);
            case 1 -> "Projet d'\u00e9levage".getBytes(ISO_8859_1);
            case 2 -> new byte[0];
            default -> "Nothing was found here.\nPlease go back.\n".getBytes(ISO_8859_1);
        };
    }

    private static String text(int i) {
        if (i % 15 == 7) {
            return caseStudy(i, COUNTRIES.get(i % 5)) + "\n\n\n" + caseStudy(i + COUNT, COUNTRIES.get(i % 5));
        }
        // The twin of an earlier page states most of it again and some of it differently.
        int about = i % 10 == 9 ? i - 4 : i;
        String text = project(about, i);
        if (i % 8 == 3) {
            text += "\n\n" + project(COUNT + i, i);
        }
        return i % 3 == 0 ? text + "\n\n\n" + caseStudy(i, COUNTRIES.get(about % 5)) : text;
    }

    private static String project(int about, int page) {
        return """
                %1$s

                IFAD Asset Request Portlet

                Asset Publisher

                %1$s

                Families of %2$d villages sell what they harvest before it spoils. The objectives are to:

                  • put up %3$d dry and airy stores
                  • repair the %4$d kilometres of track that lead to the next market

                See also:

                %5$s

                %6$s


                Source: IFAD

                Status: %7$s
                %8$sApproval Date
                %9$d March %10$d
                %10$d - %11$d
                %12$s
                Total Project Cost
                US$\u00a0%13$d.5\u00a0million
                IFAD Financing
                US$\u00a0%14$d.25\u00a0million
                Co-financiers (International)
                Bank of the %15$s US$\u00a01.25\u00a0million
                Financing terms
                Highly Concessional
                Project ID
                %16$s

                President's reports

                Report on the %15$s
                %9$d April %10$d

                Project design reports

                Appraisal report
                June %10$d

                %17$sProject completion report
                """.formatted(
                        title(about),
                        about + 3,
                        about % 40 + 2,
                        page + 10,
                        title(about + 11),
                        page % 6 == 0 ? "Projects that nobody knows" : title(Math.max(0, about - 17)),
                        about % 2 == 0 ? "Closed" : "Ongoing",
                        about % 3 == 0 ? "" : "Country\n" + COUNTRIES.get(about % 5) + "\n",
                        about % 28 + 1,
                        1980 + about % 40,
                        1988 + about % 40,
                        SECTORS.get(page % 4),
                        about % 50 + 5,
                        page % 4 + 1,
                        PLACES.get(about % 7),
                        about % 4 == 0 ? 1100001000 + about : "",
                        page % 10 == 9 ? "Audit and Financial Statements\n\nAudit of the stores\nMay 2011\n\n" : "");
    }

    /** One in seven is another project's title too, of another year. */
    private static String title(int number) {
        int i = number % 7 == 6 ? number - 5 : number;
        return "%s %s and %s Project".formatted(PLACES.get(i % 7), THEMES.get(i / 7 % 10), THEMES.get(i / 70 % 10));
    }

    private static String caseStudy(int number, String country) {
        return """
                %s: What the stores of %s have taught

                %s 2011
                This study asks %d households how they keep their grain, and what they would do again.
                It looks at (i) who may use a store; (ii) who repairs it; (iii) what is left after a wet year.""".formatted(country, PLACES.get(number % 7), number % 2 == 0 ? "June" : "May", number + 20);
    }
}
