package org.openprojects.listing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A {@link Page} put together from items that are JSON already.
 *
 * @param json in UTF-8
 */
record PageBytes(byte[] json, PageLinks links) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static PageBytes part(List<byte[]> all, PartPaging part, RoutingContext request) {
        Paging paging = part.paging();
        int to = Math.min(paging.offset() + paging.limit(), all.size());
        int from = Math.min(paging.offset(), to);
        return of(all.subList(from, to), all.size(), PageLinks.around(paging, all.size(), request), Map.of());
    }

    /** @param others what the page tells beside items, total and links */
    static PageBytes of(List<byte[]> items, long total, PageLinks links, Map<String, Object> others) {
        ByteArrayOutputStream json = new ByteArrayOutputStream(
                200 + items.stream().mapToInt(item -> item.length + 1).sum());
        json.writeBytes("{\"items\":[".getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < items.size(); i++) {
            if (i > 0) {
                json.write(',');
            }
            json.writeBytes(items.get(i));
        }
        Map<String, Object> rest = new LinkedHashMap<>();
        rest.put("total", total);
        rest.put("next", links.next());
        rest.put("prev", links.prev());
        rest.putAll(others);
        json.write(']');
        // The members of an object, without the brace before them.
        byte[] members = written(rest);
        json.write(',');
        json.write(members, 1, members.length - 1);
        return new PageBytes(json.toByteArray(), links);
    }

    static byte[] written(Object content) {
        try {
            return JSON.writeValueAsBytes(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
