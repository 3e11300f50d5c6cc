package org.openprojects.seed;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/** Reads the folder of texts when the server starts, beside the answers that it gives meanwhile; ready when that has ended. */
@Readiness
@ApplicationScoped
class SeedStartup implements HealthCheck {
    private static final Logger LOG = Logger.getLogger(SeedStartup.class);

    private final SeedImport imports;
    private volatile boolean stopping;
    private volatile boolean ended;
    private Thread reader;

    SeedStartup(SeedImport imports) {
        this.imports = imports;
    }

    void start(@Observes StartupEvent started) {
        reader = new Thread(this::read, "seed-import");
        reader.start();
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        stopping = true;
        reader.join(30_000);
    }

    private void read() {
        try {
            imports.start(() -> !stopping);
            ended = !stopping;
        } catch (RuntimeException e) {
            LOG.error(
                    "The texts could not be read; the server answers from what is stored and does not become ready", e);
        }
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("start-up import").status(ended).build();
    }
}
