package org.openprojects.vocabulary;

/** A word as answers carry it: the code that filters take, and its English label. */
public record CodedWord(String code, String label) {}
