package org.openprojects.seed;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A file that records were taken from, and the edition that they were taken from. */
@Entity
@Table(name = "seed_file")
public class SeedFile {
    /** The bare name. */
    @Id
    public String file;

    public String sha256;

    /** Of the rules that read it. */
    public int revision;

    /** How many records it tells of. */
    public int records;
}
