/** Words as they are searched for: folded, stemmed in their language, weighed by where they stand. */
package org.openprojects.catalogue.text;
