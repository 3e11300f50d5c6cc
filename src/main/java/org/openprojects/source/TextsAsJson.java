package org.openprojects.source;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.hibernate.annotations.Immutable;

/** A list of texts, such as paragraphs, as one JSON text. */
@Converter
@Immutable
public class TextsAsJson implements AttributeConverter<Texts, String> {

    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(Texts texts) {
        return Json.text(texts.list());
    }

    @Override
    public Texts convertToEntityAttribute(String text) {
        return new Texts(Json.list(text, TEXTS));
    }
}
