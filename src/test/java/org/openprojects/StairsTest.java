package org.openprojects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The packages stand on a stair: each knows only those above it. */
@Tag("no-database")
class StairsTest {
    private static final String ROOT = "org.openprojects";
    private static final String CATALOGUE = ROOT + ".catalogue";
    private static final List<String> STAIR = List.of(
            "problem",
            "value",
            "vocabulary",
            "reading",
            "change",
            "source",
            "catalogue",
            "listing",
            "financing",
            "document",
            "casestudy",
            "project",
            "amounts",
            "feed",
            "seed",
            "");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void a_package_imports_only_packages_above_it() {
        List<String> downward = CLASSES.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(dependency -> isOurs(dependency.getTargetClass()))
                .filter(dependency -> step(dependency.getTargetClass()) > step(dependency.getOriginClass()))
                .map(Dependency::getDescription)
                .sorted()
                .toList();
        assertEquals(List.of(), downward);
    }

    @Test
    void every_package_has_its_step() {
        assertFalse(CLASSES.isEmpty());
        assertEquals(
                List.of(),
                CLASSES.stream()
                        .filter(type -> step(type) < 0)
                        .map(JavaClass::getName)
                        .toList());
    }

    @Test
    void only_the_catalogue_knows_lucene() {
        List<String> strangers = CLASSES.stream()
                .filter(type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency ->
                                dependency.getTargetClass().getPackageName().startsWith("org.apache.lucene")))
                .map(JavaClass::getPackageName)
                .map(name -> name.startsWith(CATALOGUE + ".") ? CATALOGUE : name)
                .distinct()
                .toList();
        assertEquals(List.of(CATALOGUE), strangers);
    }

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().equals(ROOT) || type.getPackageName().startsWith(ROOT + ".");
    }

    private static int step(JavaClass type) {
        String below = type.getPackageName().substring(ROOT.length());
        return STAIR.indexOf(below.isEmpty() ? "" : below.substring(1).split("\\.")[0]);
    }
}
