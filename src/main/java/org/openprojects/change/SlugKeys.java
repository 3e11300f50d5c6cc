package org.openprojects.change;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Has slugs told apart by their {@link SlugKey}: an index of the slugs themselves takes its entries in no order, so that each batch of
 * an import wrote most of its pages anew.
 *
 * <p>Can be taken up again where it was cut off.
 */
public class SlugKeys implements JavaMigration {
    private static final int BATCH = 10_000;

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("8");
    }

    @Override
    public String getDescription() {
        return "slug keys";
    }

    @Override
    public Integer getChecksum() {
        return null;
    }

    /** Each batch is kept by itself: all at once would not fit in memory. */
    @Override
    public boolean canExecuteInTransaction() {
        return false;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection store = context.getConnection();
        try (Statement schema = store.createStatement()) {
            schema.execute("alter table record add column if not exists slug_key bigint");
            fill(store);
            schema.execute("alter table record alter column slug_key set not null");
            schema.execute("create unique index if not exists record_slug_key on record (slug_key)");
            schema.execute("alter table record drop constraint if exists record_slug");
        }
    }

    private static void fill(Connection store) throws SQLException {
        String missing =
                "select id, type, slug from record where id > ? and slug_key is null order by id limit " + BATCH;
        try (PreparedStatement next = store.prepareStatement(missing);
                PreparedStatement key = store.prepareStatement("update record set slug_key = ? where id = ?")) {
            long done = 0;
            int count = BATCH;
            while (count == BATCH) {
                next.setLong(1, done);
                count = 0;
                try (ResultSet rows = next.executeQuery()) {
                    for (; rows.next(); count++) {
                        done = rows.getLong(1);
                        key.setLong(1, SlugKey.of(RecordType.fromString(rows.getString(2)), rows.getString(3)));
                        key.setLong(2, done);
                        key.addBatch();
                    }
                }
                key.executeBatch();
            }
        }
    }
}
