package org.openprojects.source;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openprojects.reading.Terms;

/**
 * A file that states something about a record.
 *
 * @param publisher who published the page, or null where it does not say
 * @param licence as whoever keeps the folder states it, or else the line itself; null where nobody does
 * @param attribution the same
 * @param file the bare name
 * @param sha256 of the edition last read, 64 hexadecimal digits
 */
@Schema(name = "Source", description = "A file that states something about a record.")
public record SourceView(
        @Schema(description = "Who published the page; null where it does not say.", nullable = true, examples = "IFAD")
        String publisher,

        @Schema(
                description =
                        "Under which licence it may be used, as stated for the file; null where nobody states one.",
                nullable = true,
                examples = "CC-BY-4.0")
        String licence,

        @Schema(
                description = "Who is to be named when it is used, as stated for the file; null where nobody says so.",
                nullable = true,
                examples = "The World Bank: Projects & Operations")
        String attribution,

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
            String path = "/sources/%d/".formatted(views.size());
            views.computeIfAbsent(source.file, file -> of(source, path, merged));
        }
        return new ArrayList<>(views.values());
    }

    private static SourceView of(Source source, String path, Merged merged) {
        Terms terms = source.terms();
        return new SourceView(
                merged.text(path + "publisher").orElse(null),
                stated(terms.licence(), path + "licence", merged),
                stated(terms.attribution(), path + "attribution", merged),
                source.file,
                source.sha256,
                source.importedAt);
    }

    private static String stated(String ofFile, String path, Merged merged) {
        return Optional.ofNullable(ofFile).or(() -> merged.text(path)).orElse(null);
    }
}
