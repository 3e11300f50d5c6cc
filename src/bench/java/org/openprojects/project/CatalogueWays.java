package org.openprojects.project;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import org.openprojects.bench.Asked;
import org.openprojects.bench.Way;
import org.openprojects.catalogue.Entry;
import org.openprojects.catalogue.Found;
import org.openprojects.catalogue.Part;
import org.openprojects.catalogue.Question;
import org.openprojects.catalogue.Snapshot;
import org.openprojects.catalogue.field.Kind;
import org.openprojects.catalogue.field.Order;
import org.openprojects.catalogue.field.WordField;
import org.openprojects.catalogue.text.SearchBox;
import org.openprojects.change.RecordType;
import org.openprojects.financing.FinancingFields;

/** How the catalogue is asked in process, up to the bytes of the rows. */
public record CatalogueWays(Snapshot snapshot) {
    private static final int ROWS = 20;
    private static final List<WordField> FIVE = List.of(
            ProjectFields.STATUS,
            ProjectFields.COUNTRY,
            ProjectFields.SECTOR,
            ProjectFields.REGION,
            ProjectFields.FINANCING_TERMS);

    public Map<Asked, Way> all() {
        return Map.of(
                Asked.PAGE,
                this::page,
                Asked.SEARCH,
                asked -> search(asked, List.of()),
                Asked.FACETS,
                this::facets,
                Asked.SEARCH_WITH_FACETS,
                asked -> search(asked, FIVE),
                Asked.TOTALS,
                this::totals);
    }

    private long page(org.openprojects.bench.Question asked) {
        return answered(
                Question.about(RecordType.PROJECT)
                        .anyOf(ProjectFields.COUNTRY, asked.countries())
                        .anyOf(ProjectFields.STATUS, asked.statuses())
                        .by(ProjectFields.APPROVAL_DATE, true),
                ROWS,
                List.of());
    }

    private long search(org.openprojects.bench.Question asked, List<WordField> facets) {
        return answered(
                Question.about(RecordType.PROJECT)
                        .anyOf(ProjectFields.REGION, List.of(asked.region()))
                        .search(SearchBox.of(String.join(" ", asked.words())))
                        .by(Order.relevance(), true),
                ROWS,
                facets);
    }

    private long facets(org.openprojects.bench.Question asked) {
        return answered(
                Question.about(RecordType.PROJECT)
                        .anyOf(ProjectFields.APPROVAL_YEAR, asked.years())
                        .by(ProjectFields.APPROVAL_DATE, true),
                1,
                FIVE);
    }

    private long totals(org.openprojects.bench.Question asked) {
        Question question = Question.about(Kind.AMOUNT)
                .anyOf(ProjectFields.STATUS, asked.statuses())
                .anyOf(FinancingFields.KIND, List.of("total-cost"));
        List<WordField> by = List.of(
                ProjectFields.COUNTRY, ProjectFields.APPROVAL_YEAR, FinancingFields.KIND, FinancingFields.CURRENCY);
        return snapshot.totals(question, by, FinancingFields.SUM).rows().size();
    }

    private long answered(Question question, int rows, List<WordField> facets) {
        Found found = snapshot.find(question, Part.skipping(0, rows), facets);
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        for (Entry entry : found.entries()) {
            answer.writeBytes(entry.item());
        }
        return found.total();
    }
}
