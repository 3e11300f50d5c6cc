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

    /** How often a file of lines was read from its first line on; 0 for a text. */
    public int pass;

    static SeedFile of(SeedReading reading) {
        SeedFile file = new SeedFile();
        file.file = reading.file;
        file.sha256 = reading.sha256;
        file.revision = reading.revision;
        file.records = reading.records;
        file.pass = reading.pass;
        return file;
    }
}
