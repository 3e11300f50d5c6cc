/** Projects: the page that brings financing, shelf and studies together. */
package org.openprojects.project;
