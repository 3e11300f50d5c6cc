package org.openprojects.source;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.openprojects.vocabulary.CodedWord;

/** A list of coded words, such as the headings of a shelf, as one JSON text. */
@Converter
@Immutable
public class WordsAsJson implements AttributeConverter<CodedWords, String> {

    private static final TypeReference<List<CodedWord>> WORDS = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(CodedWords words) {
        return Json.text(words.list());
    }

    @Override
    public CodedWords convertToEntityAttribute(String text) {
        return new CodedWords(Json.list(text, WORDS));
    }
}
