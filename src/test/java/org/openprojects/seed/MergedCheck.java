package org.openprojects.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
    private static final Set<String> BESIDE = Set.of("id", "identity", "officialId", "financing", "related");

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
                    assertEquals(values(merged), values(stored), stored.identity.toString());
                    assertEquals(amounts(merged.financing), amounts(stored.financing), stored.identity.toString());
                }
            }
            for (CaseStudy stored : studies.listAll()) {
                if (!stored.identity.isDeleted()) {
                    CaseStudy merged = new CaseStudy();
                    merged.identity = stored.identity;
                    merged.take(Merged.of(sources.of(stored.identity)));
                    assertEquals(values(merged), values(stored), stored.identity.toString());
                }
            }
        });
    }

    private static Map<String, String> values(Object record) {
        Map<String, String> values = new TreeMap<>();
        for (Field field : record.getClass().getFields()) {
            if (!Modifier.isStatic(field.getModifiers()) && !BESIDE.contains(field.getName())) {
                try {
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
