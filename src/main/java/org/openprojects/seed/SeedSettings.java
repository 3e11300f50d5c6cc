package org.openprojects.seed;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.nio.file.Path;

/** Where the texts are and how large one may be. */
@ConfigMapping(prefix = "open-projects")
interface SeedSettings {
    /** The folder of texts, {@code OPEN_PROJECTS_SEEDS}. */
    @WithDefault("seeds")
    Path seeds();

    /** A larger file is rejected, {@code OPEN_PROJECTS_SEEDS_MAX_SIZE}. */
    @WithName("seeds-max-size")
    @WithDefault("16M")
    MemorySize maxSize();
}
