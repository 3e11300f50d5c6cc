package org.openprojects.project;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import org.openprojects.bench.Asked;
import org.openprojects.bench.Question;
import org.openprojects.bench.Way;
import org.openprojects.catalogue.Entry;
import org.openprojects.catalogue.Found;
import org.openprojects.catalogue.Part;
import org.openprojects.catalogue.Snapshot;
import org.openprojects.change.RecordType;

/** How the catalogue is asked in process, up to the bytes of the rows; each kind of question that it learns joins here. */
public record CatalogueWays(Snapshot snapshot) {
    public Map<Asked, Way> all() {
        return Map.of(Asked.PAGE, this::page);
    }

    private long page(Question asked) {
        var question = org.openprojects.catalogue.Question.about(RecordType.PROJECT)
                .anyOf(ProjectFields.COUNTRY, asked.countries())
                .anyOf(ProjectFields.STATUS, asked.statuses())
                .by(ProjectFields.APPROVAL_DATE, true);
        Found found = snapshot.find(question, Part.skipping(0, 20), List.of());
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        for (Entry entry : found.entries()) {
            rows.writeBytes(entry.item());
        }
        return found.total();
    }
}
