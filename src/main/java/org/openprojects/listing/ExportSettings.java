package org.openprojects.listing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much of the server exports may take. */
@ConfigMapping(prefix = "open-projects.exports")
interface ExportSettings {
    /** How many there are at most at the same time, {@code OPEN_PROJECTS_EXPORTS_AT_ONCE}. */
    @WithDefault("8")
    int atOnce();

    /** How long a reader may take nothing, {@code OPEN_PROJECTS_EXPORTS_PATIENCE}. */
    @WithDefault("PT60S")
    Duration patience();
}
