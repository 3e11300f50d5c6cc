package org.openprojects.problem;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * One parameter of a request's query, decoded without any leniency.
 *
 * @param name as it was sent, where it cannot be decoded
 * @param value null where name or value is not percent-encoded UTF-8 or contains U+0000: no resource gets to see that
 */
public record SentParameter(String name, String value) {

    /** The parameters of a query in their order; none for null. */
    public static List<SentParameter> read(String query) {
        if (query == null || query.isEmpty()) {
            return List.of();
        }
        // The framework takes `;` for a separator as well: both must see the same parameters.
        return Arrays.stream(query.split("[&;]"))
                .filter(pair -> !pair.isEmpty())
                .map(SentParameter::readOne)
                .toList();
    }

    /** Percent-encoded for a link, commas left readable. */
    public String encoded() {
        return encode(name) + "=" + encode(value);
    }

    /** Percent-encoded UTF-8, commas left readable. */
    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2C", ",");
    }

    private static SentParameter readOne(String pair) {
        int equals = pair.indexOf('=');
        String sent = equals < 0 ? pair : pair.substring(0, equals);
        String name = decode(sent);
        return name == null
                ? new SentParameter(sent, null)
                : new SentParameter(name, equals < 0 ? "" : decode(pair.substring(equals + 1)));
    }

    private static String decode(String encoded) {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(bytes(encoded)).toString();
            return text.indexOf('\0') < 0 ? text : null;
        } catch (CharacterCodingException | IllegalArgumentException e) {
            return null;
        }
    }

    private static ByteBuffer bytes(String encoded) {
        ByteBuffer bytes = ByteBuffer.allocate(encoded.length());
        for (int i = 0; i < encoded.length(); i++) {
            char c = encoded.charAt(i);
            if (c == '%') {
                bytes.put((byte) hex(encoded, i + 1));
                i += 2;
            } else if (c > ' ' && c <= '~') {
                bytes.put((byte) (c == '+' ? ' ' : c));
            } else {
                throw new IllegalArgumentException();
            }
        }
        return bytes.flip();
    }

    private static int hex(String encoded, int at) {
        int high = at + 1 < encoded.length() ? Character.digit(encoded.charAt(at), 16) : -1;
        int low = high < 0 ? -1 : Character.digit(encoded.charAt(at + 1), 16);
        if (low < 0) {
            throw new IllegalArgumentException();
        }
        return high * 16 + low;
    }
}
