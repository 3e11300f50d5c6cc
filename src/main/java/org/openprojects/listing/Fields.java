package org.openprojects.listing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.filter.FilteringGeneratorDelegate;
import com.fasterxml.jackson.core.filter.TokenFilter;
import com.fasterxml.jackson.core.filter.TokenFilter.Inclusion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openprojects.problem.Refusal;

/** Members of a record that are wanted, cut out of its JSON as it streams by. */
public final class Fields extends TokenFilter {
    /** All of the record. */
    static final Fields ALL = new Fields();

    private static final JsonFactory JSON = new JsonFactory();

    private final Map<String, Fields> members = new HashMap<>();

    private Fields() {}

    /**
     * @param asked dotted paths, or none for all
     * @throws RuntimeException a 400 problem, if a path is not offered
     */
    static Fields of(List<String> asked, Set<String> offered) {
        if (asked.isEmpty()) {
            return ALL;
        }
        Fields fields = new Fields();
        fields.add("id");
        for (String path : asked) {
            if (!offered.contains(path)) {
                throw Refusal.notOneOf("fields", path, offered);
            }
            fields.add(path);
        }
        return fields;
    }

    boolean isAll() {
        return this == ALL;
    }

    byte[] cut(byte[] record) {
        if (isAll()) {
            return record;
        }
        ByteArrayOutputStream cut = new ByteArrayOutputStream(record.length);
        try (JsonParser parser = JSON.createParser(record);
                JsonGenerator generator = new FilteringGeneratorDelegate(
                        JSON.createGenerator(cut), this, Inclusion.INCLUDE_ALL_AND_PATH, true)) {
            parser.nextToken();
            generator.copyCurrentStructure(parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cut.toByteArray();
    }

    @Override
    public TokenFilter includeProperty(String name) {
        Fields member = members.get(name);
        return member != null && member.members.isEmpty() ? INCLUDE_ALL : member;
    }

    /** A list is there though it has nothing of which a member could be given. */
    @Override
    public boolean includeEmptyArray(boolean contentsFiltered) {
        return true;
    }

    @Override
    public boolean includeEmptyObject(boolean contentsFiltered) {
        return true;
    }

    /** A whole member outweighs the members of it that are asked for besides. */
    private void add(String path) {
        Fields at = this;
        String[] names = path.split("\\.");
        for (int i = 0; i < names.length; i++) {
            Fields known = at.members.get(names[i]);
            if (known != null && known.members.isEmpty()) {
                return;
            }
            boolean last = i == names.length - 1;
            Fields next = known == null || last ? new Fields() : known;
            at.members.put(names[i], next);
            at = next;
        }
    }
}
