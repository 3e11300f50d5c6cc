package org.openprojects.invented;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openprojects.invented.InventedProject.Relative;
import org.openprojects.invented.InventedProject.Study;
import org.openprojects.vocabulary.Country;

/**
 * Invented projects, each of which depends on the seed and its own index alone: 1,000 are the first 1,000 of 1,000,000. Countries,
 * sectors, years and words are as unevenly spread as in a real portfolio.
 */
public record InventedProjects(long seed) {
    private static final ObjectWriter JSON = new ObjectMapper().writer();
    private static final Skewed<String> TERMS = new Skewed<>(
            Arrays.asList("Highly Concessional", "Ordinary", "Intermediate", "DSF Grant", "Blend", "Hardened", null),
            58,
            11,
            11,
            7,
            6,
            5,
            2);

    public InventedProject project(int index) {
        Dice dice = new Dice(seed, index);
        Country country = Places.draw(dice);
        Topics.Sector sector = Topics.sector(dice);
        int approved = Calendar.approvalYear(dice);
        int end = approved + dice.between(4, 11);
        boolean planned = approved >= 2023 && dice.percent(40);
        List<Relative> relatives = relatives(index, dice);
        boolean second = relatives.stream().anyMatch(other -> other.relation().equals("previousPhase"));
        Funds funds = Funds.draw(dice);
        return new InventedProject(
                id(index),
                Topics.title(sector, dice) + (second ? " - Phase II" : ""),
                Prose.words(dice.between(80, 130), dice),
                country.code(),
                Places.regionOf(country),
                sector.label(),
                planned ? "Planned" : status(approved, end, dice),
                planned ? null : Calendar.approvalDay(approved, dice),
                approved,
                end,
                funds.totalCost(),
                funds.ifad(),
                funds.cofinancing(),
                TERMS.draw(dice),
                Shelf.draw(id(index), approved, Math.min(end, Calendar.LAST_YEAR + 1), dice),
                relatives,
                studies(country, sector, approved, dice));
    }

    /** The project as one line of JSON, without the line's end. */
    public String line(int index) {
        try {
            return JSON.writeValueAsString(project(index));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first so many, a line each. */
    public void write(Path file, int count) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            for (int index = 0; index < count; index++) {
                out.append(line(index)).append('\n');
            }
        }
    }

    private static String id(int index) {
        return "9%09d".formatted(index + 1);
    }

    private static String status(int approved, int end, Dice dice) {
        if (end <= 2022) {
            return "Closed";
        }
        if (end <= 2024) {
            return "Completed";
        }
        return approved == Calendar.LAST_YEAR ? dice.pick(List.of("Approved", "Signed")) : "Ongoing";
    }

    /** A third has some, all of them among the 2,000 before. */
    private static List<Relative> relatives(int index, Dice dice) {
        List<Relative> relatives = new ArrayList<>();
        if (index > 0 && dice.percent(35)) {
            for (int count = dice.between(1, 3); count > 0; count--) {
                String other = id(index - 1 - dice.below(Math.min(index, 2000)));
                if (relatives.stream()
                        .noneMatch(relative -> relative.projectId().equals(other))) {
                    boolean phase = relatives.isEmpty() && dice.percent(50);
                    relatives.add(new Relative(other, phase ? "previousPhase" : "related"));
                }
            }
        }
        return relatives;
    }

    private static List<Study> studies(Country country, Topics.Sector sector, int approved, Dice dice) {
        List<Study> studies = new ArrayList<>();
        for (int count = dice.percent(88) ? 0 : dice.percent(80) ? 1 : 2; count > 0; count--) {
            int year = dice.between(Math.min(approved + 2, Calendar.LAST_YEAR), Calendar.LAST_YEAR);
            studies.add(new Study(
                    Topics.studyTitle(country.label(), sector, dice),
                    Calendar.month(year, dice.between(1, 12)),
                    Prose.words(dice.between(30, 55), dice)));
        }
        return studies;
    }
}
