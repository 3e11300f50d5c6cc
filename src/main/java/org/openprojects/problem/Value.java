package org.openprojects.problem;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.math.BigInteger;
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
    /** At most 30 digits before the point, none of the exponents that make a short text a huge number. */
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?");

    private Value() {}

    static void check(Parameter parameter, String value) {
        if (parameter.separator().isEmpty()) {
            checkOne(parameter, value);
            return;
        }
        for (String part : value.split(Pattern.quote(parameter.separator().get()), -1)) {
            if (part.isEmpty()) {
                throw Refusal.parameter(parameter.name(), "has an empty entry in `%s`".formatted(value));
            }
            checkOne(parameter, part);
        }
    }

    private static void checkOne(Parameter parameter, String value) {
        Class<?> type = parameter.type();
        if (INTS.contains(type)) {
            checkWhole(parameter, value, 31);
        } else if (LONGS.contains(type)) {
            checkWhole(parameter, value, 63);
        } else if (type == BigDecimal.class) {
            refuseUnless(DECIMAL.matcher(value).matches(), parameter, "must be a plain decimal number", value);
        } else if (BOOLEANS.contains(type)) {
            checkWord(parameter, value, TRUE_OR_FALSE);
        } else if (type.isEnum()) {
            checkWord(parameter, value, words(type));
        } else if (type != String.class) {
            checkMade(parameter, value);
        }
    }

    private static void checkWhole(Parameter parameter, String value, int bits) {
        boolean whole = value.matches("-?\\d{1,19}") && new BigInteger(value).bitLength() <= bits;
        refuseUnless(whole, parameter, "must be a whole number", value);
    }

    private static void checkWord(Parameter parameter, String value, List<String> allowed) {
        if (!allowed.contains(value)) {
            throw Refusal.notOneOf(parameter.name(), value, allowed);
        }
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
    private static void checkMade(Parameter parameter, String value) {
        try {
            call(parameter.type().getMethod("fromString", String.class), null, value);
        } catch (NoSuchMethodException e) {
            // A type without that factory is the framework's to convert.
        } catch (IllegalArgumentException e) {
            throw Refusal.parameter(parameter.name(), e.getMessage());
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

    private static void refuseUnless(boolean fine, Parameter parameter, String rule, String value) {
        if (!fine) {
            throw Refusal.parameter(parameter.name(), "%s, not `%s`".formatted(rule, value));
        }
    }
}
