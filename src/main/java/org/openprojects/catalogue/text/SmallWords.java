package org.openprojects.catalogue.text;

import java.util.Set;

/** Words that say nothing by themselves, in English, French, Spanish and Portuguese; in short texts they may be missing. */
final class SmallWords {
    private static final Set<String> ALL = Set.of(
            "a", "an", "and", "are", "as", "at", "be", "by", "for", "from", "in", "into", "is", "it", "of", "on", "or",
            "the", "to", "was", "were", "with", "au", "aux", "d", "de", "del", "des", "do", "dos", "du", "e", "el",
            "en", "et", "la", "las", "le", "les", "los", "o", "os", "da", "das", "un", "une", "una", "um", "uma", "y");

    /** What a title may say or leave out of what it names. */
    private static final Set<String> KINDS =
            Set.of("project", "program", "programme", "projet", "proyecto", "programa", "projeto");

    private SmallWords() {}

    static boolean has(String word) {
        return ALL.contains(word);
    }

    /** Of electronic things, such as e-government: a small word that stands before others as a part of them. */
    static boolean isPrefix(String word) {
        return word.equals("e");
    }

    /** Whether it may be a part of a compound; other small words make whole words of what only stands behind them: in formal. */
    static boolean join(String word) {
        return !has(word) || isPrefix(word);
    }

    static boolean nameKind(String word) {
        return KINDS.contains(word);
    }
}
