package org.openprojects.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openprojects.vocabulary.Spelling;

/**
 * Where the values of several files stand in one record.
 *
 * <p>A list of prose or of financing is taken whole from the first file that has one; titles, related projects, the shelf and the sources
 * are joined, each entry once.
 */
final class Paths {

    private static final List<String> WHOLE = List.of(
            "/description/",
            "/objectives/",
            "/activities/",
            "/lessons/",
            "/financing/cofinancing/",
            "/body/",
            "/components/");
    private static final List<String> JOINED =
            List.of("/titleVariants/", "/related/", "/documents/", "/caseStudies/", "/projects/", "/sources/");
    private static final Pattern ITEM = Pattern.compile("/items/([0-9]+)/(.*)");

    private final Map<String, Source> suppliers = new HashMap<>();
    private final Map<String, Map<String, Integer>> joined = new HashMap<>();
    private final Map<String, String> entries = new HashMap<>();
    private final Map<String, List<String>> addresses = new HashMap<>();
    private Source source;

    /** Facts from here on are of this source; entries are found by what its own facts say of them. */
    void begin(Source next) {
        source = next;
        entries.clear();
        addresses.clear();
        for (StoredFact fact : source.facts) {
            if (!fact.isSuperseded()) {
                identify(fact);
            }
        }
        joined.computeIfAbsent("/sources", list -> new HashMap<>());
        index("/sources", source.file);
    }

    /** The fact under the path that its value has in the record. */
    StoredFact inRecord(StoredFact fact) {
        String whole = listOf(WHOLE, fact.path());
        if (whole != null) {
            suppliers.putIfAbsent(whole, source);
        }
        Entry entry = entry(fact.path());
        if (entry == null) {
            return fact;
        }
        String list = entry.list();
        String own = entry.own();
        String place = list + "/" + index(list, list.equals("/sources") ? source.file : entries.getOrDefault(own, own));
        Matcher item = ITEM.matcher(entry.rest());
        if (!item.matches()) {
            return fact.at(place + entry.rest());
        }
        String items = place + "/items";
        String ownItem = own + "/items/" + item.group(1);
        return fact.at(items + "/" + index(items, entries.getOrDefault(ownItem, ownItem)) + "/" + item.group(2));
    }

    /** A title among the other spellings. */
    StoredFact titleVariant(StoredFact title) {
        return title.at(
                "/titleVariants/" + index("/titleVariants", title.value().textValue()));
    }

    /** Whether the place is the one that a whole list is taken from. */
    boolean maySupply(Source stating, String path) {
        String whole = listOf(WHOLE, path);
        return whole == null || stating.equals(suppliers.get(whole));
    }

    static boolean isOfWholeList(String path) {
        return listOf(WHOLE, path) != null;
    }

    /** Null for a path of none of these lists. In a plain loop, as it is asked for each fact of each record. */
    private static String listOf(List<String> lists, String path) {
        for (String list : lists) {
            if (path.startsWith(list)) {
                return list;
            }
        }
        return null;
    }

    private void identify(StoredFact fact) {
        Entry entry = entry(fact.path());
        if (entry == null) {
            return;
        }
        String own = entry.own();
        Matcher item = ITEM.matcher(entry.rest());
        if (entry.rest().isEmpty()) {
            entries.put(own, fact.value().textValue());
        } else if (entry.rest().equals("/category")) {
            entries.put(own, fact.value().path("code").textValue());
        } else if (entry.rest().equals("/title")) {
            entries.putIfAbsent(own, Spelling.key(fact.value().textValue()));
        } else if (entry.rest().equals("/projectId")) {
            // Never a key of a title, which has letters and digits only.
            entries.put(own, "id " + fact.value().textValue());
        } else if (item.matches() && item.group(2).equals("title")) {
            entries.put(
                    own + "/items/" + item.group(1), Spelling.key(fact.value().textValue()));
        } else if (item.matches() && item.group(2).equals("url")) {
            addressed(own, own + "/items/" + item.group(1), fact.value().textValue());
        }
    }

    /** Papers of one title on one shelf that have different addresses are different papers. */
    private void addressed(String shelf, String item, String address) {
        String title = entries.getOrDefault(item, item);
        List<String> known = addresses.computeIfAbsent(shelf + " " + title, unseen -> new ArrayList<>());
        if (!known.contains(address)) {
            known.add(address);
        }
        int n = known.indexOf(address);
        entries.put(item, n == 0 ? title : title + " " + n);
    }

    /** A path such as {@code /documents/0/items/3/title}, taken apart behind its first number. */
    private record Entry(String list, String number, String rest) {
        String own() {
            return list + "/" + number;
        }
    }

    /** Null for a path that is no entry of a joined list. */
    private static Entry entry(String path) {
        String list = listOf(JOINED, path);
        if (list == null) {
            return null;
        }
        int slash = path.indexOf('/', list.length());
        int end = slash < 0 ? path.length() : slash;
        return new Entry(list.substring(0, list.length() - 1), path.substring(list.length(), end), path.substring(end));
    }

    private int index(String list, String entry) {
        Map<String, Integer> known = joined.computeIfAbsent(list, unseen -> new HashMap<>());
        Integer index = known.get(entry);
        if (index == null) {
            index = known.size();
            known.put(entry, index);
        }
        return index;
    }
}
