package org.openprojects.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.openprojects.seed.SeedText.CASE_STUDY;
import static org.openprojects.seed.SeedText.PROJECT;
import static org.openprojects.seed.SeedText.get;
import static org.openprojects.seed.SeedText.item;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openprojects.Ask;

/** What the server answers about the text that it comes with. */
@QuarkusTest
class SeedAnswersTest {
    /** Members that no line states: they count, name or add up others. */
    private static final String MADE_HERE =
            "/(id|documentCount|caseStudyCount|createdAt|updatedAt|version)|/(caseStudies|projects|inferred)/.*"
                    + "|/documents/\\d+/count|/related/\\d+/relation|/sources/\\d+/(file|sha256|importedAt)"
                    + "|/financing/reconciliation/.*";

    @BeforeEach
    void ready() throws InterruptedException {
        SeedText.awaitImport();
    }

    @Test
    void the_project_says_what_its_text_says() throws IOException {
        assertSaid("""
                {
                  "id": "rural-small-and-microenterprise-promotion-project",
                  "projectId": null,
                  "title": "Rural Small and Microenterprise Promotion Project",
                  "titleVariants": ["Rural Small and Micro-enterprise Promotion Project"],
                  "language": "en",
                  "summary": null,
                  "description": [
                    "This pilot project was intended to:",
                    "The project contributed to strengthening more than 4,000 existing rural small and microenterprises and fostering new initiatives. The lessons learned from this experience, which served as a basis for designing Phase II, can be summarized as follows:"
                  ],
                  "objectives": [
                    "put in place a sustainable framework for increasing productivity, profitability and competitiveness among microenterprises managed by the rural poor",
                    "improve access to training in management and technology",
                    "improve the macroeconomic and regulatory framework",
                    "develop linkages between the Government and private-sector producers"
                  ],
                  "activities": [],
                  "results": [],
                  "lessons": [
                    "all groups, particularly the most vulnerable, must be taken into account in designing projects for rural areas",
                    "it is important to balance job creation with developing agricultural production, which complement each other",
                    "one of the conditions for the success of development activities is community involvement in making decisions and identifying needs",
                    "training beneficiaries gives good results, but must be continued",
                    "production, processing and marketing technologies must be responsive to the needs of entrepreneurs"
                  ],
                  "status": {"code": "closed", "label": "Closed"},
                  "country": {"code": "RW", "label": "Rwanda"},
                  "region": {"code": "east-and-southern-africa", "label": "East and Southern Africa"},
                  "sector": {"code": "rural-development", "label": "Rural Development"},
                  "approvalDate": "1996-04-17",
                  "duration": {"start": "1996", "end": "2004"},
                  "financing": {
                    "totalCost": {"amount": "5960000.00", "currency": "USD", "granularity": "10000", "stated": "US$\u00a05.96\u00a0million", "approximate": false},
                    "ifad": {"amount": "5430000.00", "currency": "USD", "granularity": "10000", "stated": "US$\u00a05.43\u00a0million", "approximate": false},
                    "terms": {"code": "highly-concessional", "label": "Highly Concessional"},
                    "cofinancing": [],
                    "gap": null,
                    "reconciliation": {"verdict": "unexplained", "remainder": "530000.00", "tolerance": "10000.00"}
                  },
                  "documentCount": 0,
                  "caseStudies": [{
                    "id": "the-rural-apprenticeship-training-programme",
                    "title": "The Rural Apprenticeship Training Programme",
                    "href": "/case-studies/the-rural-apprenticeship-training-programme"
                  }],
                  "caseStudyCount": 1,
                  "related": [{
                    "relation": "see-also",
                    "title": "Rural Small and Microenterprise Promotion Project - Phase II",
                    "project": null
                  }],
                  "inferred": ["/country", "/region"]
                }
                """, get(PROJECT));
    }

    @Test
    void its_shelf_is_the_texts_twelve_headings_with_nothing_below_them() {
        List<String> headings = List.of(
                "President's reports",
                "Project design reports",
                "Supervision and implementation support documents",
                "Environmental and social impact assessment",
                "Final environmental and social management framework",
                "Interim (mid-term) review report",
                "Resettlement action framework",
                "PCR digest",
                "Special study",
                "Project list",
                "Audit and Financial Statements",
                "Project completion report");
        JsonNode shelf = get(PROJECT).path("documents");

        assertEquals(headings, texts(shelf, "/category/label"));
        shelf.forEach(section -> {
            assertEquals(0, section.path("count").asInt());
            assertTrue(section.path("items").isEmpty());
        });
        assertEquals("pcr-digest", shelf.at("/7/category/code").asText());
        assertEquals(shelf, get(PROJECT + "/documents").path("items"));
        for (JsonNode paper : get("/documents?limit=200").path("items")) {
            assertFalse(paper.at("/project/href").asText().equals(PROJECT), paper.toString());
        }
    }

