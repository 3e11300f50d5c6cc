package org.openprojects.source;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A file that states something about a record.
 *
 * @param publisher who published the page, or null where it does not say
 * @param file the bare name
 * @param sha256 of the edition last read, 64 hexadecimal digits
 */
@Schema(name = "Source", description = "A file that states something about a record.")
public record SourceView(
        @Schema(description = "Who published the page; null where it does not say.", nullable = true, examples = "IFAD")
        String publisher,

        @Schema(description = "The bare name.", examples = "000_41fe2d056a6379d1.txt")
        String file,

        @Schema(
                description = "SHA-256 of the edition last read.",
                pattern = "^[0-9a-f]{64}$",
                examples = "e7986264d7410306d81b9117f0dd34fdd9168c4066939df47351a3895ec8545c")
        String sha256,

        @Schema(description = "When it was last read in, UTC.")
        Instant importedAt) {

    /** Each file once. */
    public static List<SourceView> of(List<Source> sources, Merged merged) {
        Map<String, SourceView> views = new LinkedHashMap<>();
        for (Source source : sources) {
            String publisher =
                    merged.text("/sources/%d/publisher".formatted(views.size())).orElse(null);
            views.putIfAbsent(source.file, new SourceView(publisher, source.file, source.sha256, source.importedAt));
        }
        return new ArrayList<>(views.values());
    }
}
