package org.openprojects.source;

import java.util.List;

/** Texts in their order, as one value of a record: of a field that is a list itself, Hibernate sees only whether its length has changed. */
public record Texts(List<String> list) {
    public static final Texts NONE = new Texts(List.of());

    public Texts {
        list = List.copyOf(list);
    }
}
