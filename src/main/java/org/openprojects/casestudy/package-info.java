/** What was learnt, told as texts. */
package org.openprojects.casestudy;
