/** Every change in order, for whoever keeps a copy: nothing is missed, nothing is told before it can be read. */
package org.openprojects.feed;
