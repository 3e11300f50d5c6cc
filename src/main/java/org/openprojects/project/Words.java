package org.openprojects.project;

import java.util.Arrays;
import java.util.Optional;
import org.openprojects.value.Language;
import org.openprojects.value.YearSpan;
import org.openprojects.vocabulary.CodedWord;
import org.openprojects.vocabulary.Country;
import org.openprojects.vocabulary.Region;
import org.openprojects.vocabulary.Status;

/** The words of a project as answers show them, null where it has none. */
final class Words {

    private Words() {}

    static Language language(Project project) {
        return Arrays.stream(Language.values())
                .filter(language -> language.word().equals(project.language))
                .findFirst()
                .orElse(null);
    }

    static CodedWord status(Project project) {
        return Optional.ofNullable(project.status)
                .flatMap(Status::of)
                .map(Status::word)
                .orElse(null);
    }

    static CodedWord country(Project project) {
        return of(project).map(Country::word).orElse(null);
    }

    static CodedWord region(Project project) {
        return of(project).flatMap(Region::of).map(Region::word).orElse(null);
    }

    static CodedWord sector(Project project) {
        return project.sectorCode == null ? null : new CodedWord(project.sectorCode, project.sectorLabel);
    }

    static CodedWord terms(Project project) {
        return project.termsCode == null ? null : new CodedWord(project.termsCode, project.termsLabel);
    }

    static YearSpan duration(Project project) {
        return project.start == null ? null : new YearSpan(project.start, project.end);
    }

    private static Optional<Country> of(Project project) {
        return Optional.ofNullable(project.country).flatMap(Country::of);
    }
}
