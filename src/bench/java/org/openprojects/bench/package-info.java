/** What an answer costs, as ratios to yardsticks of the same run, never a time by itself; and how well what is found was judged. */
package org.openprojects.bench;
