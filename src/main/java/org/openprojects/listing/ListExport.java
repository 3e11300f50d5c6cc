package org.openprojects.listing;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.openprojects.catalogue.Part;
import org.openprojects.catalogue.Question;
import org.openprojects.catalogue.Snapshot;
import org.openprojects.catalogue.Walk;

/** Which rows answer a question, and how they are written. */
final class ListExport {
    /** So many rows are found before all others are put in order. */
    private static final int FIRST = 1_000;

    private final Question question;
    private final ListPaging paging;
    private final ListPlace place;
    private final Part part;
    private final Fields fields;
    private final Columns columns;
    private final Format format;

    /** @throws RuntimeException a 400 problem, if something is asked for that is not offered */
    ListExport(Question question, ListPaging paging, ListShape shape, Offer offer, Format format) {
        this.question = question;
        this.paging = paging;
        this.place = new ListPlace(question, paging);
        this.part = place.part(paging.limit() == null ? FIRST : paging.limit());
        this.fields = shape.selected(offer);
        this.columns = offer.columns(shape.fields());
        this.format = format;
    }

    /** @throws RuntimeException a 400 problem, if a filter names a code that there is not */
    void check(Snapshot snapshot) {
        snapshot.check(question);
    }

    /** Without a limit everything from the place on. */
    Walk walk(Snapshot snapshot) {
        return paging.limit() == null ? snapshot.walkOn(question, part) : snapshot.walk(question, part);
    }

    Validator validator(Snapshot snapshot, HttpServerRequest request, Instant now) {
        Validator validator =
                Validator.of(snapshot, format.coding(request), now).in(format);
        return question.isRanked() || !format.isExact() ? validator.weak() : validator;
    }

    /** Where everything is given, nothing is beside it. */
    PageLinks links(Walk walk, RoutingContext request) {
        return paging.limit() == null ? PageLinks.NONE : place.links(walk.first(), paging.limit(), request);
    }

    Representation representation(Snapshot snapshot, Walk walk, RoutingContext request) {
        return Representation.of(format, name(request), snapshot, walk);
    }

    Export export(Walk walk, Coding coding, RoutingContext request, Runnable release) {
        Chunk chunk = new Chunk();
        try {
            OutputStream out = coding == Coding.GZIP ? new FastGzip(chunk) : chunk;
            return new Export(fields.isAll() ? walk::items : walk::pages, rows(name(request), out), chunk, release);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Rows rows(String name, OutputStream out) throws IOException {
        return switch (format) {
            case CSV -> new CsvRows(columns, out);
            case XLSX -> new XlsxRows(columns, name, out);
            case NDJSON, JSON -> new NdjsonRows(fields, out);
        };
    }

    /** That of the list: `projects`. */
    private static String name(RoutingContext request) {
        String path = request.normalizedPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
