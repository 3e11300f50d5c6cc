/** One snapshot answers every question: the index, its queries, cursors and counts. Knows records only as rendered. */
package org.openprojects.catalogue;
