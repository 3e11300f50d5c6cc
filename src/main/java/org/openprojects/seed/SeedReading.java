package org.openprojects.seed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.openprojects.reading.LineReading;

/** How far a file of lines has been read; written with each batch of lines, in its transaction, and gone at the end of the file. */
@Entity
@Table(name = "seed_reading")
public class SeedReading {
    /** The bare name. */
    @Id
    public String file;

    public String sha256;

    /** Of the rules that read it. */
    public int revision;

    /** How often the file was begun, this time included. */
    public int pass;

    /** The last line that was taken, from 1. */
    public int line;

    /** How many bytes come before the next line. */
    public long position;

    /** How many records its lines tell of so far. */
    public int records;

    /** How many lines add to a project that is not known yet. */
    public int waiting;

    @Column(name = "lines_fact")
    int linesFact;

    @Column(name = "lines_boilerplate")
    int linesBoilerplate;

    @Column(name = "lines_blank")
    int linesBlank;

    @Column(name = "lines_unread")
    int linesUnread;

    /** Counts a line by what it holds. */
    void count(LineReading read) {
        records += read.records().size();
        int lines = read.lines();
        switch (read.kind()) {
            case RECORD, ADDITION -> linesFact += lines;
            case BLANK -> linesBlank += lines;
            case HEADER -> linesBoilerplate += lines;
            case REFUSED -> linesUnread += lines;
        }
    }
}
