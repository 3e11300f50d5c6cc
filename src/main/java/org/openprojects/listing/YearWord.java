package org.openprojects.listing;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A year in a filter: {@code 1996}, {@code !1996}, {@code none}, {@code !none}. */
@Schema(
        description = "A year; `!` before it excludes it, `none` is to have none.",
        type = SchemaType.STRING,
        pattern = "^!?([1-9][0-9]{3}|none)$",
        maxLength = 5,
        examples = "1996")
public record YearWord(String word) {

    /** @throws IllegalArgumentException with a sentence for the client, for any other text */
    public static YearWord fromString(String text) {
        if (!text.matches("!?([1-9][0-9]{3}|none)")) {
            throw new IllegalArgumentException(
                    "takes years such as `1996`, `!1996` or `none`, not `%s`".formatted(text));
        }
        return new YearWord(text);
    }

    public static List<String> words(List<YearWord> years) {
        return years.stream().map(YearWord::word).toList();
    }
}
