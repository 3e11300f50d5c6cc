package org.openprojects.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.openprojects.value.Money;
import org.openprojects.value.YearSpan;
import org.openprojects.vocabulary.CodedWord;

/** Holds a reading against an expected file; a key that the file lacks is not checked. */
final class Expectation {
    /** Issues that only the store can tell. */
    private static final Set<String> OF_THE_STORE = Set.of("unresolved-relation", "unexplained-remainder");

    private final Reading reading;

    Expectation(Reading reading) {
        this.reading = reading;
    }

    void holds(JsonNode expected) {
        assertEquals(expected.path("projects").size(), reading.projects().size(), () -> "projects: " + titles());
        assertEquals(
                expected.path("caseStudies").size(), reading.caseStudies().size(), () -> "case studies: " + titles());
        for (int i = 0; i < reading.projects().size(); i++) {
            project(expected.path("projects").get(i), reading.projects().get(i));
        }
        for (int i = 0; i < reading.caseStudies().size(); i++) {
            caseStudy(expected.path("caseStudies").get(i), reading.caseStudies().get(i));
        }
        for (JsonNode issue : expected.path("issues")) {
            issue(issue);
        }
        String all = plain(reading.toString());
        expected.path("mustNotContain")
                .forEach(piece -> assertFalse(all.contains(plain(piece.asText())), piece::asText));
    }

    private List<String> titles() {
        return reading.records().stream()
                .map(record -> record.fact("/title").orElseThrow().value() + " @"
                        + record.fact("/title").orElseThrow().first())
                .toList();
    }

    private void issue(JsonNode expected) {
        String code = expected.path("code").asText();
        if (OF_THE_STORE.contains(code)) {
            return;
        }
        boolean found = reading.issues().stream()
                .anyMatch(issue -> issue.code().word().equals(code)
                        && (expected.path("line").isMissingNode()
                                || expected.path("line").asInt() == issue.line()));
        assertTrue(found, () -> expected + " is not among " + reading.issues());
    }

    private void project(JsonNode expected, ReadRecord record) {
        Checks checks = new Checks(expected, record);
        checks.text("title", "/title");
        checks.texts("titleVariants", "/titleVariants/", "");
        checks.text("projectId", "/projectId");
        checks.label("status", "/status");
        checks.label("sector", "/sector");
        checks.label("financingTerms", "/financing/terms");
        checks.stated(
                "country", fact -> assertEquals(expected.path("country").textValue(), code(fact, Method.INFERRED)));
        checks.inferred();
        checks.text("approvalDate", "/approvalDate");
        checks.years();
        checks.money("totalCost", "/financing/totalCost");
        checks.money("ifadFinancing", "/financing/ifad");
        checks.money("financingGap", "/financing/gap");
        checks.cofinancing();
        checks.texts("objectives", "/objectives/", "");
        checks.texts("activities", "/activities/", "");
        checks.texts("lessons", "/lessons/", "");
        checks.counted("objectivesCount", "objectivesStartWith", "/objectives/");
        checks.counted("lessonsCount", "lessonsStartWith", "/lessons/");
        checks.texts("relatedProjects", "/related/", "/title");
        checks.documents();
        checks.starts("description", "/description/");
        checks.mustContain();
    }

    private void caseStudy(JsonNode expected, ReadRecord record) {
        Checks checks = new Checks(expected, record);
        checks.text("title", "/title");
        checks.text("heading", "/heading");
        checks.stated("country", fact -> assertEquals(expected.path("country").textValue(), code(fact, null)));
        checks.text("date", "/publishedOn");
        checks.mustContain();
    }

