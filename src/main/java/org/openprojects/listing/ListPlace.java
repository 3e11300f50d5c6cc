package org.openprojects.listing;

import io.vertx.ext.web.RoutingContext;
import org.openprojects.catalogue.Cursor;
import org.openprojects.catalogue.Found;
import org.openprojects.catalogue.Part;
import org.openprojects.catalogue.Question;
import org.openprojects.problem.Refusal;

/** Which part of all that answers a question is asked for, and where the parts beside it are. */
record ListPlace(Question question, ListPaging paging) {

    /**
     * The next so many from there on.
     *
     * @throws RuntimeException a 400 problem, if the place is not one of this question
     */
    Part part(int limit) {
        if (paging.cursor() != null && paging.offset() != null) {
            throw Refusal.parameter("offset", "cannot stand beside `cursor`: both say where to begin");
        }
        if (paging.cursor() == null) {
            return Part.skipping(offset(), limit);
        }
        Cursor cursor = Cursor.read(paging.cursor(), question)
                .orElseThrow(() ->
                        Refusal.parameter("cursor", "is not one that was given for this question; start without it"));
        return Part.after(cursor, limit);
    }

    PageLinks links(Found found, int limit, RoutingContext request) {
        if (paging.offset() == null && !question.isRanked()) {
            return new PageLinks(onward(found, limit, request), null);
        }
        PageLinks counted = PageLinks.around(new Paging(limit, offset()), found.total(), request);
        return counted.next() == null && !question.isRanked()
                ? new PageLinks(onward(found, limit, request), counted.prev())
                : counted;
    }

    /** Null on the last page. */
    private String onward(Found found, int limit, RoutingContext request) {
        return found.next()
                .map(next -> PageLinks.at("cursor=" + next.text(question), limit, request))
                .orElse(null);
    }

    private int offset() {
        return paging.offset() == null ? 0 : paging.offset();
    }
}
