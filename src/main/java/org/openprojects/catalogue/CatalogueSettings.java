package org.openprojects.catalogue;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** Where the catalogue is kept, and how often it looks for what other servers have written. */
@ConfigMapping(prefix = "open-projects")
interface CatalogueSettings {
    /** The folder of the database and the index, {@code OPEN_PROJECTS_DATA}. */
    @WithDefault("data")
    Path data();

    @WithDefault("PT0.1S")
    Duration lookAfter();

    default Path folder() {
        return data().toAbsolutePath().resolve("catalogue");
    }
}
