package org.openprojects.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openprojects.change.RecordType;
import org.openprojects.reading.Method;
import org.openprojects.vocabulary.CodedWord;

/** The facts of a record from all its files, each with its place in the record and whether it holds. */
public final class Merged {

    /**
     * A fact with the place that states it.
     *
     * @param fact with the path that its value has, or would have, in the record
     */
    private record Stated(StoredFact fact, Source source, FactState state) {

        String file() {
            return source.file;
        }
    }

    private final List<Stated> facts = new ArrayList<>();
    private final Map<String, StoredFact> current = new LinkedHashMap<>();

    private Merged() {}

    /** @param sources in the order in which they count */
    public static Merged of(List<Source> sources) {
        Merged merged = new Merged();
        Paths paths = new Paths();
        List<Stated> stated = new ArrayList<>();
        for (Source source : sources) {
            paths.begin(source);
            for (StoredFact fact : source.facts) {
                if (fact.isSuperseded()) {
                    merged.facts.add(new Stated(fact, source, FactState.SUPERSEDED));
                } else {
                    stated.add(new Stated(paths.inRecord(fact), source, null));
                }
            }
        }
        stated.sort(Comparator.comparing(s -> rank(s.fact().method())));
        stated.forEach(s -> merged.judge(s, paths));
        merged.losingTitles(paths);
        merged.inferRegion();
        return merged;
    }

    public Optional<String> text(String path) {
        return Optional.ofNullable(current.get(path)).map(fact -> fact.value().textValue());
    }

    public Optional<CodedWord> word(String path) {
        return value(path, CodedWord.class);
    }

    public <T> Optional<T> value(String path, Class<T> type) {
        return Optional.ofNullable(current.get(path)).map(fact -> Json.value(fact.value(), type));
    }

    /** The texts of a list such as {@code /objectives}, in its order. */
    public List<String> texts(String path) {
        List<String> texts = new ArrayList<>();
        while (current.containsKey(path + "/" + texts.size())) {
            texts.add(current.get(path + "/" + texts.size()).value().textValue());
        }
        return texts;
    }

    /** How many entries a list such as {@code /related} has whose entries all have one of these members. */
    public int count(String path, String... members) {
        int count = 0;
        while (has(path + "/" + count + "/", members)) {
            count++;
        }
        return count;
    }

    private boolean has(String entry, String... members) {
        return Arrays.stream(members).anyMatch(member -> current.containsKey(entry + member));
    }

    /** The line of its file in which the value of a path is stated. */
    public Optional<Integer> line(String path, String file) {
        return facts.stream()
                .filter(s -> s.state == FactState.CURRENT
                        && s.file().equals(file)
                        && s.fact.path().equals(path))
                .map(s -> s.fact.last())
                .findFirst();
    }

    /** The values of single paths that a file states and another file overrules, with their lines. */
    public Map<String, Integer> conflicts(String file) {
        Map<String, Integer> conflicts = new LinkedHashMap<>();
        for (Stated stated : facts) {
            StoredFact winner = current.get(stated.fact.path());
            boolean overruled = stated.state == FactState.RIVAL
                    && stated.file().equals(file)
                    && stated.fact.method() != Method.INFERRED
                    && !Paths.isOfWholeList(stated.fact.path())
                    && winner != null
                    && !isOf(winner, file);
            if (overruled) {
                conflicts.put(stated.fact.path(), stated.fact.last());
            }
        }
        return conflicts;
    }

    private boolean isOf(StoredFact fact, String file) {
        return facts.stream().anyMatch(s -> s.fact == fact && s.file().equals(file));
    }

    /** The paths whose values no text states. */
    public List<String> inferred() {
        return current.values().stream()
                .filter(fact -> fact.method() == Method.INFERRED)
                .map(StoredFact::path)
                .sorted()
                .toList();
    }

    /** Every fact as the API shows it, by file and line. */
    public List<FactView> views() {
        return facts.stream()
                .sorted(Comparator.comparing(Stated::file)
                        .thenComparing(s -> s.fact.first())
                        .thenComparing(s -> s.fact.last()))
                .map(s -> FactView.of(s.fact, s.file(), s.state))
                .toList();
    }

    /** Takes back a value that the record cannot have: its facts become rivals. */
    public void withhold(String path) {
        if (current.remove(path) != null) {
            facts.replaceAll(s -> s.fact.path().equals(path) && s.state == FactState.CURRENT
                    ? new Stated(s.fact, s.source, FactState.RIVAL)
                    : s);
        }
    }

    private void judge(Stated stated, Paths paths) {
        StoredFact fact = stated.fact;
        JsonNode winner = Optional.ofNullable(current.get(fact.path()))
                .map(StoredFact::value)
                .orElse(null);
        boolean loses = winner == null ? !paths.maySupply(stated.source, fact.path()) : !winner.equals(fact.value());
        if (winner == null && !loses) {
            current.put(fact.path(), fact);
        }
        facts.add(new Stated(fact, stated.source, loses ? FactState.RIVAL : FactState.CURRENT));
    }

    /** A title that lost against another file's is one more spelling. */
    private void losingTitles(Paths paths) {
        for (Stated stated : List.copyOf(facts)) {
            if (stated.fact.path().equals("/title") && stated.state == FactState.RIVAL) {
                judge(new Stated(paths.titleVariant(stated.fact), stated.source, null), paths);
            }
        }
    }

    private void inferRegion() {
        StoredFact country = current.get("/country");
        if (country == null) {
            return;
        }
        Source source = facts.stream()
                .filter(s -> s.fact == country)
                .map(Stated::source)
                .findFirst()
                .orElseThrow();
        if (source.type != RecordType.PROJECT) {
            return;
        }
        RegionOfCountry.of(country).filter(region -> !isStated(region)).ifPresent(region -> {
            current.put(region.path(), region);
            facts.add(new Stated(region, source, FactState.CURRENT));
        });
    }

    /** The region is the country's, whoever says so; what says otherwise is a rival. */
    private boolean isStated(StoredFact region) {
        StoredFact stated = current.get(region.path());
        if (stated != null && !stated.value().equals(region.value())) {
            withhold(region.path());
            return false;
        }
        return stated != null;
    }

    /** What an editor set, then what is stated, then what follows from something else. */
    private static int rank(Method method) {
        return switch (method) {
            case CURATED -> 0;
            case ASSERTED, PARSED, POSITIONAL -> 1;
            case INFERRED -> 2;
        };
    }
}
