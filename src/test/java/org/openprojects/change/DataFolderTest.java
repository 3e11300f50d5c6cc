package org.openprojects.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("no-database")
class DataFolderTest {
    private static final String URL = "quarkus.datasource.jdbc.url";
    private static final String USER = "quarkus.datasource.username";

    @Test
    void h2_lies_in_a_file_of_the_data_folder() {
        SmallRyeConfig config = config("h2", Map.of("OPEN_PROJECTS_DATA", "/srv/open projects/é"));
        assertTrue(config.getConfigValue(URL)
                .getValue()
                .startsWith("jdbc:h2:file:retry:/srv/open projects/é/open-projects;"));
        assertEquals("sa", config.getConfigValue(USER).getValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"data", "./data", "data/", ""})
    void the_folder_is_made_absolute(String folder) {
        String absolute = Path.of("data").toAbsolutePath().toString();
        assertTrue(config("h2", Map.of("OPEN_PROJECTS_DATA", folder))
                .getConfigValue(URL)
                .getValue()
                .startsWith("jdbc:h2:file:retry:" + absolute + "/open-projects;"));
    }

    @Test
    void h2_writes_at_once_and_waits_for_locks() {
        String url = config("h2", Map.of()).getConfigValue(URL).getValue();
        assertTrue(url.contains(";WRITE_DELAY=0"), url);
        assertTrue(url.contains(";LOCK_TIMEOUT=120000"), url);
    }

    @Test
    void postgresql_is_looked_for_on_this_machine() {
        SmallRyeConfig config = config("postgresql", Map.of("OPEN_PROJECTS_DATA", "a;b"));
        assertEquals(
                "jdbc:postgresql://localhost:5432/open_projects?reWriteBatchedInserts=true",
                config.getConfigValue(URL).getValue());
        assertEquals("open_projects", config.getConfigValue(USER).getValue());
    }

    @Test
    void what_is_set_elsewhere_wins() {
        SmallRyeConfig config = config(
                "h2",
                Map.of("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:h2:mem:mine", "QUARKUS_DATASOURCE_USERNAME", "somebody"));
        assertEquals("jdbc:h2:mem:mine", config.getConfigValue(URL).getValue());
        assertEquals("somebody", config.getConfigValue(USER).getValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/srv/a;b", "/srv/a\\b", "/srv/${user.home}"})
    void a_folder_that_no_address_can_carry_is_refused(String folder) {
        Exception refusal = assertThrows(IllegalArgumentException.class, () -> DataFolder.url(Path.of(folder)));
        assertTrue(refusal.getMessage().startsWith("OPEN_PROJECTS_DATA cannot name a folder with "));
        assertTrue(refusal.getMessage().endsWith(folder));
    }

    private static SmallRyeConfig config(String kind, Map<String, String> environment) {
        return new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(Map.of("quarkus.datasource.db-kind", kind), "built", 250))
                .withSources(new EnvConfigSource(environment, 300))
                .withSources(new DataFolder())
                .build();
    }
}
