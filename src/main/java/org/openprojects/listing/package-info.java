/** What all lists share: parameters, pages, fields, formats, conditional requests. */
package org.openprojects.listing;
