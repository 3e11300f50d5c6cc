package org.openprojects.catalogue;

/**
 * Fired by the catalogue's own thread, for which nobody must make it wait, when it shows more than before.
 *
 * @param number of the last change that is shown
 */
public record Shown(long number) {}
