package org.openprojects.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openprojects.catalogue.field.Names;
import org.openprojects.change.RecordType;
import org.openprojects.seed.SeedImport;

/** Indexes of an earlier revision are made anew, so that whatever changes what a record shows or is found by raises it. */
@QuarkusTest
class RenderedBytesTest {
    /** By type: the revision, and the digest of what it makes of the text. A new digest stands only beside a new revision. */
    private static final Map<RecordType, String> MADE = Map.of(
            RecordType.PROJECT, "6 8dc6643d47a2437f",
            RecordType.CASE_STUDY, "5 93c4728ac42fee54",
            RecordType.DOCUMENT, "4 aa8f46d0f1820a63");

    private static final String TEXT = """
            Osier Revision Project

            IFAD Asset Request Portlet

            Asset Publisher

            Osier Revision Project (ORP)

            Families of 12 villages sell what they weave. The objectives are to:

              • put up 3 dry stores
              • repair the track to the next market

            See also:

            Osier Revision Project - Phase II

            Source: IFAD

            Status: Closed
            Country
            Peru
            Approval Date
            9 March 1999
            1999 - 2006
            Bee Keeping
            Total Project Cost
            US$ 15.5 million
            IFAD Financing
            SDR 4.25 million
            Co-financiers (International)
            Bank of the Osiers US$ 1.25 million
            Financing terms
            Highly Concessional
            Project ID
            1100073001

            President's reports

            Osier revision report
            9 April 1999

            Project design reports

            Project completion report


            Peru: What osiers have taught under revision

            June 2011
            This study asks 20 households what they weave.
            It looks at (i) who may weave; (ii) who sells.
            """;

    @Inject
    SeedImport imports;

    @Inject
    @All
    List<Rendering> renderings;

    @Inject
    CatalogueCheck check;

    @TempDir
    Path path;

    @BeforeEach
    void store_the_text() throws Exception {
        Files.writeString(path.resolve("osier-revision.txt"), TEXT);
        imports.run(path, () -> true);
    }

    @Test
    void other_bytes_go_with_another_revision() {
        Map<RecordType, String> digests = new TreeMap<>();
        for (Rendering rendering : renderings) {
            String made = check.shown().entrySet().stream()
                    .filter(record ->
                            record.getKey().startsWith(rendering.type().href("")))
                    .filter(record -> record.getKey().contains("osier"))
                    .flatMap(record -> record.getValue().stream())
                    .filter(line -> !line.startsWith(Names.UPDATED) && !line.startsWith(Names.PAGE_GZIP))
                    .map(RenderedBytesTest::timeless)
                    .collect(Collectors.joining("\n"));
            assertFalse(made.isEmpty());
            digests.put(rendering.type(), "%d %s".formatted(rendering.revision(), digest(made)));
        }
        assertEquals(MADE, digests, "Raise the revision of the rendering, and note it with the new digest");
    }

    private static String timeless(String line) {
        return line.replaceAll("\"20[0-9-]{8}T[0-9:.]+Z\"", "\"then\"");
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
