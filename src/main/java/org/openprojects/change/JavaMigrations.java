package org.openprojects.change;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Adds to the scripts what SQL common to H2 and PostgreSQL cannot say. */
@Singleton
class JavaMigrations implements FlywayConfigurationCustomizer {
    @Override
    public void customize(FluentConfiguration configuration) {
        configuration.javaMigrations(new SlugKeys());
    }
}
