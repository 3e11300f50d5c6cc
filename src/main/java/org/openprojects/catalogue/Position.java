package org.openprojects.catalogue;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openprojects.change.ChangeEntry;

/** A place in the change log as clients are given it and give it back: opaque, and of one database alone. */
@Schema(
        name = "Position",
        description = "A place among the changes of one database: opaque, to be given back as it is.",
        type = SchemaType.STRING,
        minLength = Position.LENGTH,
        maxLength = Position.LENGTH,
        pattern = Position.PATTERN,
        examples = Position.EXAMPLE)
public record Position(Mark mark) {
    public static final int LENGTH = 32;
    public static final String PATTERN = "^[A-Za-z0-9_-]{32}$";
    public static final String EXAMPLE = "N0cI__dxndUAAAAAAAAAAAAAAAAAAAAA";

    private static final int CHECK = Long.BYTES;

    /** Of the change itself: what follows it comes next. */
    public static Position of(ChangeEntry entry) {
        return new Position(Mark.of(entry));
    }

    /**
     * Whether the log still has a change just here says only the log.
     *
     * @throws IllegalArgumentException with a sentence for the client, for a text that no server has written
     */
    public static Position fromString(String text) {
        if (text.matches(PATTERN)) {
            ByteBuffer bytes =
                    ByteBuffer.wrap(Base64.getUrlDecoder().decode(text)).position(CHECK);
            long number = bytes.getLong();
            Position position = new Position(new Mark(number, Long.toUnsignedString(bytes.getLong(), Mark.RADIX)));
            if (number >= 0 && position.toString().equals(text)) {
                return position;
            }
        }
        throw new IllegalArgumentException("is no position that a server has given; leave it out to start anew");
    }

    /** The text that {@link #fromString} reads. */
    @Override
    public String toString() {
        byte[] place = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(mark.number())
                .putLong(Long.parseUnsignedLong(mark.seal(), Mark.RADIX))
                .array();
        byte[] bytes = ByteBuffer.allocate(CHECK + place.length)
                .put(check(place))
                .put(place)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] check(byte[] place) {
        try {
            return Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(place), CHECK);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
