package org.openprojects.reading;

/**
 * Under which terms something may be used, and who is to be named with it, both in words that somebody stated.
 *
 * @param licence null where nobody states one
 * @param attribution null where nobody states one
 */
public record Terms(String licence, String attribution) {
    public static final Terms NONE = new Terms(null, null);
}
