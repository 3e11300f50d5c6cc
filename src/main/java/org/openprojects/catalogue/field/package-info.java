/** What entries of the index have: how each value is written, and the queries and orders that it allows. */
package org.openprojects.catalogue.field;
