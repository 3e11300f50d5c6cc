package org.openprojects.listing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Takes pieces out of JSON that we have written, byte for byte and without making anything of them. */
public final class JsonBytes {
    private static final JsonFactory JSON = new JsonFactory();

    private JsonBytes() {}

    /** The value of an object's own member. */
    public static byte[] member(byte[] object, String name) {
        try (JsonParser parser = JSON.createParser(object)) {
            parser.nextToken();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                boolean found = parser.currentName().equals(name);
                parser.nextToken();
                byte[] value = value(parser, object);
                if (found) {
                    return value;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalArgumentException("There is no member " + name);
    }

    /** The entries of an array. */
    static List<byte[]> entries(byte[] array) {
        List<byte[]> entries = new ArrayList<>();
        try (JsonParser parser = JSON.createParser(array)) {
            parser.nextToken();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                entries.add(value(parser, array));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }

    /** The text of an object's own member. */
    public static String text(byte[] object, String name) {
        byte[] value = member(object, name);
        try (JsonParser parser = JSON.createParser(value)) {
            parser.nextToken();
            return parser.getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The value that begins with the parser's token. */
    private static byte[] value(JsonParser parser, byte[] json) throws IOException {
        long from = parser.currentTokenLocation().getByteOffset();
        parser.skipChildren();
        // A text is only read, and its end known, once it is asked for.
        parser.finishToken();
        return Arrays.copyOfRange(
                json, (int) from, (int) parser.currentLocation().getByteOffset());
    }
}
