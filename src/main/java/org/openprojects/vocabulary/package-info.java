/** The words the data is told in, closed and open, with their IATI codes. */
package org.openprojects.vocabulary;
