package org.openprojects.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openprojects.reading.IfadTables;

/** Asks the packaged server the judged questions over real projects: how well it puts first what should be first. */
final class Relevance {
    private final Options options;

    Relevance(Options options) {
        this.options = options;
    }

    void measure() throws IOException, InterruptedException {
        Path bank = options.data().resolve("worldbank");
        Path ifad = options.data().resolve("ifad");
        if (!Files.isDirectory(bank) || !Files.isDirectory(ifad)) {
            System.out.printf(
                    "Relevance is not measured: %s has no folders worldbank and ifad; --data names another.%n",
                    options.data());
            return;
        }
        try (ScratchFolder scratch = ScratchFolder.create()) {
            Path seeds = Files.createDirectory(scratch.path().resolve("seeds"));
            for (String table : List.of("projects.csv", "objectives.csv")) {
                Files.copy(bank.resolve(table), seeds.resolve(table));
            }
            new IfadTables(ifad).write(seeds.resolve("ifad.ndjson"));
            long start = System.nanoTime();
            try (RunningServer server =
                    RunningServer.packaged(seeds, scratch.path().resolve("data"), options.heap())) {
                printImport(server, (System.nanoTime() - start) / 1_000_000_000);
                printAnswers(server);
            }
        }
    }

    private static void printImport(RunningServer server, long seconds) throws IOException, InterruptedException {
        Table table = new Table("file", "outcome", "records", "lines with facts", "lines unread");
        for (JsonNode file : server.json("/imports").at("/items/0/files")) {
            table.row(
                    file.path("file").asText(),
                    file.path("outcome").asText(),
                    "%,d".formatted(file.path("records").asInt()),
                    "%,d".formatted(file.at("/lines/fact").asInt()),
                    "%,d".formatted(file.at("/lines/unread").asInt()));
        }
        table.print(System.out);
        System.out.printf(
                "%,d projects, there %d seconds after the server was started.%n%n",
                server.json("/projects?limit=1").path("total").asInt(), seconds);
    }

    private static void printAnswers(RunningServer server) throws IOException, InterruptedException {
        List<JudgedQuestion> questions = JudgedQuestion.all();
        List<String> wrong = new ArrayList<>();
        Table table = new Table("question", "found", "grades of the first ten", "nDCG@10");
        double sum = 0;
        for (JudgedQuestion question : questions) {
            JsonNode answer = server.json("/projects?fields=projectId&limit=%d&q=%s"
                    .formatted(JudgedQuestion.DEPTH, URLEncoder.encode(question.text(), UTF_8)));
            List<String> found = answer.path("items").findValuesAsText("projectId");
            sum += question.ndcg(found);
            if (!question.startsRight(found)) {
                wrong.add(question.text());
            }
            table.row(
                    question.text(),
                    "%,d".formatted(answer.path("total").asInt()),
                    question.marks(found),
                    "%.3f".formatted(question.ndcg(found)));
        }
        table.print(System.out);
        System.out.printf("Mean nDCG@10 of %d questions: %.4f%n", questions.size(), sum / questions.size());
        System.out.printf("Without what must come first: %d: %s%n%n", wrong.size(), String.join("; ", wrong));
    }
}
