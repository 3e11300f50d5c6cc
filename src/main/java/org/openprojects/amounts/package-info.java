/** All stated amounts: as one list, and added up. */
package org.openprojects.amounts;
