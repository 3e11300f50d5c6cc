package org.openprojects.listing;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.vertx.ext.web.RoutingContext;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openprojects.catalogue.Entry;
import org.openprojects.catalogue.Found;
import org.openprojects.catalogue.Question;
import org.openprojects.catalogue.Snapshot;

/**
 * A {@link Page} put together from items that are JSON already.
 *
 * @param json in UTF-8
 */
record PageBytes(byte[] json, PageLinks links) {

    static PageBytes list(Snapshot snapshot, Question question, ListPaging paging, RoutingContext request) {
        Found found = paging.offset() == null
                ? snapshot.find(question, paging.limit(), paging.after(question))
                : snapshot.find(question, paging.limit(), paging.offset());
        return of(
                found.entries().stream().map(Entry::item).toList(),
                found.total(),
                links(found, question, paging, request));
    }

    static PageBytes part(List<byte[]> all, PartPaging part, RoutingContext request) {
        Paging paging = part.paging();
        int to = Math.min(paging.offset() + paging.limit(), all.size());
        int from = Math.min(paging.offset(), to);
        return of(all.subList(from, to), all.size(), PageLinks.around(paging, all.size(), request));
    }

    private static PageLinks links(Found found, Question question, ListPaging paging, RoutingContext request) {
        if (paging.offset() != null) {
            PageLinks counted = PageLinks.around(new Paging(paging.limit(), paging.offset()), found.total(), request);
            if (counted.next() != null) {
                return counted;
            }
            return new PageLinks(onward(found, question, paging, request), counted.prev());
        }
        return new PageLinks(onward(found, question, paging, request), null);
    }

    /** Null on the last page. */
    private static String onward(Found found, Question question, ListPaging paging, RoutingContext request) {
        return found.next()
                .map(next -> PageLinks.at("cursor=" + next.text(question), paging.limit(), request))
                .orElse(null);
    }

    private static PageBytes of(List<byte[]> items, long total, PageLinks links) {
        ByteArrayOutputStream json = new ByteArrayOutputStream(
                100 + items.stream().mapToInt(item -> item.length + 1).sum());
        write("{\"items\":[", json);
        for (int i = 0; i < items.size(); i++) {
            if (i > 0) {
                json.write(',');
            }
            json.writeBytes(items.get(i));
        }
        write("],\"total\":%d,\"next\":%s,\"prev\":%s}".formatted(total, text(links.next()), text(links.prev())), json);
        return new PageBytes(json.toByteArray(), links);
    }

    private static String text(String link) {
        return link == null
                ? "null"
                : '"' + new String(JsonStringEncoder.getInstance().quoteAsString(link)) + '"';
    }

    private static void write(String text, ByteArrayOutputStream json) {
        json.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
