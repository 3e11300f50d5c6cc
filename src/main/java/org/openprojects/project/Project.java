package org.openprojects.project;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.BatchSize;
import org.openprojects.change.Identity;
import org.openprojects.document.Shelf;
import org.openprojects.financing.Financing;
import org.openprojects.financing.FinancingKind;
import org.openprojects.financing.Scope;
import org.openprojects.source.CodedWords;
import org.openprojects.source.Merged;
import org.openprojects.source.Texts;
import org.openprojects.source.TextsAsJson;
import org.openprojects.source.WordsAsJson;
import org.openprojects.value.Money;
import org.openprojects.value.PartialDate;
import org.openprojects.value.YearSpan;
import org.openprojects.vocabulary.CodedWord;

/** A development project: what the facts of all its sources merge to. */
@Entity
@Table(name = "project")
public class Project {
    @Id
    public Long id;

    /** Holds the title. */
    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @MapsId
    @JoinColumn(name = "id")
    public Identity identity;

    /** The publisher's own number, unique; null where no text states it. */
    @Column(name = "official_id")
    public String officialId;

    /** Of the labels of its page: a code of ISO 639-1, or null. */
    public String language;

    /** Of its title, to look it up by. */
    @Column(name = "title_key")
    String titleKey;

    /** The title key while there is no official id, else null. */
    @Column(name = "unnumbered_title")
    String unnumberedTitle;

    public String summary;

    @Convert(converter = TextsAsJson.class)
    @Column(name = "title_variants")
    public Texts titleVariants = Texts.NONE;

    @Convert(converter = TextsAsJson.class)
    public Texts description = Texts.NONE;

    @Convert(converter = TextsAsJson.class)
    public Texts objectives = Texts.NONE;

    @Convert(converter = TextsAsJson.class)
    public Texts activities = Texts.NONE;

    @Convert(converter = TextsAsJson.class)
    public Texts lessons = Texts.NONE;

    /** The headings of its shelf in the text's order, empty ones included. */
    @Convert(converter = WordsAsJson.class)
    public CodedWords shelf = CodedWords.NONE;

    /** A code of the closed list, or null. */
    public String status;

    /** ISO 3166-1 alpha-2, or null. */
    public String country;

    @Column(name = "sector_code")
    public String sectorCode;

    @Column(name = "sector_label")
    public String sectorLabel;

    @Column(name = "terms_code")
    public String termsCode;

    @Column(name = "terms_label")
    public String termsLabel;

    @Column(name = "approval_date")
    public PartialDate approvalDate;

    @Column(name = "start_date")
    public PartialDate start;

    /** Null while the project is open, and where no duration is stated. */
    @Column(name = "end_date")
    public PartialDate end;

    /** JSON pointers of the values that no text states. */
    @Convert(converter = TextsAsJson.class)
    public Texts inferred = Texts.NONE;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "project_id", nullable = false, updatable = false)
    @OrderBy("kind, position")
    @BatchSize(size = 200)
    public List<Financing> financing = new ArrayList<>();

    @OneToMany(mappedBy = "project", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    @BatchSize(size = 200)
    public List<Relation> related = new ArrayList<>();

    /** Takes what its sources merge to; the title is the identity's. */
    public void take(Merged merged) {
        officialId = merged.text("/projectId").orElse(null);
        language = merged.text("/language").orElse(null);
        summary = merged.text("/summary").orElse(null);
        titleVariants = new Texts(merged.texts("/titleVariants").stream()
                .filter(variant -> !variant.equals(identity.title))
                .toList());
        description = new Texts(merged.texts("/description"));
        objectives = new Texts(merged.texts("/objectives"));
        activities = new Texts(merged.texts("/activities"));
        lessons = new Texts(merged.texts("/lessons"));
        shelf = new CodedWords(Shelf.headings(merged));
        status = code(merged, "/status");
        country = code(merged, "/country");
        sectorCode = code(merged, "/sector");
        sectorLabel = merged.word("/sector").map(CodedWord::label).orElse(null);
        termsCode = code(merged, "/financing/terms");
        termsLabel = merged.word("/financing/terms").map(CodedWord::label).orElse(null);
        approvalDate = merged.value("/approvalDate", PartialDate.class).orElse(null);
        YearSpan duration = merged.value("/duration", YearSpan.class).orElse(null);
        start = duration == null ? null : duration.start();
        end = duration == null ? null : duration.end();
        inferred = new Texts(merged.inferred());
        titleKey = identity.titleKey;
        unnumberedTitle = officialId == null ? identity.titleKey : null;
        takeFinancing(merged);
        takeRelated(merged);
    }

    private void takeFinancing(Merged merged) {
        List<Financing> stated = new ArrayList<>();
        single(merged, "/financing/totalCost", FinancingKind.TOTAL_COST, stated);
        single(merged, "/financing/ifad", FinancingKind.IFAD, stated);
        single(merged, "/financing/gap", FinancingKind.GAP, stated);
        for (int i = 0; i < merged.count("/financing/cofinancing", "scope"); i++) {
            String path = "/financing/cofinancing/" + i;
            stated.add(Financing.of(
                    FinancingKind.COFINANCING,
                    i,
                    merged.text(path + "/financier").orElse(null),
                    Scope.of(merged.text(path + "/scope").orElseThrow()),
                    merged.value(path + "/money", Money.class).orElse(null)));
        }
        financing.removeIf(row -> stated.stream().noneMatch(row::isSameRow));
        for (Financing row : stated) {
            financing.stream()
                    .filter(row::isSameRow)
                    .findFirst()
                    .ifPresentOrElse(known -> known.take(row), () -> financing.add(row));
        }
    }

    private static void single(Merged merged, String path, FinancingKind kind, List<Financing> stated) {
        merged.value(path, Money.class).ifPresent(money -> stated.add(Financing.of(kind, 0, null, null, money)));
    }

    private void takeRelated(Merged merged) {
        int count = merged.count("/related", "title", "projectId");
        related.removeIf(relation -> relation.position >= count);
        for (int i = 0; i < count; i++) {
            String path = "/related/" + i;
            if (i == related.size()) {
                related.add(Relation.of(this, i));
            }
            related.get(i)
                    .name(
                            merged.text(path + "/relation")
                                    .map(RelationKind::of)
                                    .orElse(RelationKind.SEE_ALSO),
                            merged.text(path + "/title").orElse(null),
                            merged.text(path + "/projectId").orElse(null));
        }
    }

    private static String code(Merged merged, String path) {
        return merged.word(path).map(CodedWord::code).orElse(null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Project that && Objects.equals(identity, that.identity);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(identity);
    }
}
