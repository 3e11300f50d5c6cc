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

    /** Of the rules that read it; 0 where it is to be read again, as something of it waits or was cut off. */
    public int revision;

    /** How many records it tells of. */
    public int records;

    /** How often a file of lines was read from its first line on; 0 for a text. */
    public int pass;

    /** @param isDone whether nothing of it is left to be read */
    static SeedFile of(SeedReading reading, boolean isDone) {
        SeedFile file = new SeedFile();
        file.file = reading.file;
        file.sha256 = reading.sha256;
        file.revision = isDone ? reading.revision : 0;
        file.records = reading.records;
        file.pass = reading.pass;
        return file;
    }
}
