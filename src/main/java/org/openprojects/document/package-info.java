/** Links to the papers behind projects and case studies. */
package org.openprojects.document;
