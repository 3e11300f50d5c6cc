package org.openprojects.seed;

import jakarta.inject.Inject;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What a test needs that has texts of its own imported. */
abstract class ReadsFolder {
    @Inject
    SeedImport imports;

    @TempDir
    Path path;

    Folder folder;

    @BeforeEach
    void open() {
        folder = new Folder(path, imports);
    }
}
