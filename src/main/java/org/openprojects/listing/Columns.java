package org.openprojects.listing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table's columns, which are the plain members of records under their dotted paths. Of a list all entries stand in one
 * cell, in their order, joined by {@code " | "}, nothing for null; a bar or a backslash of their own has a backslash
 * before it.
 */
final class Columns {
    private static final JsonFactory JSON = new JsonFactory();
    private static final String JOINT = " | ";

    private final List<String> names;
    private final Member record = new Member();

    Columns(List<String> names) {
        this.names = names;
        for (int column = 0; column < names.size(); column++) {
            Member member = record;
            for (String name : names.get(column).split("\\.")) {
                member = member.members.computeIfAbsent(name, unknown -> new Member());
            }
            member.column = column;
        }
    }

    List<String> names() {
        return names;
    }

    /** For each column a text, a whole number, or null. */
    Object[] cells(byte[] json) throws IOException {
        Object[] cells = new Object[names.size()];
        try (JsonParser parser = JSON.createParser(json)) {
            parser.nextToken();
            record.read(parser, false, cells);
        }
        return cells;
    }

    private static final class Member {
        private final Map<String, Member> members = new LinkedHashMap<>();
        private int column = -1;

        private void read(JsonParser parser, boolean listed, Object[] cells) throws IOException {
            switch (parser.currentToken()) {
                case START_OBJECT -> readMembers(parser, listed, cells);
                case START_ARRAY -> {
                    while (parser.nextToken() != JsonToken.END_ARRAY) {
                        read(parser, true, cells);
                    }
                }
                case VALUE_NULL -> {
                    if (listed) {
                        addNothing(cells);
                    }
                }
                case VALUE_NUMBER_INT -> put(parser.getLongValue(), listed, cells);
                default -> put(parser.getText(), listed, cells);
            }
        }

        private void readMembers(JsonParser parser, boolean listed, Object[] cells) throws IOException {
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                Member member = members.get(parser.currentName());
                parser.nextToken();
                if (member == null) {
                    parser.skipChildren();
                } else {
                    member.read(parser, listed, cells);
                }
            }
        }

        private void put(Object value, boolean listed, Object[] cells) {
            if (listed) {
                add(value.toString().replace("\\", "\\\\").replace("|", "\\|"), cells);
            } else {
                cells[column] = value;
            }
        }

        /** What stands together in other columns must not move up. */
        private void addNothing(Object[] cells) {
            members.values().forEach(member -> member.addNothing(cells));
            if (members.isEmpty()) {
                add("", cells);
            }
        }

        private void add(String entry, Object[] cells) {
            if (cells[column] instanceof StringBuilder before) {
                before.append(JOINT).append(entry);
            } else {
                cells[column] = new StringBuilder(entry);
            }
        }
    }
}
