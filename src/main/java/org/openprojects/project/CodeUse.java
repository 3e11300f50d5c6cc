package org.openprojects.project;

/** How many projects have a code, and the label that they give it. */
record CodeUse(String code, String label, long projects) {}
