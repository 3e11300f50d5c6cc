package org.openprojects.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What somebody types, and what should be found, as it was judged by reading the records and before anybody searched.
 *
 * @param grades by official id: 3 is what must come first, 2 good, 1 fair; all else is worth nothing
 */
record JudgedQuestion(String text, Map<String, Integer> grades) {
    static final int DEPTH = 10;
    private static final int BEST = 3;
    private static final ObjectMapper JSON = new ObjectMapper();

    static List<JudgedQuestion> all() throws IOException {
        List<JudgedQuestion> all = new ArrayList<>();
        try (InputStream lines = JudgedQuestion.class.getResourceAsStream("relevance.ndjson")) {
            for (JsonNode line :
                    JSON.readerFor(JsonNode.class).<JsonNode>readValues(lines).readAll()) {
                Map<String, Integer> grades = new HashMap<>();
                for (int grade = 1; grade <= BEST; grade++) {
                    int given = grade;
                    line.path(String.valueOf(grade)).forEach(id -> grades.put(id.asText(), given));
                }
                all.add(new JudgedQuestion(line.path("q").asText(), grades));
            }
        }
        return all;
    }

    /**
     * How near an answer comes to the best one possible, 0 to 1: normalized discounted cumulative gain (Järvelin and Kekäläinen, ACM TOIS
     * 20(4), 2002) of the first ten, with a gain of 2^grade - 1 (Burges et al., ICML 2005) and a discount of log2(rank + 1).
     */
    double ndcg(List<String> found) {
        return dcg(found.stream().map(this::grade).toList())
                / dcg(grades.values().stream().sorted(Comparator.reverseOrder()).toList());
    }

    boolean startsRight(List<String> found) {
        return !found.isEmpty() && grade(found.get(0)) == BEST;
    }

    /** The grade of each in turn, as in 3320. */
    String marks(List<String> found) {
        return found.stream().map(id -> String.valueOf(grade(id))).collect(Collectors.joining());
    }

    private int grade(String id) {
        return grades.getOrDefault(id, 0);
    }

    private static double dcg(List<Integer> grades) {
        return IntStream.range(0, Math.min(DEPTH, grades.size()))
                .mapToDouble(rank -> (Math.pow(2, grades.get(rank)) - 1) / (Math.log(rank + 2) / Math.log(2)))
                .sum();
    }
}
