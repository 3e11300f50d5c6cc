/** Every stated amount as a row, and what rows add up to. */
package org.openprojects.financing;
