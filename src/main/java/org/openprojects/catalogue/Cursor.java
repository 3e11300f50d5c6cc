package org.openprojects.catalogue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;

/**
 * A place in the answer to one question: what the record before it is ordered by.
 *
 * <p>It names no record and no row number, so it stays good whatever is added, changed or removed meanwhile.
 */
public record Cursor(Object[] values) {
    private static final int SEAL = 8;
    private static final byte MISSING = 0;
    private static final byte NUMBER = 1;
    private static final byte TEXT = 2;

    /** Opaque, fit for an address, and bound to the question. */
    public String text(Question question) {
        byte[] place = written();
        byte[] sealed = Arrays.copyOf(seal(place, question), SEAL + place.length);
        System.arraycopy(place, 0, sealed, SEAL, place.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /** Empty for a text that was not made for this question. */
    public static Optional<Cursor> read(String text, Question question) {
        try {
            byte[] sealed = Base64.getUrlDecoder().decode(text);
            Cursor cursor = read(Arrays.copyOfRange(sealed, Math.min(SEAL, sealed.length), sealed.length));
            boolean ours = cursor.text(question).equals(text) && cursor.fits(question.sort());
            return ours ? Optional.of(cursor) : Optional.empty();
        } catch (IllegalArgumentException | IOException e) {
            return Optional.empty();
        }
    }

    FieldDoc after() {
        return new FieldDoc(Integer.MAX_VALUE, Float.NaN, values);
    }

    private boolean fits(Sort order) {
        SortField[] keys = order.getSort();
        return keys.length == values.length
                && IntStream.range(0, keys.length).allMatch(i -> switch (keys[i].getType()) {
                    case LONG -> values[i] instanceof Long;
                    case CUSTOM -> values[i] instanceof BytesRef;
                    default -> values[i] == null || values[i] instanceof BytesRef;
                });
    }

    private byte[] written() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (Object value : values) {
                if (value instanceof BytesRef text) {
                    out.writeByte(TEXT);
                    out.writeShort(text.length);
                    out.write(text.bytes, text.offset, text.length);
                } else if (value instanceof Long number) {
                    out.writeByte(NUMBER);
                    out.writeLong(number);
                } else {
                    out.writeByte(MISSING);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Cursor read(byte[] place) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(place))) {
            Object[] values = new Object[0];
            while (in.available() > 0) {
                values = Arrays.copyOf(values, values.length + 1);
                values[values.length - 1] = value(in);
            }
            return new Cursor(values);
        }
    }

    private static Object value(DataInputStream in) throws IOException {
        return switch (in.readByte()) {
            case TEXT -> new BytesRef(in.readNBytes(in.readShort()));
            case NUMBER -> in.readLong();
            default -> null;
        };
    }

    private static byte[] seal(byte[] place, Question question) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(question.toString().getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(digest.digest(place), SEAL);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
