package org.openprojects.listing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.openprojects.catalogue.text.Marks;

/** Finds in a record the sentences that a search has found, and adds them to its item. */
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
            JsonNode value = page.path(member);
            if (value.isTextual()) {
                mark("/" + member, value, language, found);
            }
            for (int i = 0; i < value.size() && found.size() < MOST; i++) {
                mark("/" + member + "/" + i, value.get(i), language, found);
            }
        }
        return found;
    }

    private void mark(String path, JsonNode text, String language, List<Highlight> found) {
        if (found.size() < MOST) {
            marks.in(text.textValue(), language).ifPresent(marked -> found.add(new Highlight(path, marked)));
        }
    }
}
