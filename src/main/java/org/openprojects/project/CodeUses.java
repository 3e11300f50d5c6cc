package org.openprojects.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openprojects.vocabulary.CodedWord;
import org.openprojects.vocabulary.Country;
import org.openprojects.vocabulary.Region;

/** How many living projects have each code of a list. */
@ApplicationScoped
class CodeUses {
    private static final String LIVING = " p.identity.deletedAt is null";

    private final EntityManager store;

    CodeUses(EntityManager store) {
        this.store = store;
    }

    List<CodeUse> of(Codelist list) {
        return switch (list) {
            case STATUS -> count("p.status, min(p.status), count(p) from Project p where p.status is not null and");
            case COUNTRY -> countries();
            case REGION -> regions();
            case SECTOR ->
                count("p.sectorCode, min(p.sectorLabel), count(p) from Project p where p.sectorCode is not null and");
            case FINANCING_TERMS ->
                count("p.termsCode, min(p.termsLabel), count(p) from Project p where p.termsCode is not null and");
            case CURRENCY ->
                count(
                        "f.currency, f.currency, count(distinct p) from Project p join p.financing f where f.currency is not null and");
            case DOCUMENT_CATEGORY -> categories();
        };
    }

    private List<CodeUse> countries() {
        return count("p.country, min(p.country), count(p) from Project p where p.country is not null and");
    }

    private List<CodeUse> regions() {
        Map<String, Long> projects = countries().stream()
                .collect(Collectors.groupingBy(
                        CodeUses::region, TreeMap::new, Collectors.summingLong(CodeUse::projects)));
        projects.remove("");
        return projects.entrySet().stream()
                .map(entry -> new CodeUse(entry.getKey(), entry.getKey(), entry.getValue()))
                .toList();
    }

    private static String region(CodeUse country) {
        return Country.of(country.code()).flatMap(Region::of).map(Region::code).orElse("");
    }

    /** Projects that have a paper of the category; headings without papers are listed with none. */
    private List<CodeUse> categories() {
        List<CodeUse> papers = count(
                "d.categoryCode, min(d.categoryLabel), count(distinct p) from Document d join Project p on d.owner = p.identity where d.identity.deletedAt is null and");
        List<CodeUse> headings = store.createQuery("select p.shelf from Project p where" + LIVING, List.class)
                .getResultStream()
                .flatMap(shelf -> ((List<?>) shelf).stream())
                .map(CodedWord.class::cast)
                .distinct()
                .sorted(Comparator.comparing(CodedWord::label))
                .map(word -> new CodeUse(word.code(), word.label(), 0))
                .toList();
        return headings.stream()
                .map(heading -> papers.stream()
                        .filter(use -> use.code().equals(heading.code()))
                        .findFirst()
                        .orElse(heading))
                .toList();
    }

    private List<CodeUse> count(String what) {
        String group = what.substring(0, what.indexOf(','));
        return store.createQuery(
                        "select new org.openprojects.project.CodeUse(%s%s group by %s"
                                .formatted(what.replaceFirst(" from ", ") from "), LIVING, group),
                        CodeUse.class)
                .getResultList();
    }
}