    @Test
    void it_names_its_source_and_its_place_in_time() {
        JsonNode project = get(PROJECT);

        assertEquals(1, project.path("sources").size());
        assertEquals("IFAD", project.at("/sources/0/publisher").asText());
        assertEquals(SeedText.FILE, project.at("/sources/0/file").asText());
        assertEquals(SeedText.SHA256, project.at("/sources/0/sha256").asText());
        boolean isUntouched = project.path("version").asInt() == 1;
        assertEquals(isUntouched, project.path("createdAt").equals(project.path("updatedAt")));
    }

    @Test
    void its_list_item_is_the_same_record_cut_down() {
        JsonNode whole = get(PROJECT);
        JsonNode item = item("/projects", "id", whole.path("id").asText());

        assertEquals(
                List.of(
                        "id",
                        "projectId",
                        "title",
                        "summary",
                        "status",
                        "country",
                        "region",
                        "sector",
                        "approvalDate",
                        "duration",
                        "financing",
                        "documentCount",
                        "caseStudyCount",
                        "inferred",
                        "updatedAt"),
                names(item));
        assertEquals(List.of("totalCost", "ifad", "terms"), names(item.path("financing")));
        assertPartOf(whole, item);
    }

    @Test
    void its_parts_are_those_of_the_whole_page() {
        JsonNode whole = get(PROJECT);
        JsonNode amounts = get(PROJECT + "/financing").path("items");
        JsonNode studies = get(PROJECT + "/case-studies").path("items");

        assertEquals(List.of("total-cost", "ifad"), texts(amounts, "/kind"));
        assertEquals(whole.at("/financing/totalCost"), amounts.at("/0/money"));
        assertTrue(amounts.at("/0/terms").isNull());
        assertEquals(whole.at("/financing/ifad"), amounts.at("/1/money"));
        assertEquals(whole.at("/financing/terms"), amounts.at("/1/terms"));
        amounts.forEach(row -> {
            assertEquals(PROJECT, row.at("/project/href").asText());
            assertEquals("1996-04-17", row.path("approvalDate").asText());
            assertTrue(row.path("financier").isNull() && row.path("scope").isNull());
        });
        assertEquals(whole.path("related"), get(PROJECT + "/related").path("items"));
        assertEquals(1, studies.size());
        assertEquals(item("/case-studies", "id", whole.at("/caseStudies/0/id").asText()), studies.get(0));
    }

    @Test
    void the_case_study_says_what_its_text_says() throws IOException {
        String text =
                "IFAD commissioned this Rwanda case study, through an IMI initiative, to document the diversity of approaches of training and skills development, particularly to assess relevance, effectiveness and efficiency, outcomes and challenges with respect to the following key components: (i) Targeting and transition to employment or business creation; (ii) Types of training and providers; (iii) Transfer of knowledge and sustainability. The objective of this study is to present the experience of IFAD in technical vocational and skills development in the context of Rwanda and by doing so, highlight the innovative features and lessons learnt for further replication.";
        JsonNode study = get(CASE_STUDY);

        assertSaid("""
                {
                  "id": "the-rural-apprenticeship-training-programme",
                  "title": "The Rural Apprenticeship Training Programme",
                  "heading": "Rwanda: The Rural Apprenticeship Training Programme",
                  "country": {"code": "RW", "label": "Rwanda"},
                  "publishedOn": "2011-06",
                  "summary": "%1$s",
                  "body": ["%1$s"],
                  "components": [
                    "Targeting and transition to employment or business creation",
                    "Types of training and providers",
                    "Transfer of knowledge and sustainability"
                  ],
                  "projects": [{
                    "id": "rural-small-and-microenterprise-promotion-project",
                    "title": "Rural Small and Microenterprise Promotion Project",
                    "href": "/projects/rural-small-and-microenterprise-promotion-project"
                  }],
                  "documents": []
                }
                """.formatted(text), study);
        assertEquals(SeedText.FILE, study.at("/sources/0/file").asText());
        assertPartOf(study, item("/case-studies", "id", study.path("id").asText()));
    }

