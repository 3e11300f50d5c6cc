package org.openprojects.vocabulary;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.zip.CRC32;

/**
 * The forms of a text in which spellings that mean the same are equal.
 *
 * <p>Every form takes any text, unpaired surrogates included, in time that grows with its length only, and is its own form.
 */
public final class Spelling {
    private static final int LONGEST_SLUG = 80;
    private static final String NONE = "none";

    /** More combining marks in a row than any script has: the JDK takes half a minute to order 200,000 of them. */
    private static final int MOST_MARKS = 30;

    private Spelling() {}

    /**
     * The text in lower case and compatibility form without accents, soft hyphens and other marks that are not seen; special letters
     * are spelt out ({@code ß} is {@code ss}), apostrophes are {@code '}, dashes {@code -}, spaces of any kind and number one blank.
     */
    public static String folded(String text) {
        if (isEveryday(text)) {
            return singleSpaced(text.toLowerCase(Locale.ROOT), c -> false);
        }
        // Marks go first, so that there is nothing left for the normalizer to put in order.
        StringBuilder bare = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isUnseen(c)).forEach(c -> bare.appendCodePoint(isSpacingAcute(c) ? '\'' : c));
        StringBuilder folded = new StringBuilder(bare.length());
        Normalizer.normalize(bare, Normalizer.Form.NFKD)
                .codePoints()
                .filter(c -> !isUnseen(c))
                .forEach(c -> fold(c, folded));
        return singleSpaced(folded, c -> false);
    }

    /** The letters and digits of the folded text, of any script: {@code Micro-enterprise} and {@code microenterprise} have one key. */
    public static String key(String text) {
        StringBuilder key = new StringBuilder(text.length());
        String folded = folded(text);
        for (int i = 0; i < folded.length(); i += Character.charCount(folded.codePointAt(i))) {
            int c = folded.codePointAt(i);
            if (Character.isLetterOrDigit(c)) {
                key.appendCodePoint(c);
            }
        }
        return key.toString();
    }

    /**
     * The text as it is stored: in canonical composition, without zero-width spaces and joiners, spaces of any kind and number one
     * blank, none at the ends; else untouched. More than {@value #MOST_MARKS} combining marks in a row are left as they are.
     */
    public static String plain(String text) {
        if (isEveryday(text) && isSingleSpaced(text)) {
            return text;
        }
        String spaced = singleSpaced(text, Spelling::isZeroWidth);
        return longestRunOfMarks(spaced) > MOST_MARKS ? spaced : Normalizer.normalize(spaced, Normalizer.Form.NFC);
    }

    /**
     * The text as part of an address: {@code [a-z0-9]+(-[a-z0-9]+)*}, at most {@value #LONGEST_SLUG} characters, cut between words if
     * there are two; empty where no Latin letter is left. An apostrophe parts no words.
     */
    public static String slug(String text) {
        StringBuilder slug = new StringBuilder();
        boolean parted = false;
        String folded = folded(text);
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                if (parted && !slug.isEmpty()) {
                    slug.append('-');
                }
                slug.append(c);
                parted = false;
            } else {
                parted |= c != '\'';
            }
        }
        if (slug.length() > LONGEST_SLUG) {
            int end = slug.lastIndexOf("-", LONGEST_SLUG);
            slug.setLength(end > 0 ? end : LONGEST_SLUG);
        }
        return slug.chars().anyMatch(c -> c >= 'a') ? slug.toString() : "";
    }

    /**
     * The text as a code, the same wherever and whenever it is met: its slug, or a number where no Latin letter is left or the slug
     * is {@value #NONE}, which stands for having no code at all.
     */
    public static String code(String text) {
        String slug = slug(text);
        if (!slug.isEmpty() && !slug.equals(NONE)) {
            return slug;
        }
        CRC32 sum = new CRC32();
        sum.update(key(text).getBytes(StandardCharsets.UTF_8));
        return "word-" + Long.toHexString(sum.getValue());
    }

    /** Printable ASCII less the grave accent: nothing to take apart or to put in order. Most texts are, and many are folded. */
    private static boolean isEveryday(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == '`') {
                return false;
            }
        }
        return true;
    }

    private static boolean isSingleSpaced(String text) {
        return !text.startsWith(" ") && !text.endsWith(" ") && !text.contains("  ");
    }

    private static void fold(int codePoint, StringBuilder out) {
        int c = Character.toLowerCase(codePoint);
        if (Letters.isApostrophe(c)) {
            out.append('\'');
        } else if (Letters.isDash(c)) {
            out.append('-');
        } else {
            Letters.spellOut(c, out);
        }
    }

    private static String singleSpaced(CharSequence text, IntPredicate dropped) {
        StringBuilder out = new StringBuilder(text.length());
        boolean parted = false;
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = Character.codePointAt(text, i);
            if (dropped.test(c)) {
                continue;
            }
            if (Letters.isSpace(c)) {
                parted = true;
            } else {
                if (parted && !out.isEmpty()) {
                    out.append(' ');
                }
                out.appendCodePoint(c);
                parted = false;
            }
        }
        return out.toString();
    }

    private static int longestRunOfMarks(String text) {
        int longest = 0;
        int run = 0;
        for (int c : (Iterable<Integer>) text.codePoints()::iterator) {
            run = Letters.isMark(c) ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private static boolean isUnseen(int c) {
        int type = Character.getType(c);
        return type == Character.FORMAT || type == Character.SURROGATE || Letters.isMark(c);
    }

    private static boolean isZeroWidth(int c) {
        return c >= 0x200B && c <= 0x200D || c == 0x2060 || c == 0xFEFF || c == 0x180E;
    }

    /** The acute accent that stands alone, often typed for an apostrophe; its compatibility form is a blank and a mark. */
    private static boolean isSpacingAcute(int c) {
        return c == 0x00B4 || c == 0x1FFD;
    }
}
