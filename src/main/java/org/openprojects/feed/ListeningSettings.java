package org.openprojects.feed;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How many may listen to the feed at once, and how often they hear that the server is still there. */
@ConfigMapping(prefix = "open-projects.feed")
interface ListeningSettings {
    @WithDefault("5000")
    int listeners();

    @WithDefault("PT15S")
    Duration heartbeat();
}
