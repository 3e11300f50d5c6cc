/** Every refusal leaves as one problem document. */
package org.openprojects.problem;
