package org.openprojects.source;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.hibernate.annotations.Immutable;

/** The facts of a record and a file as one JSON text. */
@Converter
@Immutable
class FactsAsJson implements AttributeConverter<List<StoredFact>, String> {

    private static final TypeReference<List<StoredFact>> FACTS = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<StoredFact> facts) {
        return Json.text(facts);
    }

    @Override
    public List<StoredFact> convertToEntityAttribute(String text) {
        return Json.list(text, FACTS);
    }
}
