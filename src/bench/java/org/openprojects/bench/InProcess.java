package org.openprojects.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Puts questions to somebody in this process, and reads the CPU time of this thread for each. */
final class InProcess {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Map<Asked, Way> WAYS = new EnumMap<>(
            Map.of(Asked.PAGE, Answers::page, Asked.SEARCH, Answers::search, Asked.FACETS, Answers::facets));

    private final Answers answers;
    private final List<Question> questions;
    private final Map<Asked, Cost> costs = new EnumMap<>(Asked.class);

    private interface Way {
        long ask(Answers answers, Question question) throws IOException;
    }

    InProcess(Answers answers, List<Question> questions) {
        this.answers = answers;
        this.questions = questions;
        WAYS.keySet().forEach(kind -> costs.put(kind, new Cost()));
    }

    void warmUp(Duration time) throws IOException {
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            for (Way way : WAYS.values()) {
                timed(way);
            }
        }
    }

    /** All questions of each kind once. */
    void round() throws IOException {
        for (Map.Entry<Asked, Way> way : WAYS.entrySet()) {
            costs.get(way.getKey()).addRound(timed(way.getValue()));
        }
    }

    long total(Asked kind, Question question) throws IOException {
        return WAYS.get(kind).ask(answers, question);
    }

    Map<Asked, Cost> costs() {
        return costs;
    }

    private List<Double> timed(Way way) throws IOException {
        List<Double> micros = new ArrayList<>(questions.size());
        for (Question question : questions) {
            long before = THREADS.getCurrentThreadCpuTime();
            way.ask(answers, question);
            micros.add((THREADS.getCurrentThreadCpuTime() - before) / 1e3);
        }
        return micros;
    }
}
