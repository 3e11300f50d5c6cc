package org.openprojects.listing;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.openprojects.catalogue.Catalogue;
import org.openprojects.catalogue.Entry;
import org.openprojects.catalogue.Gzip;
import org.openprojects.catalogue.Question;
import org.openprojects.catalogue.Snapshot;
import org.openprojects.catalogue.Total;
import org.openprojects.catalogue.Totalled;
import org.openprojects.change.RecordType;
import org.openprojects.problem.Refusal;

/** Answers requests out of the catalogue; to a client that has the answer already, without making it. */
@ApplicationScoped
public class Answers {
    private final Catalogue catalogue;
    private final RoutingContext request;
    private final Clock clock;
    private final Exports exports;
    private final Turns turns;

    Answers(Catalogue catalogue, RoutingContext request, Clock clock, Exports exports, Turns turns) {
        this.catalogue = catalogue;
        this.request = request;
        this.clock = clock;
        this.exports = exports;
        this.turns = turns;
    }

    /** One record, whole or what is wanted of it. */
    public <T> Answer<T> item(RecordType type, String id, List<String> fields, Offer offer) {
        Fields wanted = Fields.of(fields, offer.fields());
        return catalogue.read(snapshot -> {
            Entry entry = living(snapshot, type, id);
            Validator validator = Validator.of(snapshot, entry, coding(), clock.instant());
            return isKept(validator)
                    ? Answer.unchanged(validator)
                    : Answer.ready(page(entry, wanted, validator.coding()), validator, PageLinks.NONE);
        });
    }

    private static byte[] page(Entry entry, Fields wanted, Coding coding) {
        if (wanted.isAll()) {
            return coding == Coding.GZIP ? entry.gzippedPage() : entry.page();
        }
        byte[] cut = wanted.cut(entry.page());
        return coding == Coding.GZIP ? Gzip.of(cut) : cut;
    }

    /** A list that is a part of one record: a JSON array. */
    public <T> Answer<Page<T>> part(RecordType type, String id, PartPaging paging, Function<Entry, byte[]> array) {
        return read(snapshot -> {
            Entry entry = living(snapshot, type, id);
            Validator validator = Validator.of(snapshot, entry, coding(), clock.instant());
            return offer(validator, () -> PageBytes.part(JsonBytes.entries(array.apply(entry)), paging, request));
        });
    }

    /** The records that one record refers to, as lists show them. */
    public <T> Answer<Page<T>> references(RecordType type, String id, PartPaging paging, Refers refers) {
        return read(snapshot -> {
            Entry entry = living(snapshot, type, id);
            return offer(
                    Validator.of(snapshot, coding(), clock.instant()),
                    () -> PageBytes.part(refers.items(snapshot, entry.page()), paging, request));
        });
    }

    /** The records that a question matches: a page of them as lists show them, or rows in another format. */
    public <T> Answer<Page<T>> list(Question question, ListPaging paging, ListShape shape, Offer offer) {
        Format format = shape.chosen(request.request());
        if (format != Format.JSON) {
            return exports.rows(new ListExport(question, paging, shape, offer, format));
        }
        ListPage page = new ListPage(question, paging, shape, offer);
        return read(snapshot -> {
            snapshot.check(question);
            Validator validator = Validator.of(snapshot, coding(), clock.instant());
            return this.<Page<T>>offer(
                            question.isRanked() ? validator.weak() : validator, () -> page.of(snapshot, request))
                    .as(Representation.JSON);
        });
    }

    /**
     * A part of the totals of what a question matches, all of which can be reached.
     *
     * @param row what a total is shown as
     */
    public <T> Answer<Page<T>> totals(
            Question question, Paging paging, Function<Snapshot, Totalled> totals, BiFunction<Snapshot, Total, T> row) {
        return read(snapshot -> {
            snapshot.check(question);
            return offer(Validator.of(snapshot, coding(), clock.instant()), () -> {
                Totalled totalled = totals.apply(snapshot);
                List<Total> all = totalled.rows();
                Map<String, Object> others = new LinkedHashMap<>();
                totalled.corrected().ifPresent(typed -> others.put(ListPage.CORRECTED, typed));
                return PageBytes.of(
                        all.stream()
                                .skip(paging.offset())
                                .limit(paging.limit())
                                .map(total -> PageBytes.written(row.apply(snapshot, total)))
                                .toList(),
                        all.size(),
                        PageLinks.around(paging, Integer.MAX_VALUE, all.size(), request),
                        others);
            });
        });
    }

    /** Whatever else a snapshot tells. */
    public <T> Answer<T> content(Function<Snapshot, T> content) {
        return read(snapshot -> {
            Validator validator = Validator.of(snapshot, coding(), clock.instant());
            return isKept(validator)
                    ? Answer.unchanged(validator)
                    : new Answer<>(content.apply(snapshot), null, validator, PageLinks.NONE, Representation.ONLY);
        });
    }

    /**
     * The same of a part of something, which tells where the next part is.
     *
     * @param next path and query of the next part; null for the last
     */
    public <T> Answer<T> content(Function<Snapshot, T> content, Function<T, String> next) {
        Answer<T> answer = content(content);
        return answer.isUnchanged()
                ? answer
                : new Answer<>(
                        answer.content(),
                        null,
                        answer.validator(),
                        new PageLinks(next.apply(answer.content()), null),
                        answer.representation());
    }

    private <T> T read(Function<Snapshot, T> question) {
        return turns.inTurn(() -> catalogue.read(question));
    }

    /** @throws RuntimeException a 404 problem for one that never was, 410 for one that was deleted */
    private static Entry living(Snapshot snapshot, RecordType type, String id) {
        String name = type.word().replace('-', ' ');
        Entry entry = snapshot.entry(type, id)
                .orElseThrow(() -> new NotFoundException("There is no %s `%s`.".formatted(name, id)));
        if (entry.isDeleted()) {
            throw Refusal.gone("The %s `%s` was deleted.".formatted(name, id));
        }
        return entry;
    }

    private <T> Answer<T> offer(Validator validator, Supplier<PageBytes> page) {
        if (isKept(validator)) {
            return Answer.unchanged(validator);
        }
        PageBytes made = page.get();
        return Answer.ready(
                validator.coding() == Coding.GZIP ? Gzip.of(made.json()) : made.json(), validator, made.links());
    }

    private boolean isKept(Validator validator) {
        return new Conditions(request.request()).areMetBy(validator);
    }

    private Coding coding() {
        return Coding.accepted(request.request().headers().getAll(HttpHeaders.ACCEPT_ENCODING));
    }
}
