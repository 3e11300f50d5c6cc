package org.openprojects.catalogue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.openprojects.catalogue.field.WordField;
import org.openprojects.problem.Refusal;
import org.openprojects.vocabulary.Code;
import org.roaringbitmap.RoaringBitmap;

/**
 * Codes that are wanted, or not wanted.
 *
 * @param known codes beside those of the records that may be asked for
 */
record WordFilter(WordField field, Wanted wanted, List<Code> known) implements Filter {
    @Override
    public String name() {
        return field.name();
    }

    @Override
    public void check(Snapshot snapshot) {
        wanted.words()
                .filter(word -> !word.equals(WordField.NONE))
                .filter(word -> known.stream().noneMatch(code -> code.code().equals(word)))
                .filter(word -> !snapshot.isUsed(field, word))
                .findFirst()
                .ifPresent(unknown -> {
                    throw Refusal.notOneOf(name(), unknown, snapshot.codes(field, known));
                });
    }

    @Override
    public RoaringBitmap in(Segment segment) throws IOException {
        if (wanted.any().size() == 1 && wanted.not().isEmpty()) {
            return segment.having(field, wanted.any().iterator().next());
        }
        RoaringBitmap having = any(wanted.any(), segment);
        for (String word : wanted.not()) {
            having.andNot(segment.having(field, word));
        }
        return having;
    }

    private RoaringBitmap any(Set<String> any, Segment segment) {
        RoaringBitmap having = any.isEmpty() ? segment.living().clone() : new RoaringBitmap();
        for (String word : any) {
            having.or(segment.having(field, word));
        }
        return having;
    }

    /** What the filter asks for; which codes there are does not change that. */
    @Override
    public String toString() {
        return wanted.toString();
    }
}
