package org.openprojects.seed;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;

/** What each line of a file said when it was last read. In plain JDBC: a file has a million of them, and each is looked at once. */
@ApplicationScoped
class SeedLines {

    /**
     * A line as it was read.
     *
     * @param digest of its text
     * @param pass that saw it last
     */
    record Seen(String digest, int pass) {}

    private final DataSource database;

    SeedLines(DataSource database) {
        this.database = database;
    }

    Map<String, Seen> seen(String file, Collection<String> places) {
        // Joined so that H2 finds each place by the whole key; with "in" it reads all lines of the file.
        String sql = """
                select l.place, l.digest, l.pass from unnest(cast(? as varchar array)) as asked(place)
                join seed_line l on l.file = ? and l.place = asked.place
                """;
        Map<String, Seen> seen = new HashMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("varchar", places.toArray()));
            statement.setString(2, file);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    seen.put(rows.getString(1), new Seen(rows.getString(2), rows.getInt(3)));
                }
            }
            return seen;
        } catch (SQLException e) {
            throw new IllegalStateException("The lines of %s could not be looked up".formatted(file), e);
        }
    }

    void add(String file, Map<String, Seen> lines) {
        write("insert into seed_line (digest, pass, file, place) values (?, ?, ?, ?)", file, lines);
    }

    void change(String file, Map<String, Seen> lines) {
        write("update seed_line set digest = ?, pass = ? where file = ? and place = ?", file, lines);
    }

    private void write(String sql, String file, Map<String, Seen> lines) {
        if (lines.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Map.Entry<String, Seen> line : lines.entrySet()) {
                statement.setString(1, line.getValue().digest());
                statement.setInt(2, line.getValue().pass());
                statement.setString(3, file);
                statement.setString(4, line.getKey());
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("The lines of %s could not be kept".formatted(file), e);
        }
    }
}
