package org.openprojects.listing;

import java.util.Locale;

/** How the bytes of an answer are coded (RFC 9110, 8.4.1). */
enum Coding {
    IDENTITY(""),
    GZIP("-gzip");

    private final String mark;

    Coding(String mark) {
        this.mark = mark;
    }

    /** What tells the tag of this coding from those of others. */
    String mark() {
        return mark;
    }

    /** @param acceptEncoding the header; null where there is none */
    static Coding accepted(String acceptEncoding) {
        if (acceptEncoding == null) {
            return IDENTITY;
        }
        Boolean any = null;
        for (String entry : acceptEncoding.toLowerCase(Locale.ROOT).split(",")) {
            String[] parts = entry.split(";", 2);
            boolean wanted = parts.length == 1 || !parts[1].matches("\\s*q\\s*=\\s*0(\\.0*)?\\s*");
            switch (parts[0].trim()) {
                case "gzip", "x-gzip" -> {
                    return wanted ? GZIP : IDENTITY;
                }
                case "*" -> any = wanted;
                default -> {
                    // Not a coding that is offered.
                }
            }
        }
        return Boolean.TRUE.equals(any) ? GZIP : IDENTITY;
    }
}
