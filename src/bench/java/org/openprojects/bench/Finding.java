package org.openprojects.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.openprojects.invented.InventedProjects;

/** Loads invented projects into the packaged server and into plain Lucene, and puts the same questions to both in turn. */
final class Finding {
    private static final InventedProjects PROJECTS = new InventedProjects(1);
    private static final int QUESTIONS = 300;
    private static final int COMPARED = 20;
    private static final int CONNECTIONS = 16;

    private final Options options;

    Finding(Options options) {
        this.options = options;
    }

    Figures measure(int count) throws IOException, InterruptedException {
        List<Question> questions = Question.about(PROJECTS, count, QUESTIONS);
        try (ScratchFolder scratch = ScratchFolder.create();
                PlainLucene lucene =
                        PlainLucene.over(PROJECTS, count, scratch.path().resolve("lucene"))) {
            Path seeds = Files.createDirectory(scratch.path().resolve("seeds"));
            PROJECTS.write(seeds.resolve("projects.ndjson"), count);
            long start = System.nanoTime();
            try (RunningServer server =
                    RunningServer.packaged(seeds, scratch.path().resolve("data"), options.heap())) {
                Duration importing = Duration.ofNanos(System.nanoTime() - start);
                int held = server.json("/projects?limit=1").path("total").asInt();
                System.out.printf("%,d projects: the server holds %,d.%n", count, held);
                InProcess yardstick = new InProcess(lucene, questions);
                Map<Asked, List<Request>> requests = held == count ? HttpQuestions.to(server, questions) : Map.of();
                compareTotals(server, requests, yardstick, questions);
                return new Figures(
                        count,
                        measured(server, requests, yardstick),
                        yardstick.costs(),
                        held == count ? count * 1000L / importing.toMillis() : 0);
            }
        }
    }

    private static void compareTotals(
            RunningServer server, Map<Asked, List<Request>> requests, InProcess yardstick, List<Question> questions)
            throws IOException, InterruptedException {
        for (Asked kind : yardstick.costs().keySet()) {
            if (requests.containsKey(kind)) {
                int same = 0;
                for (Question question : questions.subList(0, COMPARED)) {
                    long total = server.json(question.path(kind)).path("total").asLong();
                    same += total == yardstick.total(kind, question) ? 1 : 0;
                }
                System.out.printf("%s: %d of %d totals are those of plain Lucene.%n", kind.label, same, COMPARED);
            }
        }
    }

    private Map<Asked, Cost> measured(RunningServer server, Map<Asked, List<Request>> requests, InProcess yardstick)
            throws IOException {
        yardstick.warmUp(options.warmUp());
        Map<Asked, Cost> served = new EnumMap<>(Asked.class);
        if (!requests.isEmpty()) {
            Load.measure(
                    server, requests.values().stream().flatMap(List::stream).toList(), CONNECTIONS, options.warmUp());
        }
        for (int round = 0; round < options.rounds(); round++) {
            yardstick.round();
            for (Map.Entry<Asked, List<Request>> each : requests.entrySet()) {
                Rate rate = Load.measure(server, each.getValue(), CONNECTIONS, options.round());
                served.computeIfAbsent(each.getKey(), kind -> new Cost()).addRound(rate.microsPerAnswer());
            }
        }
        return served;
    }
}
