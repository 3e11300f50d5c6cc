package org.openprojects.listing;

import io.netty.handler.codec.compression.StandardCompressionOptions;
import io.netty.handler.codec.http.HttpContentCompressor;
import java.util.List;
import java.util.Locale;

/** How the bytes of an answer are coded (RFC 9110, 8.4.1). */
enum Coding {
    IDENTITY(""),
    GZIP("-gzip");

    private static final Compressor COMPRESSOR = new Compressor();

    private final String mark;

    Coding(String mark) {
        this.mark = mark;
    }

    /** What tells the tag of this coding from those of others. */
    String mark() {
        return mark;
    }

    /**
     * Of several headers as of one list.
     *
     * @param acceptEncoding the headers; none is for the bytes as they are
     */
    static Coding accepted(List<String> acceptEncoding) {
        String all = String.join(",", acceptEncoding);
        return isWanted(all.toLowerCase(Locale.ROOT)) || COMPRESSOR.codes(all) ? GZIP : IDENTITY;
    }

    private static boolean isWanted(String acceptEncoding) {
        Boolean any = null;
        for (String entry : acceptEncoding.split(",")) {
            String[] parts = entry.split(";", 2);
            boolean wanted = parts.length == 1 || !parts[1].matches("\\s*q\\s*=\\s*0(\\.0*)?\\s*");
            switch (parts[0].trim()) {
                case "gzip", "x-gzip" -> {
                    return wanted;
                }
                case "*" -> any = wanted;
                default -> {
                    // Not a coding that is offered.
                }
            }
        }
        return Boolean.TRUE.equals(any);
    }

    /** Codes the server's answers, if it reads the header so, and cannot be told not to: then the tag must say so too. */
    private static final class Compressor extends HttpContentCompressor {
        Compressor() {
            super(0, StandardCompressionOptions.gzip());
        }

        boolean codes(String acceptEncoding) {
            return determineEncoding(acceptEncoding) != null;
        }
    }
}
