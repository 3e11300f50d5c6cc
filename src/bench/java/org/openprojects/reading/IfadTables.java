package org.openprojects.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Two tables of IFAD projects, {@code ifad-africa-2022.csv} and {@code observed-projects.json}, as lines in the flat shape. */
public record IfadTables(Path folder) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> WORDS =
            List.of("projectId", "title", "country", "status", "approvalDate", "sector", "financingTerms");
    private static final List<String> YEARS = List.of("startYear", "endYear");

    public void write(Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            List<String> rows = Files.readAllLines(folder.resolve("ifad-africa-2022.csv"));
            for (String row : rows.subList(1, rows.size())) {
                ObjectNode cells = cells(rows.get(0), row);
                ObjectNode line = line(cells);
                money(line, "ifadFinancing", cells.path("ifadFinancingUsd"), 0);
                out.write(line + "\n");
            }
            for (JsonNode project :
                    JSON.readTree(folder.resolve("observed-projects.json").toFile())) {
                out.write(observed(project) + "\n");
            }
        }
    }

    private static ObjectNode observed(JsonNode project) {
        ObjectNode line = line(project);
        money(line, "totalCost", project.path("totalCostUsdMillion"), 6);
        money(line, "ifadFinancing", project.path("ifadFinancingUsdMillion"), 6);
        ArrayNode others = line.putArray("cofinancing");
        for (JsonNode share : project.path("cofinancingUsdMillion")) {
            ObjectNode other = others.addObject();
            other.set("name", share.path("name"));
            other.set("scope", share.path("scope"));
            amount(other, share.path("amount"), 6);
        }
        return line;
    }

    private static ObjectNode cells(String header, String row) {
        ObjectNode cells = JSON.createObjectNode();
        List<CsvRow.Cell> names = row(header);
        List<CsvRow.Cell> values = row(row);
        for (int i = 0; i < names.size(); i++) {
            cells.put(names.get(i).text(), values.get(i).text());
        }
        return cells;
    }

    private static List<CsvRow.Cell> row(String text) {
        try {
            return CsvRow.of(text).cells();
        } catch (Unreadable e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    private static ObjectNode line(JsonNode project) {
        ObjectNode line = JSON.createObjectNode();
        WORDS.stream().filter(name -> isStated(project.path(name))).forEach(name -> line.set(name, project.path(name)));
        YEARS.stream()
                .filter(name -> isStated(project.path(name)))
                .forEach(name -> line.put(name, project.path(name).asInt()));
        return line;
    }

    private static void money(ObjectNode line, String name, JsonNode amount, int digits) {
        if (isStated(amount)) {
            amount(line.putObject(name), amount, digits);
        }
    }

    private static void amount(ObjectNode money, JsonNode amount, int digits) {
        if (isStated(amount)) {
            money.put(
                    "amount",
                    new BigDecimal(amount.asText()).movePointRight(digits).toPlainString());
            money.put("currency", "USD");
        }
    }

    private static boolean isStated(JsonNode value) {
        return !value.asText("").isEmpty() && !value.isNull();
    }
}
