package org.openprojects.reading;

/**
 * The lines of one record.
 *
 * @param from index of the line that opens it, its title or heading
 * @param to index behind its last line
 * @param framed whether the layout itself says that a project page opens here: portlet lines or the name of the site
 */
record Section(ReadRecord.Kind kind, int from, int to, boolean framed) {}
