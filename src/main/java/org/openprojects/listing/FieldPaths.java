package org.openprojects.listing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The dotted paths of all members of a record and of the records in it: `financing.totalCost.amount`. */
public final class FieldPaths {
    private FieldPaths() {}

    public static Set<String> of(Class<? extends Record> record) {
        Set<String> paths = new LinkedHashSet<>();
        collect(record, "", paths);
        return paths;
    }

    /** Only those that lead to no further members: `financing.totalCost.amount`, but not `financing`. */
    public static List<String> plain(Class<? extends Record> record) {
        return plain(of(record));
    }

    static List<String> plain(Set<String> paths) {
        return paths.stream()
                .filter(path -> paths.stream().noneMatch(other -> other.startsWith(path + ".")))
                .toList();
    }

    private static void collect(Class<?> record, String before, Set<String> paths) {
        for (RecordComponent component : record.getRecordComponents()) {
            if (!component.getAccessor().isAnnotationPresent(JsonIgnore.class)) {
                String path = before + component.getName();
                paths.add(path);
                Class<?> member = element(component.getGenericType());
                if (member.isRecord() && !isPlain(member)) {
                    collect(member, path + ".", paths);
                }
            }
        }
    }

    private static Class<?> element(Type type) {
        return type instanceof ParameterizedType list ? element(list.getActualTypeArguments()[0]) : (Class<?>) type;
    }

    /** On the wire it is no object. */
    private static boolean isPlain(Class<?> record) {
        return Arrays.stream(record.getMethods()).anyMatch(method -> method.isAnnotationPresent(JsonValue.class));
    }
}
