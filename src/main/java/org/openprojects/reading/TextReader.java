package org.openprojects.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openprojects.reading.ReadRecord.Kind;
import org.openprojects.value.Language;

/**
 * Reads the text of a portal page into facts.
 *
 * <p>Any bytes are taken: what is no such page is refused whole, with a reason; of a page every line becomes a fact, boilerplate, blank,
 * or unread with an issue that says so.
 */
public final class TextReader {

    /** Raised when the rules change, so that texts read by older rules are read again. */
    public static final int REVISION = 2;

    private final Text text;
    private final Ledger ledger;
    private final Issues issues = new Issues();
    private final List<ReadRecord> records = new ArrayList<>();
    private final List<Page> projects = new ArrayList<>();
    private final List<List<Page>> studies = new ArrayList<>();

    private TextReader(Text text) {
        this.text = text;
        this.ledger = new Ledger(text);
    }

    public static Reading read(byte[] bytes) throws Unreadable {
        Text text = new Text(SourceText.of(bytes));
        ForeignLayout.refuse(text);
        return new TextReader(text).read();
    }

    private Reading read() throws Unreadable {
        List<Section> sections = Outline.of(text);
        int studiesRead = 0;
        int current = -1;
        for (Section section : sections) {
            if (section.kind() == Kind.CASE_STUDY) {
                Page page = page(section);
                new CaseStudyReader(page).read();
                if (current >= 0) {
                    link(projects.get(current), page, studies.get(current).size());
                    studies.get(current).add(page);
                }
                String about = current < 0 ? null : ReadRecord.place(current);
                records.add(new ReadRecord(Kind.CASE_STUDY, ReadRecord.place(studiesRead++), about, page.facts()));
            } else if (isProject(section)) {
                Page page = page(section);
                new ProjectReader(page).read();
                projects.add(page);
                studies.add(new ArrayList<>());
                current = projects.size() - 1;
            }
        }
        if (projects.isEmpty() && records.isEmpty()) {
            throw new Unreadable(IssueCode.NO_RECORD, reason());
        }
        for (int k = 0; k < projects.size(); k++) {
            CountryOfCaseStudies.infer(projects.get(k), studies.get(k));
        }
        passOverMachinery();
        reportUnread();
        return new Reading(inOrder(), issues.inOrder(), ledger.sum());
    }

    /** A case study that follows a project on the page is about it: each shows the other. */
    private static void link(Page project, Page study, int n) {
        Fact title = study.fact("/title").orElseThrow();
        project.follows("/caseStudies/" + n + "/title", title, "case-study-behind-the-project");
        study.follows("/projects/0/title", project.fact("/title").orElseThrow(), "project-before-the-case-study");
    }

    private Page page(Section section) {
        Optional<Language> language = language(section);
        Page page = new Page(text, section, language.orElse(Language.EN), ledger, issues);
        if (section.kind() == Kind.PROJECT) {
            language.ifPresent(known -> language(page, known));
        }
        return page;
    }

    private void language(Page page, Language language) {
        int i = page.section.from();
        while (text.sign(i) == null || text.sign(i).language() != language) {
            i++;
        }
        // Without what stands behind the colon: that may be a person.
        Span label = Span.trimmed(text.line(i), 0, text.sign(i).inline().from());
        page.fact("/language", language.word(), Method.POSITIONAL, label, "language-of-labels");
    }

    /**
     * A page tells of a project if it has its labels or, in the portal's frame, at least its years; without the frame it must also have one
     * value.
     */
    private boolean isProject(Section section) {
        boolean labels = false;
        for (int i = section.from(); i < section.to() && !labels; i++) {
            labels = text.sign(i) != null && text.sign(i).label().tellsOfAProject();
        }
        if (!section.framed() && !labels) {
            return false;
        }
        Page trial = new Page(text, section, language(section).orElse(Language.EN), new Ledger(), new Issues());
        new ProjectReader(trial).read();
        if (!labels) {
            return trial.facts().stream().anyMatch(fact -> fact.rule().equals("bare-years"));
        }
        return (section.framed() || !ForeignLayout.asksForConsent(text, section))
                && trial.facts().stream().anyMatch(TextReader::isOfAField);
    }

    private static boolean isOfAField(Fact fact) {
        return fact.rule().startsWith("label-") && !fact.rule().equals("label-source")
                || fact.rule().startsWith("co-financier")
                || fact.rule().startsWith("shelf-heading")
                || fact.rule().startsWith("bare-");
    }

    /** The language of most labels. */
    private Optional<Language> language(Section section) {
        Map<Language, Integer> votes = new EnumMap<>(Language.class);
        for (int i = section.from(); i < section.to(); i++) {
            if (text.sign(i) != null && text.sign(i).language() != null) {
                votes.merge(text.sign(i).language(), 1, Integer::sum);
            }
        }
        return votes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    /** What the portal prints of its own machinery is boilerplate outside of records too. */
    private void passOverMachinery() {
        for (int i = 0; i < text.size(); i++) {
            if (text.is(i, Label.PORTLET) || text.is(i, Label.RULE) || text.is(i, Label.TAIL)) {
                ledger.boilerplate(i);
            }
        }
    }

    private void reportUnread() {
        for (int i = 0; i < text.size(); i++) {
            if (ledger.isUnread(i)) {
                issues.add(IssueCode.UNREAD_LINE, i, "No rule understood this line.");
            }
        }
    }

    private List<ReadRecord> inOrder() {
        List<ReadRecord> all = new ArrayList<>();
        for (int k = 0; k < projects.size(); k++) {
            all.add(new ReadRecord(
                    Kind.PROJECT, ReadRecord.place(k), null, projects.get(k).facts()));
        }
        all.addAll(records);
        return List.copyOf(all);
    }

    private String reason() {
        Optional<String> label = text.source().lines().stream()
                .filter(line -> text.sign(line.number() - 1) != null)
                .filter(line -> text.sign(line.number() - 1).label().tellsOfAProject())
                .map(line -> "line %d".formatted(line.number()))
                .findFirst();
        return label.map(where ->
                        "The text has a label (%s) but no title with a value that belongs to it.".formatted(where))
                .orElse("The text has neither a project nor a case study.");
    }
}
