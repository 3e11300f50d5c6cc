package org.openprojects.catalogue;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.openprojects.catalogue.field.Names;

/** Finds the one record that has a key. */
final class Keys {
    private Keys() {}

    static Optional<Entry> find(IndexReader reader, String key) throws IOException {
        BytesRef term = new BytesRef(key);
        for (LeafReaderContext context : reader.leaves()) {
            Terms terms = context.reader().terms(Names.KEY);
            TermsEnum keys = terms == null ? TermsEnum.EMPTY : terms.iterator();
            if (keys.seekExact(term)) {
                int document = living(keys.postings(null, PostingsEnum.NONE), context.reader());
                if (document != PostingsEnum.NO_MORE_DOCS) {
                    return Optional.of(new Entry(context.reader(), document));
                }
            }
        }
        return Optional.empty();
    }

    /** The earlier versions of the record are still there, but dead. */
    static int living(PostingsEnum documents, LeafReader segment) throws IOException {
        Bits live = segment.getLiveDocs();
        int document = documents.nextDoc();
        while (live != null && document != PostingsEnum.NO_MORE_DOCS && !live.get(document)) {
            document = documents.nextDoc();
        }
        return document;
    }
}
