package org.openprojects.source;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.openprojects.value.PartialDate;

/** A date as ISO 8601 text of its own precision, which sorts by its start. */
@Converter(autoApply = true)
public class PartialDateAsText implements AttributeConverter<PartialDate, String> {

    @Override
    public String convertToDatabaseColumn(PartialDate date) {
        return date == null ? null : date.toString();
    }

    @Override
    public PartialDate convertToEntityAttribute(String text) {
        return text == null ? null : PartialDate.parse(text);
    }
}
