package org.openprojects.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The requests of each kind that a server answers; a kind that it refuses is left out. */
final class HttpQuestions {
    private static final String ALL = "/projects?sort=-approvalDate&limit=20";
    private static final int DEPTH = 500;

    private final RunningServer server;
    private final Map<Asked, List<Request>> requests = new EnumMap<>(Asked.class);

    private HttpQuestions(RunningServer server) {
        this.server = server;
    }

    static Map<Asked, List<Request>> to(RunningServer server, List<Question> questions)
            throws IOException, InterruptedException {
        HttpQuestions http = new HttpQuestions(server);
        http.put(Asked.BY_ID, http.items());
        for (Asked kind : List.of(Asked.PAGE, Asked.SEARCH, Asked.FACETS, Asked.SEARCH_WITH_FACETS, Asked.TOTALS)) {
            http.put(kind, questions.stream().map(question -> question.path(kind)));
        }
        http.put(Asked.FIRST_PAGE, Stream.of(ALL));
        http.put(Asked.DEEP_PAGE, http.deepPage());
        return http.requests;
    }

    private void put(Asked kind, Stream<String> paths) throws IOException, InterruptedException {
        List<String> all = paths.toList();
        if (!all.isEmpty() && server.get(all.get(0)).statusCode() == 200) {
            requests.put(kind, all.stream().map(Request::get).toList());
        }
    }

    /** From all over the list, as far as an offset leads. */
    private Stream<String> items() throws IOException, InterruptedException {
        int step = Math.max(100, server.json("/projects?limit=1").path("total").asInt() / 10);
        List<String> paths = new ArrayList<>();
        for (int offset :
                IntStream.range(0, 10).map(part -> part * Math.min(step, 1000)).toArray()) {
            JsonNode items = server.json("/projects?limit=100&offset=" + offset).path("items");
            items.forEach(item -> paths.add("/projects/" + item.path("id").asText()));
        }
        return paths.stream();
    }

    /** None where the list goes on by offset. */
    private Stream<String> deepPage() throws IOException, InterruptedException {
        if (server.get(ALL).statusCode() != 200) {
            return Stream.empty();
        }
        String path = ALL;
        String next = ALL;
        for (int page = 0; page < DEPTH && next != null; page++) {
            path = next;
            next = server.json(path).path("next").textValue();
        }
        return path.contains("cursor=") ? Stream.of(path) : Stream.empty();
    }
}
