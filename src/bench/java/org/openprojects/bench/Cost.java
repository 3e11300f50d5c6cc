package org.openprojects.bench;

import java.util.ArrayList;
import java.util.List;

/** CPU microseconds for an answer of one kind: the mean of each round, and where they are known, those of all calls. */
final class Cost {
    private final List<Double> means = new ArrayList<>();
    private final List<Double> calls = new ArrayList<>();

    void addRound(double mean) {
        means.add(mean);
    }

    void addRound(List<Double> timed) {
        calls.addAll(timed);
        addRound(timed.stream().mapToDouble(Double::doubleValue).average().orElseThrow());
    }

    Spread against(Cost other) {
        return Spread.ratio(means, other.means);
    }

    double median() {
        return new Spread(means).median();
    }

    String text() {
        String mean = "%,.0f".formatted(median());
        return calls.isEmpty() ? mean : "%s (p50 %,.0f, p99 %,.0f)".formatted(mean, percentile(50), percentile(99));
    }

    private double percentile(int percent) {
        return calls.stream()
                .sorted()
                .skip((long) calls.size() * percent / 100)
                .findFirst()
                .orElseThrow();
    }
}
