package org.openprojects.change;

/** Fired on this server each time a transaction with change entries has been committed. */
public record Committed() {}
