package org.openprojects.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A copy of all records that knows nothing of its source but what the feed tells. */
final class Mirror {
    private final Map<String, JsonNode> records = new TreeMap<>();
    private final Set<String> touched = new TreeSet<>();
    private String since;

    /** What a source answers to a path. */
    interface Source {
        JsonNode get(String path) throws Exception;
    }

    /** Until there is no more. */
    void follow(Source source, int limit) throws Exception {
        while (step(source, limit)) {
            // Goes on from where it is.
        }
    }

    /** Takes in one page; whether there is more. */
    boolean step(Source source, int limit) throws Exception {
        JsonNode page =
                source.get("/changes?full=true&limit=%d%s".formatted(limit, since == null ? "" : "&since=" + since));
        assertTrue(page.path("items").size() <= limit);
        for (JsonNode change : page.path("items")) {
            String href = change.path("href").asText();
            touched.add(href);
            if (change.path("record").isNull()) {
                records.remove(href);
            } else {
                records.put(href, change.path("record"));
            }
        }
        since = page.path("since").asText();
        return !page.path("next").isNull();
    }

    int size() {
        return records.size();
    }

    /** The ids are all there are, and what was touched since this was last asked is what its page says. */
    void assertHoldsAllOf(Source source) throws Exception {
        assertEquals(hrefs(source), records.keySet());
        for (String href : touched) {
            if (records.containsKey(href)) {
                assertEquals(source.get(href).toString(), records.get(href).toString(), href);
            }
        }
        touched.clear();
    }

    static Set<String> hrefs(Source source) throws Exception {
        Set<String> hrefs = new TreeSet<>();
        for (String list : Set.of("/projects", "/case-studies", "/documents")) {
            String next = list + "?limit=200&fields=id";
            while (next != null) {
                JsonNode page = source.get(next);
                page.path("items")
                        .forEach(item -> hrefs.add(list + "/" + item.path("id").asText()));
                next = page.path("next").textValue();
            }
        }
        return hrefs;
    }
}