    @ParameterizedTest
    @ValueSource(strings = {PROJECT, CASE_STUDY})
    void each_fact_is_the_value_at_its_path_and_is_printed_in_its_lines(String path) throws IOException {
        JsonNode whole = get(path);
        JsonNode facts = get(path + "/facts");

        assertEquals(facts.path("items").size(), facts.path("total").asInt());
        for (JsonNode fact : facts.path("items")) {
            String told = fact.toString();
            assertEquals("current", fact.path("state").asText(), told);
            assertEquals(whole.at(fact.path("path").asText()), fact.path("value"), told);
            assertEquals(SeedText.FILE, fact.path("file").asText(), told);
            String printed = SeedText.lines(
                    fact.at("/lines/0").asInt(), fact.at("/lines/1").asInt());
            assertFalse(fact.path("raw").asText().isEmpty(), told);
            assertTrue(printed.contains(fact.path("raw").asText()), told);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {PROJECT, CASE_STUDY})
    void each_value_that_a_text_gave_has_its_fact(String path) {
        List<String> facts = texts(get(path + "/facts").path("items"), "/path");
        List<String> values = new ArrayList<>();
        collectValues("", get(path), values);

        List<String> unproven = values.stream()
                .filter(value -> !value.matches(MADE_HERE))
                .filter(value -> facts.stream().noneMatch(fact -> (value + "/").startsWith(fact + "/")))
                .toList();
        assertEquals(List.of(), unproven);
        assertEquals(facts.size(), new TreeSet<>(facts).size());
    }

    @Test
    void only_what_the_project_does_not_state_itself_is_inferred() {
        Set<String> inferred = new TreeSet<>();
        for (JsonNode fact : get(PROJECT + "/facts").path("items")) {
            if (fact.path("method").asText().equals("inferred")) {
                inferred.add(fact.path("path").asText());
                assertEquals("Rwanda", fact.path("raw").asText());
                assertEquals(73, fact.at("/lines/0").asInt());
            }
        }
        assertEquals(Set.of("/country", "/region"), inferred);
    }

    @Test
    void the_import_accounts_for_each_line_and_tells_what_is_odd() {
        JsonNode file = file();

        assertEquals(SeedText.SHA256, file.path("sha256").asText());
        assertEquals(2, file.path("records").asInt());
        assertEquals(0, file.at("/lines/unread").asInt());
        assertEquals(
                76,
                file.at("/lines/fact").asInt()
                        + file.at("/lines/boilerplate").asInt()
                        + file.at("/lines/blank").asInt());
        Set<String> issues = new TreeSet<>();
        for (JsonNode issue : file.path("issues")) {
            issues.add(issue.path("line").asInt() + " " + issue.path("code").asText());
        }
        assertEquals(
                Set.of(
                        "7 title-variants",
                        "28 unresolved-relation",
                        "36 unlabelled-value",
                        "37 unlabelled-value",
                        "39 unexplained-remainder",
                        "44 empty-label",
                        "73 inferred-country"),
                issues);
    }

    @Test
    void the_list_of_imports_shows_each_run_whole() {
        List<JsonNode> runs = Ask.items("/imports?limit=200");
        assertFalse(runs.isEmpty());
        runs.forEach(run -> assertEquals(get("/imports/" + run.path("id")), run));
    }

    /** Other texts may have been read by now: the run that took in the seed's file tells of it. */
    private static JsonNode file() {
        for (JsonNode run : Ask.items("/imports?limit=200")) {
            for (JsonNode file : run.path("files")) {
                if (file.path("file").asText().equals(SeedText.FILE)
                        && file.path("outcome").asText().equals("imported")) {
                    return file;
                }
            }
        }
        throw new AssertionError("No run has imported " + SeedText.FILE);
    }

    private static void assertSaid(String expected, JsonNode answer) throws IOException {
        new ObjectMapper()
                .readTree(expected)
                .properties()
                .forEach(member -> assertEquals(member.getValue(), answer.get(member.getKey()), member.getKey()));
    }

    private static void assertPartOf(JsonNode whole, JsonNode part) {
        part.properties().forEach(member -> {
            JsonNode same = whole.get(member.getKey());
            if (member.getValue().isObject()) {
                assertPartOf(same, member.getValue());
            } else {
                assertEquals(same, member.getValue(), member.getKey());
            }
        });
    }

    private static void collectValues(String path, JsonNode node, List<String> values) {
        if (node.isObject()) {
            node.properties().forEach(member -> collectValues(path + "/" + member.getKey(), member.getValue(), values));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collectValues(path + "/" + i, node.get(i), values);
            }
        } else if (!node.isNull()) {
            values.add(path);
        }
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> texts(JsonNode list, String pointer) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(item.at(pointer).asText()));
        return texts;
    }
}
