package org.openprojects.invented;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("no-database")
class InventedProjectsTest {
    private static final int COUNT = 10_000;
    private static final InventedProjects INVENTED = new InventedProjects(1);
    private static final List<InventedProject> PROJECTS =
            IntStream.range(0, COUNT).mapToObj(INVENTED::project).toList();

    @Test
    void fewer_are_the_first_of_more(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("projects.ndjson");
        INVENTED.write(file, 100);
        assertEquals(
                IntStream.range(0, 100).mapToObj(new InventedProjects(1)::line).toList(), Files.readAllLines(file));
    }

    @Test
    void another_seed_tells_of_other_projects() {
        assertEquals(
                0,
                IntStream.range(0, 100)
                        .filter(i -> INVENTED.line(i).equals(new InventedProjects(2).line(i)))
                        .count());
    }

    @Test
    void every_id_stands_once_and_only_earlier_ones_are_related() {
        assertEquals(
                COUNT,
                PROJECTS.stream().map(InventedProject::projectId).distinct().count());
        assertTrue(PROJECTS.stream()
                .allMatch(project -> project.relatedProjects().stream()
                        .allMatch(other -> other.projectId().compareTo(project.projectId()) < 0)));
    }

    @Test
    void the_shares_of_half_add_up_to_the_cost_and_no_others_exceed_it() {
        assertShare(45, 55, project -> gap(project).signum() == 0);
        assertShare(0, 0, project -> gap(project).signum() < 0);
    }

    @Test
    void some_amounts_are_in_other_currencies() {
        assertShare(2, 4, project -> project.ifadFinancing().currency().equals("XDR"));
        assertShare(1, 3, project -> project.ifadFinancing().currency().equals("EUR"));
    }

    @Test
    void one_country_and_one_sector_have_many_projects_and_some_have_few() {
        assertShare(11, 17, project -> project.country().equals("IN"));
        assertShare(0, 1, project -> project.country().equals("YE"));
        assertShare(27, 35, project -> project.sector().equals("Rural Development"));
        assertShare(2, 7, project -> project.sector().equals("Settlement"));
    }

    @Test
    void a_summary_has_80_to_150_words() {
        assertShare(100, 100, project -> {
            int words = project.summary().split(" ").length;
            return words >= 80 && words <= 150;
        });
    }

    private static BigDecimal gap(InventedProject project) {
        return Stream.concat(
                        Stream.of(project.ifadFinancing().amount()),
                        project.cofinancing().stream().map(InventedProject.Share::amount))
                .map(BigDecimal::new)
                .reduce(new BigDecimal(project.totalCost().amount()), BigDecimal::subtract);
    }

    private static void assertShare(int leastPercent, int mostPercent, Predicate<InventedProject> rule) {
        long matches = PROJECTS.stream().filter(rule).count();
        assertTrue(
                matches * 100 >= (long) leastPercent * COUNT && matches * 100 <= (long) mostPercent * COUNT,
                () -> matches + " of " + COUNT);
    }
}
