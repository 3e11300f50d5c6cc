/** Open Projects: what is known about development projects, as exact facts that can be traced to their line. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Open Projects",
                        version = "",
                        description = """
                                What is known about development projects: projects, case studies, links to documents, and \
                                every amount that is stated, with the line of text that each value was read from.

                                Start with `GET /projects`, follow a `href`, and ask `/projects/{id}/facts` where a value \
                                comes from. Lists are paged and say how many items there are in all; their filters, \
                                orders and formats are parameters.

                                Amounts are exact decimal strings with a currency; dates are as precise as the text that \
                                they come from (`1996`, `2011-06`, `1996-04-17`). A member that is not known is `null`, \
                                never left out. Links are paths on the same server.

                                Whatever is refused is refused with a problem document (RFC 9457) that names what is \
                                allowed. Unknown, repeated and empty parameters are refused: nothing is ignored.""",
                        contact = @Contact(name = "Open Projects"),
                        license = @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")),
        components =
                @Components(
                        schemas = {
                            @Schema(name = "FacetEntry", implementation = FacetEntry.class),
                            @Schema(name = "Highlight", implementation = Highlight.class)
                        }),
        tags = {
            @Tag(name = "Start", description = "Where to begin."),
            @Tag(name = "Projects", description = "Projects, and where each value of them comes from."),
            @Tag(name = "Case studies", description = "What was learnt, told as texts."),
            @Tag(name = "Documents", description = "Links to the papers behind projects and case studies."),
            @Tag(name = "Financing", description = "All amounts that are stated, exact, and what they add up to."),
            @Tag(name = "Changes", description = "What has changed since, for whoever keeps a copy."),
            @Tag(name = "Code lists", description = "The codes that answers use, with the number of projects of each."),
            @Tag(name = "Imports", description = "What became of each text that was read in.")
        })
package org.openprojects;

import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Contact;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openprojects.listing.FacetEntry;
import org.openprojects.listing.Highlight;
