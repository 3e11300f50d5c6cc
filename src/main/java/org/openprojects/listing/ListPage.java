package org.openprojects.listing;

import io.vertx.ext.web.RoutingContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openprojects.catalogue.Entry;
import org.openprojects.catalogue.Found;
import org.openprojects.catalogue.Part;
import org.openprojects.catalogue.Question;
import org.openprojects.catalogue.Snapshot;
import org.openprojects.catalogue.field.WordField;
import org.openprojects.catalogue.text.Marks;

/** The page of records that answers a question, made from one look at all that matches. */
final class ListPage {
    /** The member that says what was searched for in the place of what was typed. */
    static final String CORRECTED = "corrected";

    private final Question question;
    private final ListPlace place;
    private final int limit;
    private final Part part;
    private final List<WordField> facets;
    private final Fields fields;
    private final Offer offer;

    /** @throws RuntimeException a 400 problem, if something is asked for that is not offered */
    ListPage(Question question, ListPaging paging, ListShape shape, Offer offer) {
        this.question = question;
        this.place = new ListPlace(question, paging);
        this.limit = paging.pageLimit();
        this.part = place.part(limit);
        this.facets = shape.counted(offer);
        this.fields = shape.selected(offer);
        this.offer = offer;
    }

    PageBytes of(Snapshot snapshot, RoutingContext request) {
        Found found = snapshot.find(question, part, facets);
        Map<String, Object> others = new LinkedHashMap<>();
        if (!facets.isEmpty()) {
            others.put("facets", FacetLinks.of(found.facets(), request));
        }
        found.corrected().ifPresent(typed -> others.put(CORRECTED, typed));
        Optional<Highlights> highlights =
                found.search().map(search -> new Highlights(new Marks(search), offer.marked()));
        return PageBytes.of(
                found.entries().stream().map(entry -> item(entry, highlights)).toList(),
                found.total(),
                place.links(found, limit, request),
                others);
    }

    private byte[] item(Entry entry, Optional<Highlights> highlights) {
        byte[] item = fields.isAll() ? entry.item() : fields.cut(entry.page());
        return highlights.map(marks -> marks.addedTo(item, entry.page())).orElse(item);
    }
}
