package org.openprojects.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneOffset;
import java.util.Collection;
import javax.sql.DataSource;

/**
 * Writes the entries of the running transaction under the next numbers.
 *
 * <p>From here on the transaction holds the counter, so nobody else can take a number before it has ended. In plain JDBC:
 * Hibernate has let go of the transaction's connection by then.
 */
@ApplicationScoped
class Numbering {
    private final DataSource database;

    Numbering(DataSource database) {
        this.database = database;
    }

    void write(Collection<Identity> records) {
        try (Connection connection = database.getConnection()) {
            insert(records, lastNumber(connection, records.size()) - records.size(), connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The changes could not be numbered", e);
        }
    }

    private static long lastNumber(Connection connection, int count) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("update change_counter set last_number = last_number + " + count);
            try (ResultSet counter = statement.executeQuery("select last_number from change_counter")) {
                counter.next();
                return counter.getLong(1);
            }
        }
    }

    private static void insert(Collection<Identity> records, long before, Connection connection) throws SQLException {
        String sql = """
                insert into change_entry (number, record_id, type, slug, action, version, at)
                values (?, ?, ?, ?, ?, ?, ?)
                """;
        long number = before;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Identity record : records) {
                statement.setLong(1, ++number);
                statement.setLong(2, record.id);
                statement.setString(3, record.type.word());
                statement.setString(4, record.slug);
                statement.setString(5, action(record).word());
                statement.setInt(6, record.version);
                statement.setObject(7, record.updatedAt.atOffset(ZoneOffset.UTC));
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static ChangeAction action(Identity record) {
        if (record.isDeleted()) {
            return ChangeAction.DELETED;
        }
        return record.version == 1 ? ChangeAction.CREATED : ChangeAction.UPDATED;
    }
}