    /** The code of a fact's word, null for none or one made by the method that does not count here. */
    private static String code(Fact fact, Method not) {
        return fact == null || fact.method() == not ? null : ((CodedWord) fact.value()).code();
    }

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\s\\p{Zs}]+", " ")
                .replace('\u2019', '\'')
                .strip();
    }

    private record Checks(JsonNode expected, ReadRecord record) {

        void stated(String key, Consumer<Fact> check) {
            if (expected.has(key)) {
                check.accept(record.fact("/" + key).orElse(null));
            }
        }

        void text(String key, String path) {
            if (expected.has(key)) {
                String value = record.fact(path)
                        .map(fact -> plain(fact.value().toString()))
                        .orElse(null);
                assertEquals(
                        expected.get(key).isNull()
                                ? null
                                : plain(expected.get(key).asText()),
                        value,
                        key);
            }
        }

        void label(String key, String path) {
            if (expected.has(key)) {
                String label = record.fact(path)
                        .map(fact -> plain(((CodedWord) fact.value()).label()))
                        .orElse(null);
                assertEquals(
                        expected.get(key).isNull()
                                ? null
                                : plain(expected.get(key).asText()),
                        label,
                        key);
            }
        }

        void inferred() {
            if (expected.has("countryInferred")) {
                String code = record.fact("/country")
                        .filter(fact -> fact.method() == Method.INFERRED)
                        .map(fact -> ((CodedWord) fact.value()).code())
                        .orElse(null);
                assertEquals(expected.get("countryInferred").textValue(), code, "countryInferred");
            }
        }

        void years() {
            YearSpan years = record.fact("/duration")
                    .map(fact -> (YearSpan) fact.value())
                    .orElse(null);
            if (expected.has("startYear")) {
                String start = years == null ? "null" : years.start().toString();
                assertEquals(expected.get("startYear").asText(), start, "startYear");
            }
            if (expected.has("endYear")) {
                String end = years == null || years.end() == null
                        ? "null"
                        : years.end().toString();
                assertEquals(expected.get("endYear").asText(), end, "endYear");
            }
        }

        void money(String key, String path) {
            if (expected.has(key)) {
                Money money =
                        record.fact(path).map(fact -> (Money) fact.value()).orElse(null);
                amount(key, expected.get(key), money);
            }
        }

        private void amount(String key, JsonNode stated, Money money) {
            if (stated.isNull() || stated.path("amount").isNull()) {
                assertNull(money, key);
                return;
            }
            assertTrue(money != null, key + " is missing");
            assertEquals(
                    0, new BigDecimal(stated.path("amount").asText()).compareTo(money.amount()), () -> key + money);
            assertEquals(stated.path("currency").asText(), money.currency(), key);
            if (stated.has("text")) {
                assertEquals(plain(stated.path("text").asText()), plain(money.stated()), key);
            }
            assertEquals(stated.path("approximate").asBoolean(), money.approximate(), key);
        }

        void cofinancing() {
            if (!expected.has("cofinancing")) {
                return;
            }
            JsonNode rows = expected.get("cofinancing");
            long count = record.below("/financing/cofinancing").stream()
                    .filter(fact -> fact.path().endsWith("/scope"))
                    .count();
            assertEquals(rows.size(), count, () -> "cofinancing " + record.below("/financing/cofinancing"));
            for (int i = 0; i < rows.size(); i++) {
                String path = "/financing/cofinancing/" + i;
                JsonNode row = rows.get(i);
                String name = record.fact(path + "/financier")
                        .map(fact -> plain(fact.value().toString()))
                        .orElse(null);
                assertEquals(
                        row.path("name").isNull()
                                ? null
                                : plain(row.path("name").asText()),
                        name);
                assertEquals(
                        row.path("scope").asText(),
                        record.fact(path + "/scope").orElseThrow().value());
                amount(
                        path,
                        row,
                        record.fact(path + "/money")
                                .map(fact -> (Money) fact.value())
                                .orElse(null));
            }
        }

        void texts(String key, String before, String after) {
            if (expected.has(key)) {
                List<String> texts = new ArrayList<>();
                expected.get(key).forEach(text -> texts.add(plain(text.asText())));
                assertEquals(texts, list(before, after), key);
            }
        }

        void starts(String key, String before) {
            if (expected.has(key)) {
                List<String> list = list(before, "");
                assertEquals(expected.get(key).size(), list.size(), () -> key + list);
                for (int i = 0; i < list.size(); i++) {
                    String start = plain(expected.get(key).get(i).asText());
                    String text = list.get(i);
                    assertTrue(text.startsWith(start), () -> text + " does not start with " + start);
                }
            }
        }

        void counted(String count, String starts, String before) {
            if (expected.has(count)) {
                assertEquals(expected.get(count).asInt(), list(before, "").size(), count);
                starts(starts, before);
            }
        }

        private List<String> list(String before, String after) {
            List<String> list = new ArrayList<>();
            while (record.fact(before + list.size() + after).isPresent()) {
                Fact fact = record.fact(before + list.size() + after).orElseThrow();
                list.add(plain(fact.value().toString()));
            }
            return list;
        }

        void documents() {
            if (!expected.has("documents")) {
                return;
            }
            Map<String, List<String>> filled = new LinkedHashMap<>();
            List<String> empty = new ArrayList<>();
            for (int i = 0; record.fact("/documents/" + i + "/category").isPresent(); i++) {
                String path = "/documents/" + i;
                CodedWord category = (CodedWord)
                        record.fact(path + "/category").orElseThrow().value();
                List<String> items = new ArrayList<>();
                for (int k = 0; record.fact(path + "/items/" + k + "/title").isPresent(); k++) {
                    String item = path + "/items/" + k;
                    items.add(plain(record.fact(item + "/title")
                                    .orElseThrow()
                                    .value()
                                    .toString()) + " | "
                            + record.fact(item + "/publishedOn")
                                    .map(Fact::value)
                                    .orElse(null));
                }
                if (items.isEmpty()) {
                    empty.add(plain(category.label()));
                } else {
                    filled.put(plain(category.label()), items);
                }
            }
            Map<String, List<String>> stated = new LinkedHashMap<>();
            expected.get("documents").fields().forEachRemaining(entry -> {
                List<String> items = new ArrayList<>();
                entry.getValue()
                        .forEach(item -> items.add(plain(item.path("title").asText()) + " | "
                                + item.path("publishedOn").textValue()));
                stated.put(plain(entry.getKey()), items);
            });
            List<String> statedEmpty = new ArrayList<>();
            expected.path("emptyDocumentCategories").forEach(heading -> statedEmpty.add(plain(heading.asText())));
            assertEquals(new TreeSet<>(stated.keySet()), new TreeSet<>(filled.keySet()));
            stated.forEach((heading, items) -> assertEquals(items, filled.get(heading)));
            assertEquals(statedEmpty, empty);
        }

        void mustContain() {
            String all = plain(record.facts().toString());
            expected.path("mustContain")
                    .forEach(piece -> assertTrue(all.contains(plain(piece.asText())), piece::asText));
        }
    }
}
