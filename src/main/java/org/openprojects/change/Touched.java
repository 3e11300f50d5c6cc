package org.openprojects.change;

/**
 * A record that was changed.
 *
 * @param id of the record in the store
 * @param version that the last of the changes made
 */
public record Touched(long id, int version) {}
