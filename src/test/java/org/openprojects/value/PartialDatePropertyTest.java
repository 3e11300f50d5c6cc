package org.openprojects.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

@Tag("no-database")
class PartialDatePropertyTest {
    @Property
    void every_date_survives_its_iso_form(@ForAll("dates") PartialDate date) {
        assertEquals(date, PartialDate.parse(date.toString()));
    }

    @Property
    void a_date_is_compatible_with_all_that_contains_it(@ForAll("dates") PartialDate date) {
        assertTrue(date.compatibleWith(new PartialDate(date.year(), null, null)));
        assertTrue(!date.first().isAfter(date.last()));
    }

    @Property
    void order_agrees_with_equality_and_with_the_text(
            @ForAll("dates") PartialDate one, @ForAll("dates") PartialDate other) {
        assertEquals(one.equals(other), one.compareTo(other) == 0);
        assertEquals(Integer.signum(one.toString().compareTo(other.toString())), Integer.signum(one.compareTo(other)));
    }

    @Provide
    Arbitrary<PartialDate> dates() {
        Arbitrary<LocalDate> days = Arbitraries.longs()
                .between(
                        LocalDate.of(1000, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
        return days.flatMap(day -> Arbitraries.of(
                new PartialDate(day.getYear(), null, null),
                new PartialDate(day.getYear(), day.getMonthValue(), null),
                new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth())));
    }
}
