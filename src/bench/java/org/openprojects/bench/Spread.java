package org.openprojects.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** One figure a round, of which the middle one counts. */
record Spread(List<Double> rounds) {
    Spread(List<Double> rounds) {
        this.rounds = rounds.stream().sorted().toList();
    }

    /** Round by round, as both sides of a round met the same machine. */
    static Spread ratio(List<Double> ours, List<Double> theirs) {
        return new Spread(IntStream.range(0, ours.size())
                .mapToObj(round -> ours.get(round) / theirs.get(round))
                .toList());
    }

    double median() {
        return rounds.get(rounds.size() / 2);
    }

    String withEnds() {
        return String.format(
                Locale.ROOT, "%.3f (%.3f to %.3f)", median(), rounds.get(0), rounds.get(rounds.size() - 1));
    }
}
