package org.openprojects;

import java.io.Closeable;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Debian's PostgreSQL server, for root where user namespaces are forbidden: there the embedded one cannot become another
 * user, and no PostgreSQL runs as root.
 */
record InstalledPostgresql(Path binaries, Path data, int port) implements Closeable {
    static boolean isNeeded() throws IOException {
        return "root".equals(System.getProperty("user.name")) && run("unshare", "-U", "id", "-u") != 0;
    }

    static InstalledPostgresql start(Path folder) throws IOException {
        run("chown", "postgres", folder.toString());
        InstalledPostgresql server = new InstalledPostgresql(newest(), folder.resolve("postgresql"), freePort());
        server.call("initdb", "--auth=trust", "--encoding=UTF8", "--pgdata=" + server.data);
        server.call(
                "pg_ctl",
                "--pgdata=" + server.data,
                "--log=" + folder.resolve("postgresql.log"),
                "--options=-p %d -k %s -c max_connections=300 -c fsync=off".formatted(server.port, folder),
                "start");
        return server;
    }

    String url() {
        return "jdbc:postgresql://localhost:%d/postgres".formatted(port);
    }

    @Override
    public void close() throws IOException {
        call("pg_ctl", "--pgdata=" + data, "--mode=fast", "stop");
    }

    private void call(String program, String... arguments) throws IOException {
        String[] asPostgres = {
            "runuser", "-u", "postgres", "--", binaries.resolve(program).toString()
        };
        String[] command = Stream.concat(Arrays.stream(asPostgres), Arrays.stream(arguments))
                .toArray(String[]::new);
        if (run(command) != 0) {
            throw new IOException("Failed: " + String.join(" ", command));
        }
    }

    private static Path newest() throws IOException {
        try (Stream<Path> versions = Files.list(Path.of("/usr/lib/postgresql"))) {
            return versions.max(Path::compareTo).orElseThrow().resolve("bin");
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static int run(String... command) throws IOException {
        try {
            return new ProcessBuilder(List.of(command))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
