package org.openprojects.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("no-database")
class TermsTableTest {

    @Test
    void the_most_special_row_that_names_a_file_holds() throws Exception {
        TermsTable table = table("""
                file,licence,attribution
                *,ODbL-1.0,
                wb*.csv,CC-BY-4.0,"The ""World"" Bank"
                wb-old.csv,,

                *.csv,CC0-1.0,Nobody
                """);
        assertEquals(new Terms("ODbL-1.0", null), table.of("page.txt"));
        assertEquals(new Terms("CC-BY-4.0", "The \"World\" Bank"), table.of("wb-new.csv"));
        assertEquals(Terms.NONE, table.of("wb-old.csv"));
        assertEquals(new Terms("CC0-1.0", "Nobody"), table.of("other.csv"));
        assertEquals(new LineUse(4, 1, 1, 0), table.lines());
    }

    @Test
    void of_rows_that_are_equally_special_the_first_holds() throws Exception {
        assertEquals(
                "A", table("file,licence,attribution\na*,A,\n*z,Z,\n").of("a-z").licence());
    }

    @ParameterizedTest
    @CsvSource({
        "a.txt, a.txt, true",
        "a.txt, A.txt, false",
        "a.txt, a_txt, false",
        "*, a.txt, true",
        "a*, a, true",
        "*a*b*, xaxbx, true",
        "*a*b*, xbxax, false",
        "a*a, a, false",
        "ab*ba, aba, false",
        "*ab*ab, xab, false",
        "*ab*ab, abab, true",
        "a**c, abc, true",
        "[a].txt, a.txt, false"
    })
    void a_star_stands_for_any_characters_and_all_else_for_itself(String pattern, String file, boolean named) {
        assertEquals(named, new TermsRow(pattern, Terms.NONE, 2).names(file));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                         | EMPTY_FILE         |  ",
                "file,license,attribution                   | UNSUPPORTED_LAYOUT | 1",
                "file,licence,attribution/a.txt,MIT         | NOT_A_ROW          | 2",
                "file,licence,attribution/a.txt,MIT,me,     | NOT_A_ROW          | 2",
                "file,licence,attribution/a.txt,\"MIT,me    | NOT_A_ROW          | 2",
                "file,licence,attribution//,MIT,me          | NOT_A_ROW          | 3",
                "file,licence,attribution/*,MIT,me/*,ISC,me | CONFLICTING_VALUE  | 3",
                "file,licence,attribution/a,MIT,LONG        | TOO_LARGE          | 2"
            })
    void a_table_with_a_slip_holds_nothing_at_all(String text, IssueCode code, Integer line) {
        String lines = text.replace('/', '\n').replace("LONG", "x".repeat(1_001));
        Issue issue = assertThrows(Unreadable.class, () -> table(lines)).issue();
        assertEquals(code, issue.code());
        assertEquals(line, issue.line());
    }

    private static TermsTable table(String text) throws Unreadable {
        return TermsTable.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
