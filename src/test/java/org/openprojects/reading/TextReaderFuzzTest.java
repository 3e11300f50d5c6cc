package org.openprojects.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever bytes come, the reader refuses them whole or accounts for every line of them. */
@Tag("no-database")
class TextReaderFuzzTest {
    private static final int ALL = 16 * 1024 * 1024;
    private static final Duration HANG = Duration.ofSeconds(60);
    private static final List<List<String>> TEXTS = texts();
    private static final List<String> LINES =
            TEXTS.stream().flatMap(List::stream).toList();
    private static final List<String> NAMES = List.of("Zorbanova", "Quillfeather");

    @Property(tries = 200)
    void random_bytes_are_refused_or_read(@ForAll @Size(max = 4000) byte[] bytes) {
        read(bytes);
    }

    @Property(tries = 200)
    void any_characters_are_refused_or_read(@ForAll String text) {
        read(text.getBytes(UTF_8));
    }

    @Property(tries = 200)
    void mixed_lines_of_real_pages_are_all_accounted_for(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> lines = new ArrayList<>();
        int count = 1 + random.nextInt(150);
        for (int i = 0; i < count; i++) {
            lines.add(mangled(LINES.get(random.nextInt(LINES.size())), random));
        }
        read(joined(lines, random));
    }

