package org.openprojects.listing;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody has typed into a search box; its length is counted in code points, whatever they are. */
@Schema(description = "Any text.", type = SchemaType.STRING, maxLength = Typed.LONGEST, examples = "irrigation")
public record Typed(String text) {
    static final int LONGEST = 500;

    /** @throws IllegalArgumentException with a sentence for the client, for a longer text */
    public static Typed fromString(String text) {
        int length = text.codePointCount(0, text.length());
        if (length > LONGEST) {
            throw new IllegalArgumentException("takes at most %d characters, not %d".formatted(LONGEST, length));
        }
        return new Typed(text);
    }
}
