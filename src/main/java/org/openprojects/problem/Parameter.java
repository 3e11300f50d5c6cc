package org.openprojects.problem;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;

/** A query parameter as a resource method declares it, itself or in a record of parameters, which is then named. */
record Parameter(
        String name, String javaName, Optional<Class<?>> declaredIn, Class<?> type, Optional<String> separator) {

    /** All query parameters of a resource method. */
    static List<Parameter> of(Method method) {
        return Arrays.stream(method.getParameters())
                .flatMap(parameter -> parameter.isAnnotationPresent(BeanParam.class)
                        ? inRecord(parameter.getType())
                        : declared(parameter, parameter.getName(), Optional.empty(), parameter.getParameterizedType())
                                .stream())
                .toList();
    }

    private static Stream<Parameter> inRecord(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .flatMap(field -> field.isAnnotationPresent(BeanParam.class)
                        ? inRecord(field.getType())
                        : declared(field, field.getName(), Optional.of(type), field.getGenericType()).stream());
    }

    private static Optional<Parameter> declared(
            AnnotatedElement element, String javaName, Optional<Class<?>> in, Type type) {
        return nameOf(element)
                .map(name -> new Parameter(
                        name.isEmpty() ? javaName : name,
                        javaName,
                        in,
                        elementType(type),
                        Optional.ofNullable(element.getAnnotation(Separator.class))
                                .map(Separator::value)));
    }

    private static Optional<String> nameOf(AnnotatedElement element) {
        return Optional.ofNullable(element.getAnnotation(RestQuery.class))
                .map(RestQuery::value)
                .or(() -> Optional.ofNullable(element.getAnnotation(QueryParam.class))
                        .map(QueryParam::value));
    }

    /** The type itself, or what a list, set or Optional of it holds. */
    private static Class<?> elementType(Type type) {
        if (type instanceof ParameterizedType generic) {
            return elementType(generic.getActualTypeArguments()[0]);
        }
        return type instanceof Class<?> plain ? plain : Object.class;
    }
}
