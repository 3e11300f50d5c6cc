package org.openprojects.project;

import static org.openprojects.change.RecordType.CASE_STUDY;
import static org.openprojects.change.RecordType.PROJECT;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.openprojects.casestudy.CaseStudyFields;
import org.openprojects.catalogue.Entry;
import org.openprojects.catalogue.Part;
import org.openprojects.catalogue.Question;
import org.openprojects.catalogue.Snapshot;
import org.openprojects.catalogue.WordUse;
import org.openprojects.catalogue.field.TextOrder;
import org.openprojects.catalogue.field.WordField;
import org.openprojects.catalogue.text.Beginnings;
import org.openprojects.change.RecordType;
import org.openprojects.listing.JsonBytes;
import org.openprojects.project.Suggestion.Kind;
import org.openprojects.vocabulary.Spelling;

/** Finds what begins as something that has been typed: names of what projects have in common, then titles. */
record Suggestions(String begun, Beginnings typed, int limit) {
    Suggestions(String typed, int limit) {
        this(Spelling.folded(typed), new Beginnings(typed), limit);
    }

    List<Suggestion> in(Snapshot snapshot) {
        List<Suggestion> all = new ArrayList<>();
        all.addAll(names(Kind.COUNTRY, ProjectFields.COUNTRY, snapshot));
        all.addAll(names(Kind.SECTOR, ProjectFields.SECTOR, snapshot));
        all.addAll(titles(Kind.PROJECT, PROJECT, ProjectFields.TITLE, snapshot));
        all.addAll(titles(Kind.CASE_STUDY, CASE_STUDY, CaseStudyFields.TITLE, snapshot));
        return all.stream().limit(limit).toList();
    }

    private Stream<WordUse> uses(WordField field, Snapshot snapshot) {
        return snapshot.uses(field).stream()
                .filter(use -> typed.areIn(use.word().label()))
                .sorted(Comparator.comparing(WordUse::records).reversed());
    }

    private List<Suggestion> names(Kind kind, WordField field, Snapshot snapshot) {
        return uses(field, snapshot)
                .map(use -> new Suggestion(
                        kind,
                        use.word().label(),
                        "/projects?%s=%s".formatted(field.name(), use.word().code()),
                        use.records()))
                .limit(3)
                .toList();
    }

    /** Those that begin as it was typed come first. */
    private List<Suggestion> titles(Kind kind, RecordType type, TextOrder title, Snapshot snapshot) {
        Question begin = Question.about(type).titled(typed).beginning(title, begun);
        Question have = Question.about(type).titled(typed);
        return Stream.of(begin, have)
                .flatMap(question ->
                        snapshot.find(question.by(title, false), Part.skipping(0, limit), List.of()).entries().stream())
                .map(Entry::item)
                .map(item ->
                        new Suggestion(kind, JsonBytes.text(item, "title"), type.href(JsonBytes.text(item, "id")), 1))
                .distinct()
                .toList();
    }
}
