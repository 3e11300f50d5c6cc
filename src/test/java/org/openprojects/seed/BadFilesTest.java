package org.openprojects.seed;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openprojects.change.Changes;

/** A bad file is reported with its reason, leaves nothing behind and keeps no other file out. */
@QuarkusTest
class BadFilesTest extends ReadsFolder {
    @Inject
    Changes changes;

    @TempDir
    Path elsewhere;

    @Test
    void each_bad_file_has_its_reason_and_the_good_one_among_them_is_taken() throws IOException {
        byte[] tooLarge = new byte[16 * 1024 * 1024 + 1];
        Arrays.fill(tooLarge, (byte) 'a');
        Files.writeString(elsewhere.resolve("secret.txt"), good("Secret Cellar Project"));
        folder.put("bad-0-empty.txt", "")
                .put("bad-1-html.txt", "<!doctype html><html><body>Status: Closed</body></html>")
                .put("bad-2-latin1.txt", good("Caf\u00e9 Growers Project").getBytes(StandardCharsets.ISO_8859_1))
                .put("bad-3-binary.txt", new byte[] {1, 2, 3, 0, 4})
                .put("bad-4-large.txt", tooLarge)
                .put("bad-5-prose.txt", "Nothing here is about a project.\n")
                .put("good-6.txt", good("Orchard Ladder Project"))
                .put(".hidden", good("Hidden Project"));
        Files.createSymbolicLink(path.resolve("bad-7-outside.txt"), elsewhere.resolve("secret.txt"));
        Files.createSymbolicLink(path.resolve("bad-8-broken.txt"), path.resolve("nowhere.txt"));
        Files.createSymbolicLink(path.resolve("good-9-inside.txt"), path.resolve("good-6.txt"));
        Files.createDirectory(path.resolve("folder"));

        JsonPath report = folder.read();

        assertRejected(report, "bad-0-empty.txt", "empty-file");
        assertRejected(report, "bad-1-html.txt", "html");
        assertRejected(report, "bad-2-latin1.txt", "not-utf-8");
        assertRejected(report, "bad-3-binary.txt", "binary");
        assertRejected(report, "bad-4-large.txt", "too-large");
        assertRejected(report, "bad-5-prose.txt", "no-record");
        assertRejected(report, "bad-7-outside.txt", "link-outside");
        assertRejected(report, "bad-8-broken.txt", "unreadable-file");
        assertEquals("imported", Folder.outcome(report, "good-6.txt"));
        assertEquals("imported", Folder.outcome(report, "good-9-inside.txt"));
        assertEquals(10, report.getInt("progress.total"));
        assertEquals(10, report.getInt("progress.done"));
        assertEquals("finished", report.getString("state"));
        given().get("/projects/orchard-ladder-project").then().statusCode(200);
        given().get("/projects/secret-cellar-project").then().statusCode(404);
        given().get("/projects/hidden-project").then().statusCode(404);
    }

    @Test
    void a_file_that_turned_bad_leaves_its_record_as_it_was() {
        folder.put("turned.txt", good("Quarry Road Project"));
        folder.read();
        long before = last();
        folder.put("turned.txt", "Page not found\n");
        assertRejected(folder.read(), "turned.txt", "no-record");
        assertRejected(folder.read(), "turned.txt", "no-record");
        assertEquals(before, last());
        given().get("/projects/quarry-road-project").then().body("version", is(1));
        folder.put("turned.txt", good("Quarry Road Project"));
        assertEquals("unchanged", Folder.outcome(folder.read(), "turned.txt"));
    }

    @Test
    void a_missing_or_empty_folder_is_said_and_ends_the_run() {
        JsonPath empty = folder.read();
        assertEquals("empty-folder", empty.getString("issue"));
        assertEquals("finished", empty.getString("state"));
        JsonPath missing = new Folder(path.resolve("nowhere"), imports).read();
        assertEquals("missing-folder", missing.getString("issue"));
        assertEquals("finished", missing.getString("state"));
        assertNotNull(missing.getString("finishedAt"));
        assertNull(missing.get("files.find { it.outcome == 'imported' }"));
    }

    private static void assertRejected(JsonPath report, String file, String code) {
        assertEquals("rejected", Folder.outcome(report, file), file);
        assertEquals(List.of(code), Folder.issues(report, file), file);
        assertTrue((int) Folder.file(report, file).get("records") == 0);
    }

    private static String good(String title) {
        return title + "\n\nIFAD Asset Request Portlet\n\nStatus: Closed\n";
    }

    private long last() {
        return QuarkusTransaction.requiringNew().call(changes::last);
    }
}
