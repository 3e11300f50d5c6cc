package org.openprojects.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells what is wrong with a JSON body, without the names of the classes that it was to become. */
final class UnreadableBody {
    private UnreadableBody() {}

    /** Empty if it was an answer that could not be written: then the fault is the server's. */
    static Optional<Violation> violation(JsonProcessingException broken) {
        boolean reading =
                broken.getProcessor() instanceof JsonParser && !(broken instanceof InvalidDefinitionException);
        return reading ? Optional.of(new Violation("body", member(broken), message(broken))) : Optional.empty();
    }

    private static String message(JsonProcessingException broken) {
        if (broken instanceof UnrecognizedPropertyException unknown) {
            var known = unknown.getKnownPropertyIds().stream()
                    .map(String::valueOf)
                    .sorted()
                    .toList();
            return "is not a member here.%s".formatted(Nearest.hint(unknown.getPropertyName(), known));
        }
        if (broken instanceof InvalidFormatException invalid && invalid.getValue() instanceof String text) {
            return text.length() <= 100 ? "cannot be `%s`".formatted(text) : "has a value that cannot be read";
        }
        if (broken instanceof MismatchedInputException) {
            return "is of the wrong kind%s".formatted(place(broken.getLocation()));
        }
        return "is not valid JSON%s".formatted(place(broken.getLocation()));
    }

    private static String place(JsonLocation location) {
        return location == null ? "" : " (line %d, column %d)".formatted(location.getLineNr(), location.getColumnNr());
    }

    private static String member(JsonProcessingException broken) {
        return broken instanceof JsonMappingException mapping
                ? mapping.getPath().stream().map(UnreadableBody::step).collect(Collectors.joining("."))
                : "";
    }

    private static String step(JsonMappingException.Reference reference) {
        return reference.getFieldName() == null ? String.valueOf(reference.getIndex()) : reference.getFieldName();
    }
}
