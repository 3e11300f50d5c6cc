package org.openprojects.seed;

import jakarta.transaction.TransactionScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openprojects.casestudy.CaseStudies;
import org.openprojects.casestudy.CaseStudy;
import org.openprojects.casestudy.CaseStudyTraits;
import org.openprojects.change.Identity;
import org.openprojects.reading.ReadRecord;
import org.openprojects.value.PartialDate;

/** Which stored case study a read one is: the only one with its title that nothing tells apart from it. */
@TransactionScoped
class StudyTwins {
    private final AskedOnce<CaseStudyTraits> titled;

    /** Of a title that many have, only those that a country leaves. */
    private final AskedOnce<CaseStudyTraits> placed;

    private final Map<Identity, CaseStudyTraits> brought = new LinkedHashMap<>();

    StudyTwins(CaseStudies studies) {
        titled = new AskedOnce<>(studies::titled, traits -> traits.identity().titleKey);
        placed = new AskedOnce<>(studies::placed, CaseStudyTraits::place);
    }

    void prepare(List<ReadRecord> read) {
        titled.ask(read.stream()
                .filter(record -> Said.country(record) == null)
                .map(Said::titleKey)
                .collect(Collectors.toSet()));
        placed.ask(read.stream()
                .filter(record -> Said.country(record) != null)
                .flatMap(record -> places(Said.titleKey(record), Said.country(record)))
                .collect(Collectors.toSet()));
    }

    Optional<Identity> twin(ReadRecord read) {
        PartialDate date = Said.value(read, "/publishedOn", PartialDate.class);
        String country = Said.country(read);
        String key = Said.titleKey(read);
        Map<Identity, CaseStudyTraits> all = new LinkedHashMap<>();
        Stream<CaseStudyTraits> stored = country == null
                ? titled.of(key).stream()
                : places(key, country).flatMap(place -> placed.of(place).stream());
        stored.forEach(traits -> all.put(traits.identity(), traits));
        // What this transaction has changed since.
        all.putAll(brought);
        List<CaseStudyTraits> same = all.values().stream()
                .filter(traits -> traits.identity().titleKey.equals(key)
                        && !traits.identity().isDeleted())
                .filter(traits -> traits.fit(date, country))
                .toList();
        return same.size() == 1 ? Optional.of(same.get(0).identity()) : Optional.empty();
    }

    /** Of the country, and of none. */
    private static Stream<String> places(String titleKey, String country) {
        return Stream.of(CaseStudyTraits.place(titleKey, country), CaseStudyTraits.place(titleKey, null));
    }

    void brought(CaseStudy study) {
        brought.put(study.identity, CaseStudyTraits.of(study));
    }
}
