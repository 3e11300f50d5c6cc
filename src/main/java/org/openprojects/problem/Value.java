package org.openprojects.problem;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Refuses values that the framework would answer with 404 or, worse, take for something else. */
final class Value {
    private static final Set<Class<?>> INTS = Set.of(int.class, Integer.class);
    private static final Set<Class<?>> LONGS = Set.of(long.class, Long.class);
    private static final Set<Class<?>> BOOLEANS = Set.of(boolean.class, Boolean.class);
    private static final List<String> TRUE_OR_FALSE = List.of("true", "false");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,19}");
    /** At most 30 digits before the point, none of the exponents that make a short text a huge number. */
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?");

    private Value() {}

    /**
     * What the text means to the parameter; a list where the parameter takes several.
     *
     * @throws IllegalArgumentException says what the text would have to be
     */
    static Object of(Parameter parameter, String text) {
        if (parameter.separator().isEmpty()) {
            return one(parameter.type(), text);
        }
        List<Object> parts = new ArrayList<>();
        for (String part : text.split(Pattern.quote(parameter.separator().get()), -1)) {
            require(!part.isEmpty(), "has an empty entry in `%s`", text);
            parts.add(one(parameter.type(), part));
        }
        return parts;
    }

    private static Object one(Class<?> type, String text) {
        if (INTS.contains(type)) {
            return whole(text, 31).intValue();
        } else if (LONGS.contains(type)) {
            return whole(text, 63).longValue();
        } else if (type == BigDecimal.class) {
            require(DECIMAL.matcher(text).matches(), "must be a plain decimal number, not `%s`", text);
            return new BigDecimal(text);
        } else if (BOOLEANS.contains(type)) {
            return TRUE_OR_FALSE.indexOf(word(text, TRUE_OR_FALSE)) == 0;
        } else if (type.isEnum()) {
            List<String> words = words(type);
            return type.getEnumConstants()[words.indexOf(word(text, words))];
        }
        return type == String.class ? text : made(type, text);
    }

    private static BigInteger whole(String text, int bits) {
        boolean fits = WHOLE.matcher(text).matches() && new BigInteger(text).bitLength() <= bits;
        require(fits, "must be a whole number, not `%s`", text);
        return new BigInteger(text);
    }

    private static String word(String text, List<String> allowed) {
        if (!allowed.contains(text)) {
            throw new IllegalArgumentException(Refusal.notOneOf(text, allowed));
        }
        return text;
    }

    /** The wire words of an enum: what its JSON is. */
    private static List<String> words(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> Arrays.stream(type.getMethods())
                        .filter(method -> method.isAnnotationPresent(JsonValue.class))
                        .findFirst()
                        .map(method -> String.valueOf(call(method, constant)))
                        .orElseGet(((Enum<?>) constant)::name))
                .toList();
    }

    /** Our own value types say in their factory's exception what they want. */
    private static Object made(Class<?> type, String text) {
        try {
            return call(type.getMethod("fromString", String.class), null, text);
        } catch (NoSuchMethodException e) {
            // A type without that factory is the framework's to convert.
            return null;
        }
    }

    private static Object call(Method method, Object target, Object... arguments) {
        try {
            method.setAccessible(true);
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException told) {
                throw told;
            }
            throw new IllegalStateException(e);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void require(boolean fine, String otherwise, String text) {
        if (!fine) {
            throw new IllegalArgumentException(otherwise.formatted(text));
        }
    }
}
