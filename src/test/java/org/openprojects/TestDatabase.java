package org.openprojects;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The database of all {@code @QuarkusTest} classes, empty at first: H2 in a file like the server's own, or, where the
 * system property {@code quarkus.datasource.db-kind} says so, a PostgreSQL server.
 *
 * <p>{@code OPEN_PROJECTS_TEST_POSTGRESQL_URL}, {@code _USER} and {@code _PASSWORD} name a PostgreSQL that runs already.
 */
public class TestDatabase implements QuarkusTestResourceLifecycleManager {
    private static final String SERVER = "OPEN_PROJECTS_TEST_POSTGRESQL_";

    private Path folder;
    private Closeable server = () -> {};

    @Override
    public Map<String, String> start() {
        try {
            folder = Files.createTempDirectory("open-projects-test");
            return "postgresql".equals(System.getProperty("quarkus.datasource.db-kind"))
                    ? postgresql()
                    : Map.of("open-projects.data", folder.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> postgresql() throws IOException {
        if (System.getenv(SERVER + "URL") != null) {
            return settings(
                    System.getenv(SERVER + "URL"),
                    System.getenv().getOrDefault(SERVER + "USER", "postgres"),
                    System.getenv().getOrDefault(SERVER + "PASSWORD", ""));
        }
        if (InstalledPostgresql.isNeeded()) {
            InstalledPostgresql installed = InstalledPostgresql.start(folder);
            server = installed;
            return settings(installed.url(), "postgres", "");
        }
        EmbeddedPostgres embedded = EmbeddedPostgres.start();
        server = embedded;
        return settings(embedded.getJdbcUrl("postgres", "postgres"), "postgres", "");
    }

    private Map<String, String> settings(String url, String user, String password) {
        return Map.of(
                "open-projects.data", folder.toString(),
                "quarkus.datasource.jdbc.url", url,
                "quarkus.datasource.username", user,
                "quarkus.datasource.password", password);
    }

    @Override
    public void stop() {
        try {
            server.close();
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
