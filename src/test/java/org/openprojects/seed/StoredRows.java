package org.openprojects.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables themselves, beyond what their constraints say of them. */
final class StoredRows {
    /** What must not be there, as questions that find it. */
    private static final Map<String, String> FAULTS = faults();

    private StoredRows() {}

    static void assertWhole(Connection database) throws SQLException {
        long last = Long.parseLong(
                rows(database, "select last_number from change_counter").get(0));
        assertEquals(
                List.of("1|%d|%d".formatted(last, last)),
                rows(database, "select min(number), max(number), count(*) from change_entry"),
                "The change numbers have a gap");
        for (Map.Entry<String, String> fault : FAULTS.entrySet()) {
            assertEquals(List.of(), rows(database, fault.getValue()), fault.getKey());
        }
    }

    /** The change log less its times. */
    static List<String> changes(Connection database) throws SQLException {
        return rows(database, "select number, type, slug, action, version from change_entry order by number");
    }

    private static List<String> rows(Connection database, String question) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet result = statement.executeQuery(question)) {
            while (result.next()) {
                StringBuilder row = new StringBuilder(String.valueOf(result.getObject(1)));
                for (int i = 2; i <= result.getMetaData().getColumnCount(); i++) {
                    row.append('|').append(result.getObject(i));
                }
                rows.add(row.toString());
            }
        }
        return rows;
    }

    private static Map<String, String> faults() {
        Map<String, String> faults = new LinkedHashMap<>();
        faults.put("A step of a record's version without its one entry", """
                select r.type, r.slug, r.version, count(c.number), min(c.version), max(c.version)
                from record r left join change_entry c on c.record_id = r.id
                group by r.id, r.type, r.slug, r.version
                having count(c.number) <> r.version or count(distinct c.version) <> r.version
                    or min(c.version) <> 1 or max(c.version) <> r.version
                """);
        faults.put("Entries of a record out of order", """
                select a.slug, a.number, b.number from change_entry a
                join change_entry b on a.record_id = b.record_id and a.number < b.number and a.version >= b.version
                """);
        faults.put("A record without what it is", """
                select r.type, r.slug from record r where r.deleted_at is null
                    and not exists (select 1 from project p where p.id = r.id and r.type = 'project')
                    and not exists (select 1 from case_study s where s.id = r.id and r.type = 'case-study')
                    and not exists (select 1 from document d where d.id = r.id and r.type = 'document')
                """);
        faults.put("A project or case study that no file states", """
                select r.type, r.slug from record r where r.type <> 'document'
                    and not exists (select 1 from source s where s.record_id = r.id and s.type = r.type)
                """);
        faults.put("A statement of a file that counts as never read, or as other bytes", """
                select s.file, s.place from source s
                    where not exists (select 1 from seed_file f where f.file = s.file and f.sha256 = s.sha256)
                """);
        faults.put("A file of which not all records are there", """
                select f.file, f.records, count(s.id) from seed_file f left join source s on s.file = f.file
                group by f.file, f.records having count(s.id) <> f.records
                """);
        faults.put("A run that nobody has ended", "select id from import_run where state = 'RUNNING'");
        faults.put("A file without an outcome", "select run_id, file from import_file where outcome is null");
        return faults;
    }
}
