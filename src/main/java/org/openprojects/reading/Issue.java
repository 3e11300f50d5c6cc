package org.openprojects.reading;

/**
 * Something a reader of the import report should know about one file.
 *
 * @param message one sentence; never quotes a person named as a contact
 * @param line counted from 1, or null where the whole file is meant
 */
public record Issue(IssueCode code, String message, Integer line) {}
