package org.openprojects.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.openprojects.casestudy.CaseStudies;
import org.openprojects.casestudy.CaseStudy;
import org.openprojects.financing.Financing;
import org.openprojects.project.Project;
import org.openprojects.project.Projects;
import org.openprojects.source.Merged;
import org.openprojects.source.Sources;

/** Holds what is stored of each record against what its sources merge to now. */
@ApplicationScoped
class MergedCheck {
    /** What merging alone does not say: who a record is, which of two has a number, and where a relation leads. */
    private static final Set<String> BESIDE =
            Set.of("id", "identity", "officialId", "unnumberedTitle", "financing", "related");

    private final Projects projects;
    private final CaseStudies studies;
    private final Sources sources;

    MergedCheck(Projects projects, CaseStudies studies, Sources sources) {
        this.projects = projects;
        this.studies = studies;
        this.sources = sources;
    }

    void assertStoreEqualsSources() {
        QuarkusTransaction.requiringNew().timeout(600).run(() -> {
            for (Project stored : projects.listAll()) {
                if (!stored.identity.isDeleted()) {
                    Project merged = new Project();
                    merged.identity = stored.identity;
                    merged.take(Merged.of(sources.of(stored.identity)));
                    assertSame(Project.class, merged, stored);
                    assertEquals(amounts(merged.financing), amounts(stored.financing), stored.identity.toString());
                }
            }
            for (CaseStudy stored : studies.listAll()) {
                if (!stored.identity.isDeleted()) {
                    CaseStudy merged = new CaseStudy();
                    merged.identity = stored.identity;
                    merged.take(Merged.of(sources.of(stored.identity)));
                    assertSame(CaseStudy.class, merged, stored);
                }
            }
        });
    }

    private static <T> void assertSame(Class<T> type, T merged, T stored) {
        Map<String, String> values = values(type, stored);
        assertTrue(values.size() > 5, values::toString);
        assertEquals(values(type, merged), values);
    }

    private static <T> Map<String, String> values(Class<T> type, T record) {
        Map<String, String> values = new TreeMap<>();
        for (Field field : type.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers())
                    && !field.getName().startsWith("$$")
                    && !BESIDE.contains(field.getName())) {
                try {
                    // Hibernate's build hides the fields of records.
                    field.setAccessible(true);
                    values.put(field.getName(), String.valueOf(field.get(record)));
                } catch (IllegalAccessException e) {
                    throw new AssertionError(e);
                }
            }
        }
        return values;
    }

    private static List<String> amounts(List<Financing> rows) {
        return rows.stream()
                .sorted(Comparator.comparing(Financing::name))
                .map(row -> "%s %s %s %s".formatted(row.name(), row.financier, row.scope, money(row)))
                .toList();
    }

    private static String money(Financing row) {
        return row.money() == null
                ? "none"
                : "%s %s %s %s"
                        .formatted(
                                row.money().amount().stripTrailingZeros().toPlainString(),
                                row.money().currency(),
                                row.money().stated(),
                                row.money().approximate());
    }
}
