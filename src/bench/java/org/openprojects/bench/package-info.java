/** What an answer costs, as ratios between the packaged server and yardsticks of the same run; never a time by itself. */
package org.openprojects.bench;
