package org.openprojects.amounts;

import java.util.ArrayList;
import java.util.List;
import org.openprojects.catalogue.field.WordField;
import org.openprojects.financing.FinancingFields;
import org.openprojects.problem.Refusal;
import org.openprojects.project.ProjectFields;

/**
 * What amounts are grouped by; kind and currency come along in any case.
 *
 * @param asked how many of the fields were asked for
 */
record Grouping(List<WordField> fields, int asked) {
    static final List<WordField> OFFERED = List.of(
            ProjectFields.COUNTRY,
            ProjectFields.REGION,
            ProjectFields.SECTOR,
            ProjectFields.STATUS,
            ProjectFields.FINANCING_TERMS,
            ProjectFields.APPROVAL_YEAR,
            FinancingFields.KIND,
            FinancingFields.FINANCIER,
            FinancingFields.CURRENCY);

    /** @throws RuntimeException a 400 problem, if a word is not offered or given twice */
    static Grouping by(List<String> words) {
        if (words.isEmpty()) {
            throw Refusal.parameter("groupBy", "must name what to group by, such as `country`");
        }
        List<WordField> fields = new ArrayList<>();
        for (String word : words) {
            WordField field = OFFERED.stream()
                    .filter(offered -> offered.name().equals(word))
                    .findFirst()
                    .orElseThrow(() -> Refusal.notOneOf("groupBy", word, words()));
            if (fields.contains(field)) {
                throw Refusal.parameter("groupBy", "has `%s` more than once".formatted(word));
            }
            fields.add(field);
        }
        fields.add(FinancingFields.KIND);
        fields.add(FinancingFields.CURRENCY);
        return new Grouping(fields.stream().distinct().toList(), words.size());
    }

    static List<String> words() {
        return OFFERED.stream().map(WordField::name).toList();
    }

    int place(WordField field) {
        return fields.indexOf(field);
    }
}