    @Property(tries = 200)
    void shuffled_cut_and_doubled_pages_are_all_accounted_for(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> lines = new ArrayList<>(TEXTS.get(random.nextInt(TEXTS.size())));
        switch (random.nextInt(4)) {
            case 0 -> Collections.shuffle(lines, random);
            case 1 -> lines = interleaved(lines, TEXTS.get(random.nextInt(TEXTS.size())), random);
            case 2 -> lines.addAll(random.nextInt(lines.size() + 1), TEXTS.get(random.nextInt(TEXTS.size())));
            default -> lines.removeIf(line -> random.nextInt(4) == 0);
        }
        byte[] bytes = joined(lines, random);
        read(bytes);
        read(Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)));
    }

    @Property(tries = 200)
    void line_ends_change_no_value(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> lines = new ArrayList<>(TEXTS.get(random.nextInt(TEXTS.size())));
        if (random.nextBoolean()) {
            Collections.shuffle(lines, random);
        }
        List<List<String>> values = Stream.of("\n", "\r\n", "\r")
                .map(end -> read((String.join(end, lines) + end).getBytes(UTF_8)))
                .map(TextReaderFuzzTest::values)
                .toList();
        assertEquals(values.get(0), values.get(1));
        assertEquals(values.get(0), values.get(2));
    }

    @Property(tries = 200)
    void no_person_named_below_a_contact_label_is_kept(
            @ForAll long seed,
            @ForAll @IntRange(min = 0, max = 11) int form,
            @ForAll @IntRange(min = 0, max = 2) int end) {
        Random random = new Random(seed);
        List<String> lines = new ArrayList<>(TEXTS.get(random.nextInt(TEXTS.size())));
        String label = List.of("Project Contact", "Contact du projet", "Contacto del proyecto", "PROJECT CONTACT")
                .get(random.nextInt(4));
        List<String> contact = List.of(contacts(label).get(form).split("\n", -1));
        int at = switch (end) {
            case 0 -> lines.size();
            case 1 -> 0;
            default -> random.nextInt(lines.size() + 1);
        };
        lines.addAll(at, contact);
        Optional<Reading> reading = read(String.join("\n", lines).getBytes(UTF_8));
        String all = reading.map(Reading::toString).orElse("");
        NAMES.forEach(name -> assertFalse(all.contains(name), () -> label + form + " " + all));
    }

    @Property(tries = 44)
    void what_is_repeated_without_end_ends_in_time(@ForAll @IntRange(min = 0, max = 43) int which) {
        List<String> pieces = Stream.concat(
                        Stream.of(
                                "\n",
                                " ",
                                "\u00a0",
                                "5",
                                "(",
                                "[",
                                ":",
                                "-",
                                "a\n",
                                "(i) ",
                                "e\u0301",
                                "\u0301",
                                "\u1100\u1161",
                                "<",
                                "<a ",
                                "US$ 1 million ",
                                "US$ 1 million\n",
                                "Status: Closed\n",
                                "Status: Closed ",
                                "Project Contact\nA\n",
                                "See also:\nB c\n",
                                "- IFAD\n",
                                "Abc - IFAD\n",
                                "Title\n\n",
                                "Kenya: goats\n\nJune 2011\nText.\n\n",
                                "Goats\n\nJune 2011\n\n",
                                "Some Nice Project\n\n",
                                "Asset Publisher\n\n",
                                "  \u2022 item\n",
                                "1996 - 2004\n",
                                "President's reports\n",
                                "President's reports\n\nPaper\nJune 2011\n",
                                "Country\n",
                                "-\n",
                                "Approval Date\n-\n",
                                "\u2022\n"),
                        Stream.of(
                                "Co-financiers (International)\n%sWFP %d US$ 1 million\n",
                                "Co-financiers (International)\n%sFund %d\n",
                                "President's reports\n\n%sHeading no %d\n\n",
                                "See also:\n\n%sProject %d\n\n",
                                "Status: Closed\n%sTotal Project Cost\nUS$ %d\n",
                                "Status: Closed\n%sSector\nWord %d\n",
                                "%s(i) part %d; ",
                                "%sGoats %d - IFAD\nStatus: Closed\n"))
                .toList();
        String piece = pieces.get(which);
        StringBuilder text = new StringBuilder("Some Nice Project\n\nAsset Publisher\n\nSome Nice Project\n\n");
        int most = piece.contains("\n") ? ALL / 256 : which % 5 == 1 ? ALL : ALL / 32;
        int numbered = piece.indexOf("%s");
        if (numbered >= 0) {
            text.append(piece, 0, numbered);
            for (int i = 0; text.length() < most; i++) {
                text.append(piece.substring(numbered + 2).formatted(i));
            }
        } else {
            text.append(piece.repeat(most / piece.getBytes(UTF_8).length));
        }
        text.append("\nStatus: Closed\n");
        byte[] bytes = text.toString().getBytes(UTF_8);
        assertTimeoutPreemptively(HANG, () -> {
            try {
                TextReader.read(bytes);
            } catch (Unreadable refused) {
                assertFalse(refused.issue().message().isEmpty());
            }
        });
    }

    /** Reads, and holds what must be true of every reading. */
    private static Optional<Reading> read(byte[] bytes) {
        Reading reading;
        try {
            reading = assertTimeoutPreemptively(HANG, () -> TextReader.read(bytes));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            assertTrue(e instanceof Unreadable, e::toString);
            return Optional.empty();
        }
        SourceLines source = new SourceLines(bytes);
        assertEquals(source.count(), reading.lines().total());
        assertFalse(reading.records().isEmpty());
        Set<Integer> used = new TreeSet<>();
        for (ReadRecord record : reading.records()) {
            for (Fact fact : record.facts()) {
                String lines = source.between(fact.first(), fact.last());
                assertFalse(fact.raw().isBlank(), fact::toString);
                assertTrue(lines.contains(fact.raw()), () -> fact + " is not in " + lines);
                used.add(fact.first());
                used.add(fact.last());
            }
            assertTrue(record.fact("/title").isPresent() || record.kind() == ReadRecord.Kind.CASE_STUDY);
        }
        Set<Integer> reported = reading.issues().stream()
                .filter(issue -> issue.code() == IssueCode.UNREAD_LINE
                        || issue.code() == IssueCode.UNREADABLE_VALUE && !used.contains(issue.line()))
                .map(Issue::line)
                .collect(Collectors.toCollection(TreeSet::new));
        boolean flooded = reading.issues().stream().anyMatch(issue -> issue.code() == IssueCode.MORE_ISSUES);
        assertTrue(flooded || reported.size() == reading.lines().unread(), () -> reading.lines() + " " + reported);
        assertTrue(Collections.disjoint(used, reported), () -> "both read and unread: " + reported);
        assertTrue(used.size() >= 1 && used.size() <= reading.lines().fact(), () -> used + " " + reading.lines());
        return Optional.of(reading);
    }

    private static List<String> values(Optional<Reading> reading) {
        return reading.stream()
                .flatMap(r -> r.records().stream())
                .flatMap(record -> record.facts().stream())
                .map(fact -> fact.path() + "=" + fact.value() + "@" + fact.first() + "-" + fact.last())
                .toList();
    }

    private static List<String> contacts(String label) {
        return List.of(
                        "%s\nAnna Ms Zorbanova",
                        "%s: Zorbanova Mr Quillfeather",
                        "%s\n\nZorbanova Mr Quillfeather\n",
                        "%s\n-\nAnna Mrs Zorbanova\n",
                        "%s\nAnna Ms Zorbanova\na.zorbanova@example.org\n+39 06 54591\n",
                        "%s\n\nAnna\n\nMs\n\nZorbanova\n",
                        "%s\nMs Anna Zorbanova\nMr Quillfeather\n",
                        "%s\n\nMs Anna Zorbanova\n\nMr Quillfeather\n",
                        "%s:\nZorbanova\n",
                        "%s\n\nMs Zorbanova\n\nJune 2011\n",
                        "%s\nZorbanova\n\nZorbanova - Quillfeather@example.org\n",
                        "%s\nDr. Zorbanova, Country Programme Manager\nTel. Quillfeather 5\n")
                .stream()
                .map(form -> form.formatted(label))
                .toList();
    }

    private static String mangled(String line, Random random) {
        int at = random.nextInt(line.length() + 1);
        return switch (random.nextInt(12)) {
            case 0 -> line.substring(0, at);
            case 1 -> line.substring(at);
            case 2 -> line + line;
            case 3 -> Normalizer.normalize(line, Normalizer.Form.NFD);
            case 4 -> line.replace(' ', '\u00a0');
            case 5 -> line.toUpperCase(java.util.Locale.ROOT);
            case 6 -> "";
            case 7 -> line + ":";
            default -> line;
        };
    }

    private static List<String> interleaved(List<String> one, List<String> other, Random random) {
        List<String> both = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < one.size() || j < other.size()) {
            boolean first = j >= other.size() || i < one.size() && random.nextBoolean();
            both.add(first ? one.get(i++) : other.get(j++));
        }
        return both;
    }

    private static byte[] joined(List<String> lines, Random random) {
        StringBuilder text = new StringBuilder(random.nextInt(5) == 0 ? "\uFEFF" : "");
        for (String line : lines) {
            text.append(line).append(List.of("\n", "\n", "\r\n", "\r").get(random.nextInt(4)));
        }
        return text.toString().getBytes(UTF_8);
    }

    private static List<List<String>> texts() {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/texts"))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(TextReaderFuzzTest::lines)
                    .filter(lines -> !lines.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            String text = Files.readString(file);
            return text.chars().anyMatch(c -> c == 0) ? List.of() : text.lines().toList();
        } catch (IOException notUtf8) {
            return List.of();
        }
    }
}
