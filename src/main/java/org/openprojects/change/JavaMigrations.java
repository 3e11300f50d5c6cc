package org.openprojects.change;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Those that SQL common to H2 and PostgreSQL cannot say; Quarkus finds none outside the folder of the scripts. */
@Singleton
class JavaMigrations implements FlywayConfigurationCustomizer {
    @Override
    public void customize(FluentConfiguration configuration) {
        configuration.javaMigrations(new SlugKeys());
    }
}
