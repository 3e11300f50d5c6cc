package org.openprojects.value;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.math.BigDecimal;

/** Writes a decimal as a JSON string with all its digits and never an exponent. */
public class PlainDecimal extends JsonSerializer<BigDecimal> {
    @Override
    public void serialize(BigDecimal decimal, JsonGenerator json, SerializerProvider provider) throws IOException {
        json.writeString(decimal.toPlainString());
    }
}
