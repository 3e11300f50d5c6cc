package org.openprojects.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openprojects.catalogue.CatalogueCheck;

/** What a batch has made is shown as it was in memory; that is what the store holds. */
@QuarkusTest
class HandOverTest {
    @Inject
    SeedImport imports;

    @Inject
    CatalogueCheck check;

    @TempDir
    Path path;

    private Folder folder;

    @BeforeEach
    void open() throws InterruptedException {
        SeedText.awaitImport();
        folder = new Folder(path, imports);
    }

    @Test
    void shows_made_records_as_the_store_holds_them() throws IOException {
        folder.put("handed.ndjson", lines("76", "Handed"));
        assertEquals("imported", Folder.outcome(folder.read(), "handed.ndjson"));
        check.assertCatalogueEqualsStore();
    }

    @Test
    void shows_records_that_a_second_file_tells_of_too() throws IOException {
        folder.put("one.ndjson", lines("77", "Twice handed")).read();
        String other = lines("77", "Twice handed").replace("\"Ongoing\"", "\"Closed\"");
        folder.put("two.ndjson", other + lines("78", "Handed later")).read();
        check.assertCatalogueEqualsStore();
    }

    @Test
    void shows_records_whose_neighbours_in_the_batch_tell_of_them() throws IOException {
        String first =
                "{\"projectId\":\"7900000001\",\"title\":\"Handed phase one\",\"relatedProjects\":[{\"relation\":"
                        + "\"next-phase\",\"projectId\":\"7900000002\"}]}\n";
        String second = "{\"projectId\":\"7900000002\",\"title\":\"Handed phase two\",\"totalCost\":{\"amount\":"
                + "\"12345678901234567890.0123456789\",\"currency\":\"USD\"}}\n";
        folder.put("phases.ndjson", first + second).read();
        check.assertCatalogueEqualsStore();
    }

    /** The fixture with other ids and other titles. */
    private static String lines(String prefix, String title) throws IOException {
        try (InputStream in = HandOverTest.class.getResourceAsStream("/lines/flat.ndjson")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("\"70000", "\"" + prefix + "000")
                    .replace("\"title\":\"", "\"title\":\"" + title + " ");
        }
    }
}
