package org.openprojects.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.openprojects.invented.InventedProject;
import org.openprojects.invented.InventedProjects;
import org.openprojects.vocabulary.Spelling;

/** Invented projects in a Lucene index as anybody would lay it out. */
final class PlainIndex {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> NOT_IN_LISTS =
            List.of("cofinancing", "documents", "relatedProjects", "caseStudies");

    private PlainIndex() {}

    static void write(Directory directory, InventedProjects projects, int count) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(new EnglishAnalyzer()).setRAMBufferSizeMB(256);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (int index = 0; index < count; index++) {
                writer.addDocument(document(projects.project(index)));
            }
        }
    }

    private static Document document(InventedProject project) {
        Document document = new Document();
        facet(document, "country", project.country());
        facet(document, "status", Spelling.slug(project.status()));
        facet(document, "sector", Spelling.slug(project.sector()));
        facet(document, "region", Spelling.slug(project.region()));
        if (project.financingTerms() != null) {
            facet(document, "financingTerms", Spelling.slug(project.financingTerms()));
        }
        if (project.approvalDate() != null) {
            LocalDate approved = LocalDate.parse(project.approvalDate());
            facet(document, "approvalYear", Integer.toString(approved.getYear()));
            document.add(new NumericDocValuesField("approvalDate", approved.toEpochDay()));
        }
        if (project.totalCost() != null) {
            facet(document, "currency", project.totalCost().currency());
            document.add(new NumericDocValuesField(
                    "totalCost", Long.parseLong(project.totalCost().amount())));
        }
        document.add(new TextField("text", project.title() + "\n" + project.summary(), Field.Store.NO));
        ObjectNode row = JSON.<ObjectNode>valueToTree(project).remove(NOT_IN_LISTS);
        document.add(new BinaryDocValuesField("row", new BytesRef(row.toString())));
        return document;
    }

    private static void facet(Document document, String field, String code) {
        document.add(new StringField(field, code, Field.Store.NO));
        document.add(new SortedSetDocValuesField(field, new BytesRef(code)));
    }
}
