package org.openprojects.listing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.openprojects.catalogue.text.Marks;

/** Finds in a record the sentences and names that a search has found, each once, and adds them to its item. */
final class Highlights {
    private static final int MOST = 3;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Marks marks;
    private final List<String> members;

    Highlights(Marks marks, List<String> members) {
        this.marks = marks;
        this.members = members;
    }

    /** @param item a JSON object, which gets one member more */
    byte[] addedTo(byte[] item, byte[] page) {
        try {
            byte[] member = JSON.writeValueAsBytes(in(JSON.readTree(page)));
            byte[] name = ",\"highlights\":".getBytes(StandardCharsets.UTF_8);
            byte[] all = new byte[item.length + name.length + member.length];
            System.arraycopy(item, 0, all, 0, item.length - 1);
            System.arraycopy(name, 0, all, item.length - 1, name.length);
            System.arraycopy(member, 0, all, item.length - 1 + name.length, member.length);
            all[all.length - 1] = '}';
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Highlight> in(JsonNode page) {
        String language = page.path("language").textValue();
        List<Highlight> found = new ArrayList<>();
        for (String member : members) {
            mark("", page, List.of(member.split("\\.")), language, found);
        }
        return found;
    }

    /** @param names of members of members; of a list each entry is meant */
    private void mark(String path, JsonNode value, List<String> names, String language, List<Highlight> found) {
        if (value.isArray()) {
            for (int i = 0; i < value.size() && found.size() < MOST; i++) {
                mark(path + "/" + i, value.get(i), names, language, found);
            }
        } else if (!names.isEmpty()) {
            String name = names.get(0);
            mark(path + "/" + name, value.path(name), names.subList(1, names.size()), language, found);
        } else if (value.isTextual() && found.size() < MOST) {
            marks.in(value.textValue(), language)
                    .filter(marked ->
                            found.stream().noneMatch(other -> other.text().equals(marked)))
                    .ifPresent(marked -> found.add(new Highlight(path, marked)));
        }
    }
}
