package org.openprojects.change;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Says where the database is when nobody else does: H2 in a file of the folder {@code OPEN_PROJECTS_DATA} (by default
 * {@code data}), PostgreSQL on this machine.
 *
 * <p>Everything set elsewhere wins: {@code QUARKUS_DATASOURCE_JDBC_URL}, {@code QUARKUS_DATASOURCE_USERNAME}.
 */
public class DataFolder implements ConfigSourceFactory {
    /** Below application.properties (250). */
    private static final int ORDINAL = 100;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        String kind = value(context, "quarkus.datasource.db-kind").orElse("h2");
        return List.of(new Defaults(
                kind.equals("h2") ? h2(value(context, "open-projects.data").orElse("data")) : postgresql()));
    }

    private static Map<String, String> h2(String folder) {
        return Map.of("quarkus.datasource.jdbc.url", url(Path.of(folder)), "quarkus.datasource.username", "sa");
    }

    private static Map<String, String> postgresql() {
        // A plan made while the tables were empty reads them from end to end when an import has filled them.
        return Map.of(
                "quarkus.datasource.jdbc.url",
                        "jdbc:postgresql://localhost:5432/open_projects?reWriteBatchedInserts=true",
                "quarkus.datasource.username", "open_projects",
                "quarkus.datasource.jdbc.new-connection-sql", "set plan_cache_mode = force_custom_plan");
    }

    /**
     * The address of the H2 file in a folder, which H2 makes when it is missing.
     *
     * @throws IllegalArgumentException for a folder whose name cannot stand in an address
     */
    static String url(Path folder) {
        String path = folder.toAbsolutePath().normalize().toString().replace(File.separatorChar, '/');
        Stream.of(";", "\\", "${").filter(path::contains).findFirst().ifPresent(text -> {
            throw new IllegalArgumentException(
                    "OPEN_PROJECTS_DATA cannot name a folder with %s in its path: %s".formatted(text, path));
        });
        // retry: an interrupted thread closes the file, and without it the database for everybody.
        // WRITE_DELAY: what was acknowledged outlives the process. LOCK_TIMEOUT, in milliseconds: outlasts an import's
        // batch.
        // DB_CLOSE_ON_EXIT: the server ends its requests before it closes the database itself.
        return "jdbc:h2:file:retry:" + path + "/open-projects;WRITE_DELAY=0;LOCK_TIMEOUT=120000;DB_CLOSE_ON_EXIT=FALSE";
    }

    private static Optional<String> value(ConfigSourceContext context, String name) {
        return Optional.ofNullable(context.getValue(name))
                .map(ConfigValue::getValue)
                .filter(value -> !value.isBlank());
    }

    private record Defaults(Map<String, String> values) implements ConfigSource {
        @Override
        public String getName() {
            return "Open Projects data folder";
        }

        @Override
        public int getOrdinal() {
            return ORDINAL;
        }

        /** None: the build copies what it can list into the server, and it would be the folder of the build. */
        @Override
        public Set<String> getPropertyNames() {
            return Set.of();
        }

        @Override
        public String getValue(String name) {
            return values.get(name);
        }
    }
}
