package org.openprojects.reading;

import org.openprojects.value.Language;

/**
 * A recognised label.
 *
 * @param language of its wording, null where several languages share it
 * @param inline what stands behind its colon on the same line, empty where nothing does
 */
record Sign(Label label, Language language, Span inline) {}
