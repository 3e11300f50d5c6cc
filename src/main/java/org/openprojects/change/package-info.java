/** One numbered entry for every write, in order, without gaps. */
package org.openprojects.change;
