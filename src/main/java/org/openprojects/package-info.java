/** Open Projects: what is known about development projects, as exact facts that can be traced to their line. */
package org.openprojects;
