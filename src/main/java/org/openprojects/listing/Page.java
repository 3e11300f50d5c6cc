package org.openprojects.listing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of a list, as a resource returns it and as it is written; `next` and `prev` are filled in from the request
 * on the way out. In the contract a `Page<Thing>` is a `ThingPage`.
 *
 * @param total exact: how many items there are on all pages together
 * @param next path and query of the next page, null on the last
 * @param prev path and query of the page before, null on the first
 */
public record Page<T>(
        List<T> items,

        @Schema(description = "How many items there are on all pages together, exactly.", examples = "42")
        long total,

        @Schema(
                description = "Path and query of the next page; null on the last.",
                nullable = true,
                examples = "/projects?limit=20&cursor=nT3x")
        String next,

        @Schema(description = "Path and query of the page before; null on the first.", nullable = true)
        String prev,

        @JsonIgnore @Schema(hidden = true) Paging paging) {

    /** The items that `paging` asks for, out of `total`. */
    public static <T> Page<T> of(List<T> items, long total, Paging paging) {
        return new Page<>(items, total, null, null, paging);
    }

    /** A list of a known, small length, always given whole. */
    public static <T> Page<T> whole(List<T> all) {
        return of(all, all.size(), new Paging(Math.max(1, all.size()), 0));
    }

    Page<T> linked(PageLinks links) {
        return new Page<>(items, total, links.next(), links.prev(), paging);
    }
}
