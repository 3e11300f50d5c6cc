package org.openprojects.feed;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openprojects.catalogue.Position;

/** Changes in the order of their commits, and where to go on. */
@Schema(name = "ChangePage", description = "Changes in the order of their commits, and where to go on.")
public record ChangePage(
        @Schema(maxItems = Wanted.MOST) List<Change> items,

        @Schema(description = "Where to go on, now or at any later time.")
        Position since,

        @Schema(
                description = "Path and query of the changes that follow; null where there are no more yet.",
                nullable = true,
                examples = "/changes?limit=200&since=" + Position.EXAMPLE)
        String next) {}
