package org.openprojects.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Invented projects, always the same, with amounts of every size, in several currencies, of all kinds. */
final class StatedLines {
    private static final int COUNT = 60;

    private static final List<String> COUNTRIES = List.of("KE", "RW", "GH", "PE");
    private static final List<String> SECTORS = List.of("Irrigation", "Livestock", "None", "Bee Keeping");
    private static final List<String> STATUSES = List.of("Planned", "Ongoing", "Closed");
    private static final List<String> TERMS = List.of("Highly Concessional", "Grant");
    private static final List<String> DATES = List.of("1999-01-01", "1999", "2004-04", "2011-12");
    private static final List<String> CURRENCIES = List.of("USD", "USD", "EUR", "XDR", "JPY");
    private static final List<String> FINANCIERS =
            List.of("European Union", "EUROPEAN UNION", "OPEC Fund", "None", "農業銀行", "Banque d'Afrique");

    /** Among them those that just fit into a long as hundredths, and those that just do not. */
    private static final List<String> AMOUNTS = List.of(
            "5960000",
            "5960000.00",
            "840000.5",
            "3333333.33",
            "0",
            "0.0000000001",
            "12.345",
            "92233720368547758.06",
            "92233720368547758.07",
            "92233720368547758.08",
            "99999999999999999999",
            "99999999999999999999.9999999999");

    private static boolean stored;

    private final Random random = new Random(60);

    /** Once for all tests that share a database. */
    static synchronized void store(SeedImport imports) throws IOException, InterruptedException {
        SeedText.awaitImport();
        if (!stored) {
            StatedLines lines = new StatedLines();
            String text = Stream.concat(IntStream.range(0, COUNT).mapToObj(lines::line), Stream.of(withGap()))
                    .collect(Collectors.joining("\n"));
            Folder folder = new Folder(Files.createTempDirectory("stated"), imports).put("stated.ndjson", text);
            assertEquals(COUNT + 1, Folder.file(folder.read(), "stated.ndjson").get("records"));
            stored = true;
        }
    }

    private String line(int i) {
        String parts = IntStream.range(0, random.nextInt(5))
                .mapToObj(part -> "{%s%s\"scope\":\"%s\"}"
                        .formatted(
                                maybe("name", one(FINANCIERS)),
                                random.nextInt(5) == 0 ? "" : amount() + ",",
                                one(List.of("international", "domestic"))))
                .collect(Collectors.joining(","));
        return "{\"projectId\":\"%d\",\"title\":\"Stated Varied Works %02d\",%s%s%s%s%s%s\"cofinancing\":[%s]}"
                .formatted(
                        7_100_080_000L + i,
                        i,
                        maybe("country", one(COUNTRIES)),
                        maybe("sector", one(SECTORS)),
                        maybe("status", one(STATUSES)),
                        maybe("financingTerms", one(TERMS)),
                        maybe("approvalDate", one(DATES)),
                        "\"totalCost\":{%s},\"ifadFinancing\":{%s},".formatted(amount(), amount()),
                        parts);
    }

    private static String withGap() {
        return """
                {"id":"stated-gap","title":"Stated Varied Works with a Gap","financing":\
                {"totalCost":{"amount":"18.32","currency":"USD"},"ifad":{"amount":"16.91","currency":"USD"},\
                "gap":{"amount":"1.41","currency":"USD"},"cofinancing":[]}}""";
    }

    private String amount() {
        return "\"amount\":\"%s\",\"currency\":\"%s\"".formatted(one(AMOUNTS), one(CURRENCIES));
    }

    private String maybe(String member, String value) {
        return random.nextInt(4) == 0 ? "" : "\"%s\":\"%s\",".formatted(member, value);
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
