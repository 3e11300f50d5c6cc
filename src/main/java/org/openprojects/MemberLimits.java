package org.openprojects;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** A member or parameter of one name has one form all over the contract: that of its column, or of the rule that makes it. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 50)
public class MemberLimits implements OASFilter {
    private record Form(int maxLength, String pattern) {}

    private static final Form SLUG = new Form(140, "^[a-z0-9]+(-[a-z0-9]+)*$");
    private static final Form POINTER = new Form(200, "^([/][A-Za-z0-9]+)+$");
    private static final Form DECIMAL = new Form(50, "^-?[0-9]{1,30}(\\.[0-9]{1,15})?$");
    private static final Form HREF = new Form(1_000, "^[/][!-~]*$");
    /** Path and query, all of it percent-encoded if need be. */
    private static final Form LINK = new Form(1 << 20, "^[/][!-~]*$");

    private static final Map<String, Form> FORMS = Map.ofEntries(
            Map.entry("id", SLUG),
            Map.entry("projectId", new Form(40, null)),
            Map.entry("name", new Form(100, null)),
            Map.entry("title", new Form(1_000, null)),
            Map.entry("code", new Form(100, "^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$")),
            Map.entry("label", new Form(500, null)),
            Map.entry("iatiCode", new Form(20, "^[A-Za-z0-9]+$")),
            Map.entry("currency", new Form(3, "^[A-Z]{3}$")),
            Map.entry("amount", DECIMAL),
            Map.entry("granularity", DECIMAL),
            Map.entry("remainder", DECIMAL),
            Map.entry("tolerance", DECIMAL),
            Map.entry("language", new Form(2, "^[a-z]{2}$")),
            Map.entry("mediaType", new Form(200, "^[!-.0-~]+[/][!-.0-~]+$")),
            Map.entry("href", HREF),
            Map.entry("instance", LINK),
            Map.entry("next", LINK),
            Map.entry("prev", LINK),
            Map.entry("type", new Form(100, "^[/]problems[/][a-z0-9-]+$")),
            Map.entry("path", POINTER),
            Map.entry("inferred", POINTER),
            Map.entry("rule", new Form(100, "^[a-z0-9]+(-[a-z0-9]+)*$")),
            Map.entry("file", new Form(1_000, "^[^/]+$")),
            Map.entry("sha256", new Form(64, "^[0-9a-f]{64}$")));

    @Override
    public Parameter filterParameter(Parameter parameter) {
        limit(parameter.getName(), parameter.getSchema());
        return parameter;
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        contract.getComponents().getSchemas().values().stream()
                .filter(schema -> schema.getProperties() != null)
                .forEach(schema -> schema.getProperties().forEach(MemberLimits::limit));
    }

    private static void limit(String name, Schema schema) {
        Schema text = schema.getItems() == null ? schema : schema.getItems();
        Form form = FORMS.get(name);
        if (form == null || text.getType() == null || !text.getType().contains(SchemaType.STRING)) {
            return;
        }
        if (text.getMaxLength() == null) {
            text.setMaxLength(form.maxLength());
        }
        if (text.getPattern() == null) {
            text.setPattern(form.pattern());
        }
    }
}
