/**
 * Every value says where it comes from: facts per record and file, and what they merge to.
 *
 * <p>A record is what the facts of all its files merge to: what an editor set, then what the files state in the order of their names, then
 * what follows from other facts. A value that loses is a rival and takes over when the winner withdraws.
 */
package org.openprojects.source;
