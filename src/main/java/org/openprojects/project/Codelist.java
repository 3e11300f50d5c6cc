package org.openprojects.project;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.openprojects.value.Currency;
import org.openprojects.vocabulary.Code;
import org.openprojects.vocabulary.Country;
import org.openprojects.vocabulary.OpenVocabulary;
import org.openprojects.vocabulary.Region;
import org.openprojects.vocabulary.Status;

/** The lists of codes that answers use. */
enum Codelist {
    STATUS("status", Status::codes),
    COUNTRY("country", Country::codes),
    REGION("region", Region::codes),
    SECTOR("sector", OpenVocabulary.SECTOR::known),
    FINANCING_TERMS("financing-terms", OpenVocabulary.FINANCING_TERMS::known),
    DOCUMENT_CATEGORY("document-category", OpenVocabulary.DOCUMENT_CATEGORY::known),
    CURRENCY("currency", Codelist::currencies);

    private final String word;
    private final Supplier<List<Code>> known;

    Codelist(String word, Supplier<List<Code>> known) {
        this.word = word;
        this.known = known;
    }

    String word() {
        return word;
    }

    static Optional<Codelist> named(String word) {
        return Arrays.stream(values()).filter(list -> list.word.equals(word)).findFirst();
    }

    /** The known codes, then those that texts brought, each with the number of projects that have it. */
    List<CodelistEntry> entries(List<CodeUse> uses) {
        List<Code> codes = known.get();
        Stream<CodelistEntry> ofTheList = codes.stream()
                .map(code ->
                        new CodelistEntry(code.code(), code.label(), code.iatiCode(), projects(code.code(), uses)));
        Stream<CodelistEntry> ofTexts = uses.stream()
                .filter(use -> codes.stream().noneMatch(code -> code.code().equals(use.code())))
                .sorted(Comparator.comparing(CodeUse::code))
                .map(use -> new CodelistEntry(use.code(), use.label(), null, use.projects()));
        return Stream.concat(ofTheList, ofTexts).toList();
    }

    private static long projects(String code, List<CodeUse> uses) {
        return uses.stream()
                .filter(use -> use.code().equals(code))
                .mapToLong(CodeUse::projects)
                .sum();
    }

    private static List<Code> currencies() {
        return Currency.all().stream()
                .map(currency -> new Code(currency.code(), currency.label(), currency.code()))
                .toList();
    }
}
