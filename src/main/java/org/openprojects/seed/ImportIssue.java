package org.openprojects.seed;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.openprojects.reading.Issue;
import org.openprojects.reading.IssueCode;

/** Something that should be known about a file of a run. */
@Entity
@Table(name = "import_issue")
public class ImportIssue {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "import_issue_seq")
    @SequenceGenerator(name = "import_issue_seq", sequenceName = "import_issue_seq", allocationSize = 50)
    public Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "file_id", updatable = false)
    public ImportFile file;

    public int position;

    @Enumerated(EnumType.STRING)
    public IssueCode code;

    public String message;

    /** Counted from 1; null where the whole file is meant. */
    public Integer line;

    static ImportIssue of(ImportFile file, int position, Issue issue) {
        ImportIssue row = new ImportIssue();
        row.file = file;
        row.position = position;
        row.code = issue.code();
        row.message = issue.message();
        row.line = issue.line();
        return row;
    }
}
