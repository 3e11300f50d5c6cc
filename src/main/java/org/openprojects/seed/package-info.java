/** Takes what {@code reading} found into the store, at start and again, without repeating itself. */
package org.openprojects.seed;
