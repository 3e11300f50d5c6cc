package org.openprojects.reading;

import java.util.List;

/**
 * What a text holds: its records in the order of the text, what should be known about it, and the use of its lines.
 *
 * @param records projects and case studies by their place in the text
 */
public record Reading(List<ReadRecord> records, List<Issue> issues, LineUse lines) {

    public List<ReadRecord> projects() {
        return records.stream().filter(r -> r.kind() == ReadRecord.Kind.PROJECT).toList();
    }

    public List<ReadRecord> caseStudies() {
        return records.stream()
                .filter(r -> r.kind() == ReadRecord.Kind.CASE_STUDY)
                .toList();
    }
}
