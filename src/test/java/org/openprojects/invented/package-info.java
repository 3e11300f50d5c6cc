/** Any number of invented projects, for measuring and for trying: nothing in them is true. */
package org.openprojects.invented;
