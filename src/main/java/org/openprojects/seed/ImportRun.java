package org.openprojects.seed;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.BatchSize;
import org.openprojects.reading.IssueCode;

/** One reading of the folder of texts. */
@Entity
@Table(name = "import_run")
public class ImportRun {
    /** Rises with every run. */
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "import_run_seq")
    @SequenceGenerator(name = "import_run_seq", sequenceName = "import_run_seq", allocationSize = 1)
    public Long id;

    @Enumerated(EnumType.STRING)
    public RunState state;

    @Column(name = "started_at")
    public Instant startedAt;

    /** Null while it runs. */
    @Column(name = "finished_at")
    public Instant finishedAt;

    /** Files found in the folder. */
    public int total;

    /** Files of those that have had their turn. */
    public int done;

    /** What is to be said of the folder as a whole, or null. */
    @Column(name = "issue_code")
    @Enumerated(EnumType.STRING)
    public IssueCode issue;

    @OneToMany(mappedBy = "run", cascade = CascadeType.ALL)
    @OrderBy("position")
    @BatchSize(size = 200)
    public List<ImportFile> files = new ArrayList<>();
}
