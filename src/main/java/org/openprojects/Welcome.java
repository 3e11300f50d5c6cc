package org.openprojects;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the root says: who is there, and the paths on from here. */
@Schema(name = "Welcome")
record Welcome(
        @Schema(examples = "Open Projects") String name,

        @Schema(
                description = "The version of the server.",
                maxLength = 50,
                pattern = "^[0-9][0-9A-Za-z.+-]*$",
                examples = "0.1.0")
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
                        "/financing",
                        "/changes",
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
            @Schema(maxLength = LONGEST, pattern = PATH, examples = "/projects")
            String projects,

            @Schema(maxLength = LONGEST, pattern = PATH, examples = "/case-studies")
            String caseStudies,

            @Schema(maxLength = LONGEST, pattern = PATH, examples = "/documents")
            String documents,

            @Schema(maxLength = LONGEST, pattern = PATH, examples = "/financing")
            String financing,

            @Schema(maxLength = LONGEST, pattern = PATH, examples = "/changes")
            String changes,

            @Schema(maxLength = LONGEST, pattern = PATH, examples = "/imports")
            String imports,

            @Schema(maxLength = LONGEST, pattern = PATH, examples = "/codelists")
            String codelists,

            @Schema(
                    description = "The OpenAPI document; `?format=json` for JSON.",
                    maxLength = LONGEST,
                    pattern = PATH,
                    examples = "/openapi")
            String openapi,

            @Schema(maxLength = LONGEST, pattern = PATH, examples = "/swagger-ui")
            String swaggerUi,

            @Schema(maxLength = LONGEST, pattern = PATH, examples = "/q/health")
            String health,

            @Schema(
                    description = "In Prometheus's format.",
                    maxLength = LONGEST,
                    pattern = PATH,
                    examples = "/q/metrics")
            String metrics) {
        private static final int LONGEST = 100;
        private static final String PATH = "^[/][!-~]*$";
    }
}
