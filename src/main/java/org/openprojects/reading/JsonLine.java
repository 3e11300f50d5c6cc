package org.openprojects.reading;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openprojects.reading.JsonPiece.Kind;

/** Reads one line as one JSON object (RFC 8259) whose values know where they stand; anything else is refused with a reason. */
final class JsonLine {

    private static final int DEEPEST = 30;
    private static final int MOST_VALUES = 20_000;

    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(1_000)
                    .maxNameLength(1_000)
                    .maxStringLength(LineStream.LONGEST)
                    .build())
            .build();

    private final JsonParser parser;
    private int values;

    private JsonLine(JsonParser parser) {
        this.parser = parser;
    }

    static JsonPiece read(String line) throws Unreadable {
        try (JsonParser parser = JSON.createParser(line.toCharArray())) {
            parser.nextToken();
            JsonPiece whole = new JsonLine(parser).value();
            if (!whole.is(Kind.OBJECT)) {
                throw new Unreadable(IssueCode.NOT_JSON, "The line is not a JSON object.");
            }
            if (parser.nextToken() != null) {
                throw new Unreadable(IssueCode.NOT_JSON, "There is more on the line than one JSON object.");
            }
            return whole;
        } catch (JsonProcessingException e) {
            long at = e.getLocation() == null ? 0 : e.getLocation().getCharOffset();
            throw new Unreadable(
                    IssueCode.NOT_JSON,
                    ("The line is no JSON that can be read; at character %d it is malformed, names a member twice,"
                                    + " or is nested too deeply.")
                            .formatted(at + 1));
        } catch (IOException e) {
            throw new Unreadable(IssueCode.NOT_JSON, "The line could not be read.");
        }
    }

    private JsonPiece value() throws IOException, Unreadable {
        if (++values > MOST_VALUES) {
            throw new Unreadable(IssueCode.TOO_LARGE, "The line holds more than %d values.".formatted(MOST_VALUES));
        }
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw new Unreadable(IssueCode.NOT_JSON, "The line holds no value.");
        }
        int start = (int) parser.currentTokenLocation().getCharOffset();
        return switch (token) {
            case START_OBJECT -> object(start);
            case START_ARRAY -> list(start);
            case VALUE_STRING -> {
                String text = storable(parser.getText());
                yield new JsonPiece(Kind.TEXT, text, Map.of(), List.of(), start + 1, here() - 1);
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                String digits = parser.getText();
                yield new JsonPiece(Kind.NUMBER, digits, Map.of(), List.of(), start, start + digits.length());
            }
            case VALUE_NULL -> new JsonPiece(Kind.NOTHING, null, Map.of(), List.of(), start, here());
            default -> new JsonPiece(Kind.TRUTH, null, Map.of(), List.of(), start, here());
        };
    }

    private JsonPiece object(int start) throws IOException, Unreadable {
        Map<String, JsonPiece> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = storable(parser.currentName());
            parser.nextToken();
            members.put(name, value());
        }
        return new JsonPiece(Kind.OBJECT, null, members, List.of(), start, here());
    }

    private JsonPiece list(int start) throws IOException, Unreadable {
        List<JsonPiece> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value());
        }
        return new JsonPiece(Kind.LIST, null, Map.of(), items, start, here());
    }

    private int here() {
        return (int) parser.currentLocation().getCharOffset();
    }

    /** What PostgreSQL cannot keep is refused on H2 too. */
    private static String storable(String text) throws Unreadable {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (c == 0 || Character.isSurrogate(c) && !pair) {
                throw new Unreadable(
                        IssueCode.BINARY, "The line holds U+0000 or half a surrogate pair, which no store can keep.");
            }
            i += pair ? 1 : 0;
        }
        return text;
    }
}
