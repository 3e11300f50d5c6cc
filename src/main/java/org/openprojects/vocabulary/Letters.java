package org.openprojects.vocabulary;

/** What kind of character a code point is, and the letters that no normal form takes apart. */
final class Letters {
    private Letters() {}

    static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
    }

    static boolean isDash(int c) {
        return Character.getType(c) == Character.DASH_PUNCTUATION || c == 0x2212 || c == 0x2043 || c == 0x02D7;
    }

    static boolean isApostrophe(int c) {
        return switch (c) {
            case '\'', '`', 0x02B9, 0x02BB, 0x02BC, 0x02BD, 0x02BE, 0x02BF, 0x02C8, 0x055A, 0x05F3 -> true;
            case 0x2018, 0x2019, 0x201A, 0x201B, 0x2032, 0x2035, 0x2039, 0x203A, 0xA78C -> true;
            default -> false;
        };
    }

    /** Appends a small letter as plain letters, among them those of African languages in Latin script. */
    static void spellOut(int c, StringBuilder out) {
        switch (c) {
            case 'ß' -> out.append("ss");
            case 'æ' -> out.append("ae");
            case 'œ' -> out.append("oe");
            case 'þ' -> out.append("th");
            case 'ø', 'ɔ' -> out.append('o');
            case 'ı', 'ɩ' -> out.append('i');
            case 'ł' -> out.append('l');
            case 'đ', 'ð', 'ɗ', 'ɖ' -> out.append('d');
            case 'ə', 'ǝ', 'ɛ' -> out.append('e');
            case 'ɓ' -> out.append('b');
            case 'ƒ' -> out.append('f');
            case 'ɣ' -> out.append('g');
            case 'ħ' -> out.append('h');
            case 'ȷ' -> out.append('j');
            case 'ƙ' -> out.append('k');
            case 'ŋ', 'ɲ' -> out.append('n');
            case 'ŧ' -> out.append('t');
            case 'ʊ' -> out.append('u');
            case 'ʋ' -> out.append('v');
            case 'ƴ' -> out.append('y');
            case 'ς' -> out.append('σ');
            default -> out.appendCodePoint(c);
        }
    }
}
