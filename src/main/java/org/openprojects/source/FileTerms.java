package org.openprojects.source;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.openprojects.reading.Terms;

/** The terms that were stated last for a file: those of all its sources, as soon as they are settled. */
@Entity
@Table(name = "file_terms")
public class FileTerms {
    /** The bare name. */
    @Id
    public String file;

    String licence;

    String attribution;

    /** False while some sources of the file may still have other terms. */
    public boolean settled;

    static FileTerms of(String file, Terms terms, boolean settled) {
        FileTerms stated = new FileTerms();
        stated.file = file;
        stated.licence = terms.licence();
        stated.attribution = terms.attribution();
        stated.settled = settled;
        return stated;
    }

    public Terms terms() {
        return new Terms(licence, attribution);
    }
}
