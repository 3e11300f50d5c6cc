package org.openprojects.listing;

import io.vertx.ext.web.RoutingContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openprojects.catalogue.Cursor;
import org.openprojects.catalogue.Entry;
import org.openprojects.catalogue.Found;
import org.openprojects.catalogue.Part;
import org.openprojects.catalogue.Question;
import org.openprojects.catalogue.Snapshot;
import org.openprojects.catalogue.WordField;
import org.openprojects.catalogue.text.Marks;
import org.openprojects.problem.Refusal;

/** The page of records that answers a question, made from one look at all that matches. */
final class ListPage {
    private final Question question;
    private final ListPaging paging;
    private final Part part;
    private final List<WordField> facets;
    private final Fields fields;
    private final Offer offer;

    /** @throws RuntimeException a 400 problem, if something is asked for that is not offered */
    ListPage(Question question, ListPaging paging, ListShape shape, Offer offer) {
        this.question = question;
        this.paging = paging;
        this.part = part(question, paging);
        this.facets = shape.counted(offer);
        this.fields = shape.selected(offer);
        this.offer = offer;
    }

    PageBytes of(Snapshot snapshot, RoutingContext request) {
        Found found = snapshot.find(question, part, facets);
        Map<String, Object> others = new LinkedHashMap<>();
        if (!facets.isEmpty()) {
            others.put("facets", new FacetLinks(request).of(found.facets()));
        }
        found.corrected().ifPresent(typed -> others.put("corrected", typed));
        Optional<Highlights> highlights =
                found.search().map(search -> new Highlights(new Marks(search), offer.marked()));
        return PageBytes.of(
                found.entries().stream().map(entry -> item(entry, highlights)).toList(),
                found.total(),
                links(found, request),
                others);
    }

    private byte[] item(Entry entry, Optional<Highlights> highlights) {
        byte[] item = fields.isAll() ? entry.item() : fields.cut(entry.page());
        return highlights.map(marks -> marks.addedTo(item, entry.page())).orElse(item);
    }

    private static Part part(Question question, ListPaging paging) {
        if (paging.cursor() != null && paging.offset() != null) {
            throw Refusal.parameter("offset", "cannot stand beside `cursor`: both say where to begin");
        }
        if (paging.cursor() == null) {
            return Part.skipping(paging.offset() == null ? 0 : paging.offset(), paging.limit());
        }
        Cursor cursor = Cursor.read(paging.cursor(), question)
                .orElseThrow(() ->
                        Refusal.parameter("cursor", "is not one that was given for this question; start without it"));
        return Part.after(cursor, paging.limit());
    }

    private PageLinks links(Found found, RoutingContext request) {
        if (paging.offset() == null && !question.isRanked()) {
            return new PageLinks(onward(found, request), null);
        }
        int offset = paging.offset() == null ? 0 : paging.offset();
        PageLinks counted = PageLinks.around(new Paging(paging.limit(), offset), found.total(), request);
        return counted.next() == null && !question.isRanked()
                ? new PageLinks(onward(found, request), counted.prev())
                : counted;
    }

    /** Null on the last page. */
    private String onward(Found found, RoutingContext request) {
        return found.next()
                .map(next -> PageLinks.at("cursor=" + next.text(question), paging.limit(), request))
                .orElse(null);
    }
}
