package org.openprojects.listing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.openprojects.catalogue.field.Order;
import org.openprojects.catalogue.field.WordField;
import org.openprojects.vocabulary.Code;

/** Says in the contract which words the list parameters of one operation take. */
public record WordParameters(Operation operation) {
    /** Of codes, ids and media types, with what excludes them. */
    private static final String ANY = "^!?[^!,\\u0000-\\u001f]+$";

    private static final int LONGEST = 201;

    public static void of(Operation operation, String id, Consumer<WordParameters> say) {
        if (id.equals(operation.getOperationId())) {
            WordParameters parameters = new WordParameters(operation);
            operation.getParameters().stream()
                    .filter(parameter -> parameter.getSchema() != null
                            && parameter.getSchema().getItems() != null)
                    .forEach(WordParameters::plainList);
            say.accept(parameters);
        }
    }

    /** The words that a list can be sorted by, rising and falling. */
    public WordParameters sort(Map<String, Order> keys) {
        return words("sort", Sorting.words(keys).stream());
    }

    /** The members and facets that can be asked for, and the columns that come by themselves. */
    public WordParameters offer(Offer offer) {
        operation.setDescription("As CSV or XLSX it has, unless `fields` are asked for, the columns `%s`."
                .formatted(String.join("`, `", offer.columns())));
        fields(offer);
        List<String> facets = offer.facets().stream().map(WordField::name).toList();
        example("facets", facets.subList(0, 1));
        return words("facets", facets.stream());
    }

    /** The members that can be asked for. */
    public WordParameters fields(Offer offer) {
        return words("fields", offer.fields().stream());
    }

    private void example(String name, List<String> words) {
        operation.getParameters().stream()
                .filter(parameter -> name.equals(parameter.getName()))
                .forEach(parameter -> parameter.setExample(words));
    }

    /** The codes of a closed list, what excludes them, and what stands for none. */
    public WordParameters codes(String name, List<Code> codes) {
        return words(
                name,
                Stream.concat(codes.stream().map(Code::code), Stream.of("none"))
                        .flatMap(code -> Stream.of(code, "!" + code)));
    }

    /** What a parameter means in this operation, and a value of it, with commas between several words. */
    public WordParameters say(String name, String description, String example) {
        operation.getParameters().stream()
                .filter(parameter -> name.equals(parameter.getName()))
                .forEach(parameter -> {
                    boolean list = parameter.getSchema().getItems() != null;
                    parameter.description(description).example(list ? Arrays.asList(example.split(",")) : example);
                });
        return this;
    }

    public WordParameters pattern(String name, String pattern) {
        items(name).ifPresent(items -> items.pattern(pattern));
        return this;
    }

    /** The only words that a list takes. */
    public WordParameters words(String name, List<String> words) {
        return words(name, words.stream());
    }

    private WordParameters words(String name, Stream<String> words) {
        items(name).ifPresent(items -> items.pattern(null).maxLength(null).enumeration(List.copyOf(words.toList())));
        return this;
    }

    private Optional<Schema> items(String name) {
        return operation.getParameters().stream()
                .filter(parameter -> name.equals(parameter.getName()))
                .map(parameter -> parameter.getSchema().getItems())
                .findFirst();
    }

    /** One value with commas in it, as a client would otherwise repeat the parameter. */
    private static void plainList(Parameter parameter) {
        parameter.style(Parameter.Style.FORM).explode(false);
        parameter.getSchema().minItems(1);
        if (parameter.getExample() instanceof String example) {
            parameter.example(Arrays.asList(example.split(",")));
        }
        Schema items = parameter.getSchema().getItems();
        if (items.getRef() == null) {
            items.pattern(ANY).maxLength(LONGEST);
        }
    }
}
