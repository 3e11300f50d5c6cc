/** Money, partial dates, languages: values that know their precision. */
package org.openprojects.value;
