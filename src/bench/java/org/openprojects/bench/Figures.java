package org.openprojects.bench;

import java.util.Map;

/**
 * What was measured on a portfolio of one size; a kind of question that nobody answered is missing.
 *
 * @param served over HTTP, the CPU time of the server's process
 * @param catalogue the same catalogue in this process
 * @param lucene the yardstick in this process
 * @param imported projects a second, from the start of the server to its readiness; 0 where they are not all in, or were before
 */
record Figures(
        int count, Map<Asked, Cost> served, Map<Asked, Cost> catalogue, Map<Asked, Cost> lucene, long imported) {}
