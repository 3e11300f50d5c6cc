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
import org.openprojects.problem.SentParameter;

/** Gives each entry of a facet its way on: the question with another filter in the place of the facet's own. */
final class FacetLinks {
    /** Filters that take one word, in whose place another one comes. */
    private static final Set<String> SINGLE = Set.of("currency");

    private final String filter;
    private final Narrowed others;

    /** What the question's own filter says. */
    private final List<String> said;

    private FacetLinks(String filter, RoutingContext request) {
        this.filter = filter;
        this.others = Narrowed.of(request, request.normalizedPath(), Set.of("offset", "cursor", filter));
        this.said = SentParameter.read(request.request().query()).stream()
                .filter(parameter -> parameter.name().equals(filter))
                .flatMap(parameter -> Stream.of(parameter.value().split(",")))
                .toList();
    }

    static Map<String, List<FacetEntry>> of(Map<WordField, List<FacetCount>> facets, RoutingContext request) {
        Map<String, List<FacetEntry>> linked = new LinkedHashMap<>();
        facets.forEach((field, counts) -> {
            FacetLinks links = new FacetLinks(field.name(), request);
            linked.put(field.name(), counts.stream().map(links::entry).toList());
        });
        return linked;
    }

    private FacetEntry entry(FacetCount count) {
        String code = count.word().code();
        return new FacetEntry(
                code,
                count.word().label(),
                count.count(),
                count.selected(),
                others.with(Map.of(filter, code)),
                others.with(Map.of(filter, String.join(",", toggled(code)))));
    }

    /** A code that was excluded is not excluded any more when it is wanted. */
    private List<String> toggled(String code) {
        List<String> words = new ArrayList<>(said);
        words.removeIf(("!" + code)::equals);
        if (!words.removeIf(code::equals)) {
            words.removeIf(word -> SINGLE.contains(filter));
            words.add(code);
        }
        return words;
    }
}
