package org.openprojects.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is measured, and how long.
 *
 * @param data the folder of real projects that relevance is judged on
 * @param warmUp how much CPU time each side spends before its figures count
 * @param keep where what was loaded stays for the next time; empty for nowhere
 * @param round how long a server is asked the same kind of question at a stretch
 */
record Options(
        List<String> parts,
        Path seeds,
        Path data,
        List<Integer> counts,
        String heap,
        Optional<Path> keep,
        Duration warmUp,
        int rounds,
        Duration round) {
    private static final Map<String, String> DEFAULTS = new LinkedHashMap<>();

    static {
        DEFAULTS.put("--part", "by-id,finding,relevance");
        DEFAULTS.put("--seeds", "seeds");
        DEFAULTS.put("--data", "../shared/data");
        DEFAULTS.put("--count", "10000,100000");
        DEFAULTS.put("--heap", "768m");
        DEFAULTS.put("--keep", "");
        DEFAULTS.put("--warm-up", "20");
        DEFAULTS.put("--rounds", "5");
        DEFAULTS.put("--round", "3");
    }

    static Options of(String... args) {
        Map<String, String> values = new LinkedHashMap<>(DEFAULTS);
        for (int i = 0; i < args.length; i += 2) {
            if (!DEFAULTS.containsKey(args[i]) || i + 1 == args.length) {
                throw new IllegalArgumentException(args[i] + " is not understood. Options and defaults: " + DEFAULTS);
            }
            values.put(args[i], args[i + 1]);
        }
        return new Options(
                List.of(values.get("--part").split(",")),
                Path.of(values.get("--seeds")),
                Path.of(values.get("--data")),
                Arrays.stream(values.get("--count").split(","))
                        .map(Integer::valueOf)
                        .sorted()
                        .toList(),
                values.get("--heap"),
                Optional.of(values.get("--keep"))
                        .filter(folder -> !folder.isEmpty())
                        .map(Path::of),
                Duration.ofSeconds(Long.parseLong(values.get("--warm-up"))),
                Integer.parseInt(values.get("--rounds")),
                Duration.ofSeconds(Long.parseLong(values.get("--round"))));
    }
}
