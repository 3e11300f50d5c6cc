package org.openprojects.seed;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.nio.file.Path;

/** Where the texts are, how large one may be, and where what is made of them is kept. */
@ConfigMapping(prefix = "open-projects")
interface SeedSettings {
    /** The folder of texts, {@code OPEN_PROJECTS_SEEDS}. */
    @WithDefault("seeds")
    Path seeds();

    /** The folder of the database and the index, {@code OPEN_PROJECTS_DATA}; see {@code DataFolder}. */
    @WithDefault("data")
    String data();

    /** A larger file is rejected, {@code OPEN_PROJECTS_SEEDS_MAX_SIZE}. */
    @WithName("seeds-max-size")
    @WithDefault("16M")
    MemorySize maxSize();
}
