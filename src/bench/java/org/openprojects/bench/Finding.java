package org.openprojects.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.openprojects.catalogue.OpenedCatalogue;
import org.openprojects.catalogue.Snapshot;
import org.openprojects.invented.InventedProjects;
import org.openprojects.project.CatalogueWays;

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
        try (ScratchFolder scratch = ScratchFolder.create();
                PlainLucene lucene =
                        PlainLucene.over(PROJECTS, count, scratch.path().resolve("lucene"))) {
            Path loaded = options.keep()
                    .map(folder -> folder.resolve(String.valueOf(count)))
                    .orElse(scratch.path());
            Path seeds = loaded.resolve("seeds");
            Path data = loaded.resolve("data");
            if (Files.notExists(seeds)) {
                Path whole = Files.createDirectories(loaded.resolve("unfinished"));
                PROJECTS.write(whole.resolve("projects.ndjson"), count);
                Files.move(whole, seeds);
            }
            boolean isFresh = Files.notExists(data);
            long start = System.nanoTime();
            try (RunningServer server = RunningServer.packaged(seeds, data, options.heap())) {
                long millis = (System.nanoTime() - start) / 1_000_000;
                long rate = isFresh ? count * 1000L / millis : 0;
                int held = server.json("/projects?limit=1").path("total").asInt();
                System.out.printf("%,d projects: the server holds %,d.%n", count, held);
                if (held == count) {
                    try (OpenedCatalogue catalogue = OpenedCatalogue.tidied(data)) {
                        return measured(count, server, catalogue.snapshot(), lucene, rate);
                    }
                }
                return new Figures(count, Map.of(), Map.of(), Map.of(), 0);
            }
        }
    }

    private Figures measured(int count, RunningServer server, Snapshot snapshot, PlainLucene lucene, long imported)
            throws IOException, InterruptedException {
        List<Question> questions = Question.about(PROJECTS, count, QUESTIONS);
        Map<Asked, List<Request>> requests = HttpQuestions.to(server, questions);
        InProcess yardstick = new InProcess(lucene.ways(), questions);
        InProcess catalogue = new InProcess(new CatalogueWays(snapshot).all(), questions);
        compareTotals(server, requests, yardstick, questions);
        yardstick.warmUp(options.warmUp());
        catalogue.warmUp(options.warmUp());
        Load.warmUp(server, requests.values().stream().flatMap(List::stream).toList(), CONNECTIONS, options);
        Map<Asked, Cost> served = new EnumMap<>(Asked.class);
        for (int round = 0; round < options.rounds(); round++) {
            yardstick.round();
            catalogue.round();
            for (Map.Entry<Asked, List<Request>> each : requests.entrySet()) {
                Rate rate = Load.measure(server, each.getValue(), CONNECTIONS, options.round());
                served.computeIfAbsent(each.getKey(), kind -> new Cost()).addRound(rate.microsPerAnswer());
            }
        }
        return new Figures(count, served, catalogue.costs(), yardstick.costs(), imported);
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
}
