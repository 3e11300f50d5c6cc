package org.openprojects.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.openprojects.catalogue.field.Names;

/** All that an index holds of each living document, by its key: stored bytes, columns and terms, each as {@code field=value}. */
final class Contents {
    private final TreeMap<String, SortedSet<String>> byKey = new TreeMap<>();

    static Contents of(Snapshot snapshot) {
        Contents contents = new Contents();
        try {
            for (LeafReaderContext segment : snapshot.reader().leaves()) {
                contents.add(segment.reader());
            }
            return contents;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By the keys of the documents, such as {@code /projects/rural-roads}. */
    TreeMap<String, SortedSet<String>> byKey() {
        return byKey;
    }

    private void add(LeafReader segment) throws IOException {
        TreeMap<Integer, SortedSet<String>> documents = new TreeMap<>();
        for (int i = 0; i < segment.maxDoc(); i++) {
            if (segment.getLiveDocs() == null || segment.getLiveDocs().get(i)) {
                documents.put(i, new TreeSet<>());
                for (IndexableField field : segment.storedFields().document(i)) {
                    documents.get(i).add(field.name() + "=" + text(field.binaryValue()));
                }
            }
        }
        for (FieldInfo field : segment.getFieldInfos()) {
            addColumn(segment, field, documents);
            addPoints(segment, field.name, documents);
            if (field.getIndexOptions() != IndexOptions.NONE) {
                addTerms(segment, field.name, documents);
            }
        }
        for (SortedSet<String> document : documents.values()) {
            String key = key(document);
            if (byKey.put(key, document) != null) {
                throw new AssertionError("Twice in the index: " + key);
            }
        }
    }

    /** Of a record its own; of an entry that a record states its id, such as {@code /projects/rural-roads rural-roads/gap}. */
    private static String key(SortedSet<String> document) {
        return value(document, Names.KEY + ":")
                .orElseGet(() -> value(document, Names.OWNER + ":").orElseThrow() + " "
                        + value(document, Names.ID + "=").orElseThrow());
    }

    private static Optional<String> value(SortedSet<String> document, String field) {
        return document.stream()
                .filter(line -> line.startsWith(field))
                .map(line -> line.substring(field.length()))
                .findFirst();
    }

    private static void addTerms(LeafReader segment, String field, TreeMap<Integer, SortedSet<String>> documents)
            throws IOException {
        Terms all = segment.terms(field);
        TermsEnum terms = all == null ? TermsEnum.EMPTY : all.iterator();
        for (BytesRef term = terms.next(); term != null; term = terms.next()) {
            PostingsEnum postings = terms.postings(null, PostingsEnum.POSITIONS);
            for (int i = postings.nextDoc(); i != DocIdSetIterator.NO_MORE_DOCS; i = postings.nextDoc()) {
                if (documents.containsKey(i)) {
                    String places = all.hasPositions() ? "@" + postings.nextPosition() : "";
                    String times = all.hasFreqs() ? "*" + postings.freq() : "";
                    documents.get(i).add(field + ":" + term.utf8ToString() + times + places);
                }
            }
        }
    }

    private static void addPoints(LeafReader segment, String field, TreeMap<Integer, SortedSet<String>> documents)
            throws IOException {
        PointValues points = segment.getPointValues(field);
        if (points != null) {
            points.intersect(new PointValues.IntersectVisitor() {
                @Override
                public void visit(int document) {
                    throw new AssertionError("Values were wanted");
                }

                @Override
                public void visit(int document, byte[] value) {
                    if (documents.containsKey(document)) {
                        documents.get(document).add(field + "#" + HexFormat.of().formatHex(value));
                    }
                }

                @Override
                public PointValues.Relation compare(byte[] least, byte[] most) {
                    return PointValues.Relation.CELL_CROSSES_QUERY;
                }
            });
        }
    }

    private static void addColumn(LeafReader segment, FieldInfo field, TreeMap<Integer, SortedSet<String>> documents)
            throws IOException {
        String name = field.name + "=";
        switch (field.getDocValuesType()) {
            case NUMERIC -> {
                NumericDocValues column = DocValues.getNumeric(segment, field.name);
                for (int i : documents.keySet()) {
                    if (column.advanceExact(i)) {
                        documents.get(i).add(name + column.longValue());
                    }
                }
            }
            case BINARY -> {
                BinaryDocValues column = DocValues.getBinary(segment, field.name);
                for (int i : documents.keySet()) {
                    if (column.advanceExact(i)) {
                        documents.get(i).add(name + text(column.binaryValue()));
                    }
                }
            }
            case SORTED, SORTED_SET -> {
                SortedSetDocValues column = DocValues.getSortedSet(segment, field.name);
                for (int i : documents.keySet()) {
                    for (int k = column.advanceExact(i) ? column.docValueCount() : 0; k > 0; k--) {
                        documents.get(i).add(name + text(column.lookupOrd(column.nextOrd())));
                    }
                }
            }
            default -> {
                // Terms or points.
            }
        }
    }

    /** Text as text, other bytes in hexadecimal digits. */
    private static String text(BytesRef bytes) {
        String text = new String(bytes.bytes, bytes.offset, bytes.length, StandardCharsets.UTF_8);
        return text.indexOf('\uFFFD') < 0
                ? text
                : HexFormat.of().formatHex(bytes.bytes, bytes.offset, bytes.offset + bytes.length);
    }
}
