package org.openprojects.project;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.openprojects.catalogue.Snapshot;
import org.openprojects.catalogue.WordUse;
import org.openprojects.catalogue.field.WordField;
import org.openprojects.value.Currency;
import org.openprojects.vocabulary.Code;
import org.openprojects.vocabulary.Country;
import org.openprojects.vocabulary.OpenVocabulary;
import org.openprojects.vocabulary.Region;
import org.openprojects.vocabulary.Status;

/** The lists of codes that answers use. */
enum Codelist {
    STATUS("status", ProjectFields.STATUS, Status::codes),
    COUNTRY("country", ProjectFields.COUNTRY, Country::codes),
    REGION("region", ProjectFields.REGION, Region::codes),
    SECTOR("sector", ProjectFields.SECTOR, OpenVocabulary.SECTOR::known),
    FINANCING_TERMS("financing-terms", ProjectFields.FINANCING_TERMS, OpenVocabulary.FINANCING_TERMS::known),
    DOCUMENT_CATEGORY("document-category", ProjectFields.DOCUMENT_CATEGORY, OpenVocabulary.DOCUMENT_CATEGORY::known),
    CURRENCY("currency", ProjectFields.CURRENCY, Codelist::currencies);

    private final String word;
    private final WordField field;
    private final Supplier<List<Code>> known;

    Codelist(String word, WordField field, Supplier<List<Code>> known) {
        this.word = word;
        this.field = field;
        this.known = known;
    }

    String word() {
        return word;
    }

    static Optional<Codelist> named(String word) {
        return Arrays.stream(values()).filter(list -> list.word.equals(word)).findFirst();
    }

    /** The known codes, then those that texts brought, each with the number of projects that have it. */
    List<CodelistEntry> entries(Snapshot snapshot) {
        Map<String, WordUse> uses = uses(snapshot);
        List<Code> codes = known.get();
        Stream<CodelistEntry> ofTheList = codes.stream().map(code -> {
            WordUse use = uses.remove(code.code());
            return new CodelistEntry(code.code(), code.label(), code.iatiCode(), use == null ? 0 : use.records());
        });
        List<CodelistEntry> entries = new ArrayList<>(ofTheList.toList());
        uses.values().stream()
                .map(use -> new CodelistEntry(use.word().code(), use.word().label(), null, use.records()))
                .forEach(entries::add);
        return entries;
    }

    /** By code; a heading of a shelf is in use, with no project, even where no paper stands below it. */
    private Map<String, WordUse> uses(Snapshot snapshot) {
        Map<String, WordUse> uses = new TreeMap<>();
        if (this == DOCUMENT_CATEGORY) {
            snapshot.uses(ProjectFields.SHELF)
                    .forEach(heading -> uses.put(heading.word().code(), new WordUse(heading.word(), 0)));
        }
        snapshot.uses(field).forEach(use -> uses.put(use.word().code(), use));
        return uses;
    }

    private static List<Code> currencies() {
        return Currency.all().stream()
                .map(currency -> new Code(currency.code(), currency.label(), currency.code()))
                .toList();
    }
}
