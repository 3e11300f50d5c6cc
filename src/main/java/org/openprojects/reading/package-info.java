/**
 * From a text to facts: layouts, lines, rules, issues. Knows nothing of the store.
 *
 * <p>Three parts that do not know each other's business: {@code SourceText} makes numbered lines, {@code Outline} and the page
 * readers recognise labels and layouts, {@code Page} collects what they found as facts, issues and the use of every line.
 */
package org.openprojects.reading;
