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
    private final EntityManager store;

    CodeUses(EntityManager store) {
        this.store = store;
    }

    List<CodeUse> of(Codelist list) {
        return switch (list) {
            case STATUS -> projectsBy("p.status", "p.status");
            case COUNTRY -> countries();
            case REGION -> regions();
            case SECTOR -> projectsBy("p.sectorCode", "p.sectorLabel");
            case FINANCING_TERMS -> projectsBy("p.termsCode", "p.termsLabel");
            case CURRENCY -> uses("""
                    select f.currency, f.currency, count(distinct p) from Project p join p.financing f
                    where f.currency is not null and p.identity.deletedAt is null group by f.currency""");
            case DOCUMENT_CATEGORY -> categories();
        };
    }

    private List<CodeUse> countries() {
        return projectsBy("p.country", "p.country");
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
        List<CodeUse> papers = uses("""
                select d.categoryCode, min(d.categoryLabel), count(distinct p) from Document d
                join Project p on d.owner = p.identity
                where d.identity.deletedAt is null and p.identity.deletedAt is null group by d.categoryCode""");
        List<CodeUse> headings = store.createQuery(
                        "select p.shelf from Project p where p.identity.deletedAt is null", List.class)
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

    private List<CodeUse> projectsBy(String code, String label) {
        return uses("""
                select %1$s, min(%2$s), count(p) from Project p
                where %1$s is not null and p.identity.deletedAt is null group by %1$s""".formatted(code, label));
    }

    private List<CodeUse> uses(String query) {
        return store.createQuery(query, CodeUse.class).getResultList();
    }
}
