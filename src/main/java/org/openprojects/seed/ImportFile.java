package org.openprojects.seed;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.BatchSize;
import org.openprojects.reading.Issue;
import org.openprojects.reading.LineUse;

/** What became of one file in one run. */
@Entity
@Table(name = "import_file")
public class ImportFile {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "import_file_seq")
    @SequenceGenerator(name = "import_file_seq", sequenceName = "import_file_seq", allocationSize = 50)
    public Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "run_id", updatable = false)
    public ImportRun run;

    public int position;

    /** The bare name. */
    public String file;

    /** Null where the bytes could not be read. */
    public String sha256;

    /** Null before its turn. */
    @Enumerated(EnumType.STRING)
    public Outcome outcome;

    /** How many records the file tells of. */
    public int records;

    @Column(name = "lines_fact")
    int linesFact;

    @Column(name = "lines_boilerplate")
    int linesBoilerplate;

    @Column(name = "lines_blank")
    int linesBlank;

    @Column(name = "lines_unread")
    int linesUnread;

    /** A sentence about the issues that are not listed, or null. */
    @Column(name = "more_issues")
    public String moreIssues;

    @OneToMany(mappedBy = "file", cascade = CascadeType.ALL)
    @OrderBy("position")
    @BatchSize(size = 200)
    public List<ImportIssue> issues = new ArrayList<>();

    static ImportFile of(ImportRun run, int position, String file) {
        ImportFile row = new ImportFile();
        row.run = run;
        row.position = position;
        row.file = file;
        return row;
    }

    LineUse lines() {
        return new LineUse(linesFact, linesBoilerplate, linesBlank, linesUnread);
    }

    void lines(LineUse use) {
        linesFact = use.fact();
        linesBoilerplate = use.boilerplate();
        linesBlank = use.blank();
        linesUnread = use.unread();
    }

    /** How far a file of lines has come. */
    void follow(SeedReading reading) {
        records = reading.records;
        lines(new LineUse(reading.linesFact, reading.linesBoilerplate, reading.linesBlank, reading.linesUnread));
    }

    void say(Issue issue) {
        issues.add(ImportIssue.of(this, issues.size(), issue));
    }
}
