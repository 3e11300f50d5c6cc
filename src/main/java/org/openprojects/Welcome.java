package org.openprojects;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the root says: who is there, and the paths on from here. */
@Schema(name = "Welcome")
record Welcome(
        @Schema(examples = "Open Projects") String name,

        @Schema(description = "The version of the server.", examples = "0.1.0")
        String version,

        Links links) {

    static Welcome of(String version) {
        return new Welcome(
                "Open Projects",
                version,
                new Links(
                        "/projects",
                        "/case-studies",
                        "/documents",
                        "/imports",
                        "/codelists",
                        "/openapi",
                        "/swagger-ui",
                        "/q/health",
                        "/q/metrics"));
    }

    /** Paths, never hosts. */
    @Schema(name = "WelcomeLinks")
    record Links(
            @Schema(examples = "/projects") String projects,
            @Schema(examples = "/case-studies") String caseStudies,
            @Schema(examples = "/documents") String documents,
            @Schema(examples = "/imports") String imports,
            @Schema(examples = "/codelists") String codelists,

            @Schema(description = "The OpenAPI document; `?format=json` for JSON.", examples = "/openapi")
            String openapi,

            @Schema(examples = "/swagger-ui") String swaggerUi,
            @Schema(examples = "/q/health") String health,

            @Schema(description = "In Prometheus's format.", examples = "/q/metrics")
            String metrics) {}
}
