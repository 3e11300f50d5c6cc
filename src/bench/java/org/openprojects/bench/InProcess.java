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

    private final Map<Asked, Way> ways;
    private final List<Question> questions;
    private final Map<Asked, Cost> costs = new EnumMap<>(Asked.class);

    InProcess(Map<Asked, Way> ways, List<Question> questions) {
        this.ways = new EnumMap<>(ways);
        this.questions = questions;
        ways.keySet().forEach(kind -> costs.put(kind, new Cost()));
    }

    void warmUp(Duration time) throws IOException {
        long end = THREADS.getCurrentThreadCpuTime() + time.toNanos();
        while (THREADS.getCurrentThreadCpuTime() < end) {
            for (Way way : ways.values()) {
                timed(way);
            }
        }
    }

    /** All questions of each kind once. */
    void round() throws IOException {
        for (Map.Entry<Asked, Way> way : ways.entrySet()) {
            costs.get(way.getKey()).addRound(timed(way.getValue()));
        }
    }

    long total(Asked kind, Question question) throws IOException {
        return ways.get(kind).ask(question);
    }

    Map<Asked, Cost> costs() {
        return costs;
    }

    private List<Double> timed(Way way) throws IOException {
        List<Double> micros = new ArrayList<>(questions.size());
        for (Question question : questions) {
            long before = THREADS.getCurrentThreadCpuTime();
            way.ask(question);
            micros.add((THREADS.getCurrentThreadCpuTime() - before) / 1e3);
        }
        return micros;
    }
}
