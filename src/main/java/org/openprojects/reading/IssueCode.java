package org.openprojects.reading;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** What can be said about a file of an import, as a word on the wire. */
public enum IssueCode {
    /** A label stands there without its value. */
    EMPTY_LABEL,
    /** The text spells the title in more than one way. */
    TITLE_VARIANTS,
    /** A value stands there without its label and was known by form and place. */
    UNLABELLED_VALUE,
    /** A "See also" names a project that no text has brought yet, or that several may be. */
    UNRESOLVED_RELATION,
    /** The country follows from a case study, not from the project's own text. */
    INFERRED_COUNTRY,
    /** A document heading outside the known ones: it became a code of its own. */
    UNKNOWN_CATEGORY,
    /** A sector outside the known ones: it became a code of its own. */
    UNKNOWN_SECTOR,
    /** Financing terms outside the known ones: they became a code of their own. */
    UNKNOWN_TERMS,
    /** Two different values are stated for one thing. */
    CONFLICTING_VALUE,
    /** A label's value that is not what the label promises; it stays empty. */
    UNREADABLE_VALUE,
    /** A value that is kept as it is stated though it can hardly be right. */
    DOUBTFUL_VALUE,
    /** A member or a column that no rule reads. */
    UNKNOWN_MEMBER,
    /** A name in the place of a country that is none: a region, or several countries. */
    UNKNOWN_COUNTRY,
    /** A row of the terms of files that is about no file of the folder. */
    UNKNOWN_FILE,
    /** The line is left out: it is not one JSON object. */
    NOT_JSON,
    /** The line is left out, or the table of terms is rejected: it is no row of the table. */
    NOT_A_ROW,
    /** The line is left out: an earlier line of the file tells of the same record. */
    DUPLICATE_RECORD,
    /** The row adds to a project that no file tells of. */
    UNKNOWN_PROJECT,
    /** The file ends in the middle, or its compression is damaged; what stands before was taken. */
    DAMAGED_FILE,
    /** A line that no rule understood. */
    UNREAD_LINE,
    /** The stated parts do not add up to the stated total. */
    UNEXPLAINED_REMAINDER,
    /** More issues of the file than are listed. */
    MORE_ISSUES,
    /** The text names a record that an editor deleted; it stays deleted. */
    DELETED_RECORD,
    /** Rejected: the file has no text. */
    EMPTY_FILE,
    /** Rejected: the file is larger than the configured limit; or left out: the line is longer than any record. */
    TOO_LARGE,
    /** Rejected, or the line is left out: not bytes of UTF-8. */
    NOT_UTF_8,
    /** Rejected, or the line is left out: control characters, so no text. */
    BINARY,
    /** Rejected: HTML instead of the text of a page. */
    HTML,
    /** Rejected: a layout that is known and not read. */
    UNSUPPORTED_LAYOUT,
    /** Rejected: neither a project nor a case study was found. */
    NO_RECORD,
    /** Rejected: the file could not be opened or read. */
    UNREADABLE_FILE,
    /** Rejected: a link that leads out of the folder. */
    LINK_OUTSIDE,
    /** Rejected: something went wrong while the file was stored; nothing of it was kept. */
    NOT_STORED,
    /** The folder of texts does not exist. */
    MISSING_FOLDER,
    /** The folder of texts holds no file. */
    EMPTY_FOLDER;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    @JsonValue
    public String word() {
        return word;
    }

    @JsonCreator
    public static IssueCode of(String word) {
        return Arrays.stream(values())
                .filter(code -> code.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No issue code " + word));
    }
}
