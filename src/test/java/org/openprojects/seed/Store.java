package org.openprojects.seed;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/**
 * A database for one server after another, and the way into it from outside.
 *
 * @param data the server's folder
 * @param settings where the server finds its database, if that is not in the folder
 */
record Store(Path data, Map<String, String> settings, String url, String user, String password) {

    /** While no server runs, if the database is H2's. */
    Connection open() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }
}
