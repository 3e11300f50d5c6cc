package org.openprojects.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("no-database")
class SlugKeysTest {
    private static final int MORE_THAN_A_BATCH = 10_003;

    private final JdbcDataSource database = new JdbcDataSource();

    @BeforeEach
    void a_store_of_before() throws SQLException {
        database.setURL("jdbc:h2:mem:" + System.nanoTime() + ";DB_CLOSE_DELAY=-1");
        migrations().target("7").load().migrate();
        try (Connection store = database.getConnection()) {
            for (int id = 1; id <= MORE_THAN_A_BATCH; id++) {
                insert(store, "(id, type, slug", "(" + id + ", 'project', 'roads-" + id + "'");
            }
            insert(store, "(id, type, slug", "(20000, 'document', 'roads-1'");
        }
    }

    @Test
    void every_stored_slug_has_its_key() throws SQLException {
        migrations().load().migrate();

        assertEquals(MORE_THAN_A_BATCH + 1, keys().stream().distinct().count());
        assertEquals(SlugKey.of(RecordType.PROJECT, "roads-1"), keys().get(0));
        assertEquals(SlugKey.of(RecordType.DOCUMENT, "roads-1"), keys().get(MORE_THAN_A_BATCH));
    }

    @Test
    void a_slug_is_still_stored_once_only() throws SQLException {
        migrations().load().migrate();
        long given = SlugKey.of(RecordType.PROJECT, "roads-7");
        try (Connection store = database.getConnection()) {
            assertThrows(
                    SQLException.class,
                    () -> insert(store, "(slug_key, id, type, slug", "(" + given + ", 30000, 'project', 'roads-7'"));
        }
    }

    @Test
    void what_was_cut_off_in_the_middle_is_taken_up_again() throws SQLException {
        try (Connection store = database.getConnection();
                Statement half = store.createStatement()) {
            half.execute("alter table record add column slug_key bigint");
            half.execute("update record set slug_key = " + SlugKey.of(RecordType.PROJECT, "roads-1") + " where id = 1");
        }
        migrations().load().migrate();

        assertEquals(MORE_THAN_A_BATCH + 1, keys().stream().distinct().count());
    }

    private FluentConfiguration migrations() {
        return Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .javaMigrations(new SlugKeys());
    }

    private static void insert(Connection store, String columns, String values) throws SQLException {
        String rest = ", title, title_key, version, created_at, updated_at) values ";
        String same = ", 'Roads', 'roads', 1, current_timestamp, current_timestamp)";
        try (PreparedStatement row = store.prepareStatement("insert into record " + columns + rest + values + same)) {
            row.executeUpdate();
        }
    }

    private List<Long> keys() throws SQLException {
        List<Long> keys = new ArrayList<>();
        try (Connection store = database.getConnection();
                Statement all = store.createStatement();
                ResultSet rows = all.executeQuery("select slug_key from record order by id")) {
            while (rows.next()) {
                keys.add(rows.getLong(1));
            }
        }
        return keys;
    }
}
