package org.openprojects.change;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What the store tells slugs apart by: the first 64 bits of a SHA-256 digest, so that the index of millions of slugs stays small.
 *
 * <p>Of two slugs that share a key only one is ever given.
 */
final class SlugKey {
    private SlugKey() {}

    static long of(RecordType type, String slug) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(type.href(slug).getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
