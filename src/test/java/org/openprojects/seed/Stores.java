package org.openprojects.seed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Properties;
import org.openprojects.TestDatabase;

/** Empty databases of the kind that the packaged server was built for: H2 files, or schemas of one PostgreSQL. */
final class Stores implements AutoCloseable {
    private static final String KIND = "quarkus.datasource.db-kind";

    private final Path folder;
    private final TestDatabase postgresql = new TestDatabase();
    private final Map<String, String> settings;
    private int count;

    Stores(Path folder) throws IOException {
        this.folder = folder;
        System.setProperty(KIND, kind());
        settings = postgresql.start();
    }

    static boolean areH2() throws IOException {
        return kind().equals("h2");
    }

    Store empty() throws IOException, SQLException {
        String name = "store_" + ++count;
        Path data = Files.createDirectory(folder.resolve(name));
        return areH2()
                ? new Store(data, Map.of(), "jdbc:h2:file:%s/open-projects;IFEXISTS=TRUE".formatted(data), "sa", "")
                : schema(name, data);
    }

    private Store schema(String name, Path data) throws SQLException {
        String server = settings.get("quarkus.datasource.jdbc.url");
        String user = settings.get("quarkus.datasource.username");
        String password = settings.get("quarkus.datasource.password");
        try (Connection connection = DriverManager.getConnection(server, user, password);
                Statement statement = connection.createStatement()) {
            statement.execute("drop schema if exists %s cascade".formatted(name));
            statement.execute("create schema " + name);
        }
        String url = server + (server.contains("?") ? "&" : "?") + "currentSchema=" + name;
        return new Store(
                data,
                Map.of(
                        "QUARKUS_DATASOURCE_JDBC_URL", url,
                        "QUARKUS_DATASOURCE_USERNAME", user,
                        "QUARKUS_DATASOURCE_PASSWORD", password),
                url,
                user,
                password);
    }

    private static String kind() throws IOException {
        Properties built = new Properties();
        try (InputStream in = Stores.class.getResourceAsStream("/application.properties")) {
            built.load(in);
        }
        return built.getProperty(KIND);
    }

    @Override
    public void close() {
        postgresql.stop();
    }
}
