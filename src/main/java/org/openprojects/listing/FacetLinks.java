package org.openprojects.listing;

import io.vertx.ext.web.RoutingContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.openprojects.catalogue.FacetCount;
import org.openprojects.catalogue.field.WordField;

/** Gives each entry of a facet its way on: the question with another filter in the place of the facet's own. */
final class FacetLinks {
    private static final Set<String> PLACE = Set.of("offset", "cursor");

    /** Filters that take one word, in whose place another one comes. */
    private static final Set<String> SINGLE = Set.of("currency");

    private final String path;
    private final Narrowed question;

    FacetLinks(RoutingContext request) {
        this.path = request.normalizedPath();
        this.question = Narrowed.from(request);
    }

    Map<String, List<FacetEntry>> of(Map<WordField, List<FacetCount>> facets) {
        Map<String, List<FacetEntry>> linked = new LinkedHashMap<>();
        facets.forEach((field, counts) -> linked.put(
                field.name(),
                counts.stream().map(count -> entry(field.name(), count)).toList()));
        return linked;
    }

    private FacetEntry entry(String filter, FacetCount count) {
        String code = count.word().code();
        return new FacetEntry(
                code,
                count.word().label(),
                count.count(),
                count.selected(),
                with(filter, List.of(code)),
                with(filter, toggled(filter, code)));
    }

    /** A code that was excluded is not excluded any more when it is wanted. */
    private List<String> toggled(String filter, String code) {
        List<String> words = new ArrayList<>(question.sent().stream()
                .filter(parameter -> parameter.name().equals(filter))
                .flatMap(parameter -> Stream.of(parameter.value().split(",")))
                .toList());
        words.removeIf(("!" + code)::equals);
        if (!words.removeIf(code::equals)) {
            words.removeIf(word -> SINGLE.contains(filter));
            words.add(code);
        }
        return words;
    }

    private String with(String filter, List<String> words) {
        return question.path(path, PLACE, Map.of(filter, String.join(",", words)));
    }
}
