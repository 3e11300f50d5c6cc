package org.openprojects.catalogue;

import org.openprojects.vocabulary.CodedWord;

/** A code and how many living records have it. */
public record WordUse(CodedWord word, long records) {}
