package org.openprojects.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The first project of the seeds, asked of the packaged server and of bare Vert.x that sends the same bytes. */
final class ById {
    private static final List<Integer> CONNECTIONS = List.of(16, 64);

    private final Options options;

    ById(Options options) {
        this.options = options;
    }

    void measure() throws IOException, InterruptedException {
        try (ScratchFolder data = ScratchFolder.create();
                RunningServer server = RunningServer.packaged(options.seeds(), data.path(), options.heap())) {
            String path = "/projects/"
                    + server.json("/projects?limit=1").at("/items/0/id").asText();
            try (RunningServer bare = RunningServer.bare(server, path, options.heap())) {
                compare(server, bare, requests(server, path));
            }
        }
    }

    private static Map<String, Request> requests(RunningServer server, String path)
            throws IOException, InterruptedException {
        Map<String, Request> requests = new LinkedHashMap<>();
        requests.put("plain", Request.get(path));
        requests.put("gzip", Request.get(path, 200, "Accept-Encoding: gzip\r\n"));
        Optional<String> tag = server.get(path).headers().firstValue("ETag");
        tag.ifPresent(value -> requests.put("304", Request.get(path, 304, "If-None-Match: " + value + "\r\n")));
        return requests;
    }

    private void compare(RunningServer server, RunningServer bare, Map<String, Request> requests) throws IOException {
        List<Request> all = List.copyOf(requests.values());
        for (RunningServer each : List.of(server, bare)) {
            Load.warmUp(each, all, CONNECTIONS.get(0), options);
        }
        Map<String, Duel> duels = new LinkedHashMap<>();
        for (int round = 0; round < options.rounds(); round++) {
            for (int connections : CONNECTIONS) {
                for (Map.Entry<String, Request> request : requests.entrySet()) {
                    duels.computeIfAbsent(request.getKey() + ", " + connections, name -> new Duel())
                            .add(
                                    measured(server, request.getValue(), connections),
                                    measured(bare, request.getValue(), connections));
                }
            }
        }
        print(duels);
    }

    private Rate measured(RunningServer server, Request request, int connections) throws IOException {
        return Load.measure(server, List.of(request), connections, options.round());
    }

    private static void print(Map<String, Duel> duels) {
        Table table = new Table(
                "by id, connections", "server, per CPU second", "bare Vert.x", "ratio (least to most)", "must", "aim");
        duels.forEach((name, duel) -> table.row(
                name,
                "%,.0f".formatted(duel.median(duel.ours)),
                "%,.0f".formatted(duel.median(duel.bare)),
                Spread.ratio(duel.ours, duel.bare).withEnds(),
                name.startsWith("304") ? "" : "≥ 0.25",
                name.startsWith("304") ? "" : "≥ 0.6"));
        table.print(System.out);
    }

    /** Requests per CPU second, a figure for each round. */
    private static final class Duel {
        private final List<Double> ours = new ArrayList<>();
        private final List<Double> bare = new ArrayList<>();

        void add(Rate server, Rate yardstick) {
            ours.add(server.perCpuSecond());
            bare.add(yardstick.perCpuSecond());
        }

        double median(List<Double> side) {
            return new Spread(side).median();
        }
    }
}
