package org.openprojects.seed;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A question that some of the rows answer.
 *
 * @param filters words by filter, such as {@code x}, {@code !x}, {@code none}
 * @param sort keys, falling ones with a minus
 * @param currency null where none is stated; amounts themselves are compared in one alone
 */
record RandomQuestion(Map<String, Set<String>> filters, List<String> sort, String currency) {
    private static final String CURRENCY = "currency";
    private static final Set<String> AMOUNTS = Set.of("amount", "totalCost", "ifadFinancing");

    static RandomQuestion about(List<Row> rows, Random random) {
        Row example = rows.get(0);
        Map<String, Set<String>> filters = new LinkedHashMap<>();
        boolean stated = example.words().containsKey(CURRENCY);
        for (String filter : new TreeSet<>(example.words().keySet())) {
            if (!filter.equals(CURRENCY) && random.nextInt(example.words().size()) < 2) {
                filters.put(filter, words(filter, rows, random));
            }
        }
        boolean amounts = example.keys().keySet().stream().anyMatch(key -> key.contains(" "));
        List<String> sort = sort(example, random);
        // Refused where nothing is compared in it.
        boolean compared = stated ? random.nextInt(3) == 0 : amounts && isByAmount(sort) && random.nextBoolean();
        String currency = compared ? one(List.of("EUR", "XDR", "JPY", "CHF"), random) : null;
        return new RandomQuestion(filters, sort, currency);
    }

    private static boolean isByAmount(List<String> sort) {
        return sort.stream().anyMatch(key -> AMOUNTS.contains(key.replaceFirst("^-", "")));
    }

    private static Set<String> words(String filter, List<Row> rows, Random random) {
        Set<String> words = new LinkedHashSet<>();
        boolean excluding = random.nextInt(3) == 0;
        for (int i = 1 + random.nextInt(filter.equals("id") ? 40 : 4); i > 0; i--) {
            Set<String> some = one(rows, random).words().get(filter);
            String word = some.isEmpty() ? "none" : one(List.copyOf(new TreeSet<>(some)), random);
            boolean not = excluding || random.nextInt(8) == 0;
            if (!words.contains(not ? word : "!" + word)) {
                words.add(not ? "!" + word : word);
            }
        }
        return words;
    }

    private static List<String> sort(Row example, Random random) {
        List<String> keys = new ArrayList<>(new TreeSet<>(
                example.keys().keySet().stream().map(key -> key.split(" ")[0]).toList()));
        List<String> sort = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0 && !keys.isEmpty(); i--) {
            sort.add((random.nextBoolean() ? "-" : "") + keys.remove(random.nextInt(keys.size())));
        }
        return sort;
    }

    /** What follows the path, ready for another parameter. */
    String query() {
        Stream<String> all = filters.entrySet().stream()
                .map(filter -> filter.getKey() + "=" + encoded(String.join(",", filter.getValue())));
        Stream<String> order = sort.isEmpty() ? Stream.of() : Stream.of("sort=" + String.join(",", sort));
        Stream<String> amounts = currency == null ? Stream.of() : Stream.of("currency=" + currency);
        return Stream.of(all, order, amounts)
                .flatMap(part -> part)
                .map(parameter -> parameter + "&")
                .collect(Collectors.joining("", "?", ""));
    }

    /** The ids of the rows that match, in order. */
    List<String> judge(List<Row> rows) {
        return rows.stream()
                .filter(row -> filters.entrySet().stream()
                        .allMatch(filter -> matches(row, filter.getKey(), filter.getValue())))
                .filter(row -> currency == null && !isByAmount(sort)
                        || !row.words().containsKey(CURRENCY)
                        || row.has(CURRENCY, compared()))
                .sorted(order())
                .map(Row::id)
                .toList();
    }

    private String compared() {
        return currency == null ? "USD" : currency;
    }

    private static boolean matches(Row row, String filter, Set<String> words) {
        List<String> wanted =
                words.stream().filter(word -> !word.startsWith("!")).toList();
        return (wanted.isEmpty() || wanted.stream().anyMatch(word -> row.has(filter, word)))
                && words.stream()
                        .filter(word -> word.startsWith("!"))
                        .noneMatch(word -> row.has(filter, word.substring(1)));
    }

    private Comparator<Row> order() {
        Comparator<Row> order = (one, other) -> 0;
        for (String word : sort.isEmpty() ? List.of("title") : sort) {
            boolean falling = word.startsWith("-");
            String key = falling ? word.substring(1) : word;
            order = order.thenComparing(Row.by(AMOUNTS.contains(key) ? key + " " + compared() : key, falling));
        }
        return order.thenComparing(Row::id);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static <T> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
