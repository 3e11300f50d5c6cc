package org.openprojects.source;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A file that states something about a record.
 *
 * @param publisher who published the page, or null where it does not say
 * @param file the bare name
 * @param sha256 of the edition last read, 64 hexadecimal digits
 */
public record SourceView(String publisher, String file, String sha256, Instant importedAt) {

    /** Each file once. */
    public static List<SourceView> of(List<Source> sources) {
        Merged merged = Merged.of(sources);
        Map<String, SourceView> views = new LinkedHashMap<>();
        for (Source source : sources) {
            String publisher =
                    merged.text("/sources/%d/publisher".formatted(views.size())).orElse(null);
            views.putIfAbsent(source.file, new SourceView(publisher, source.file, source.sha256, source.importedAt));
        }
        return new ArrayList<>(views.values());
    }
}
