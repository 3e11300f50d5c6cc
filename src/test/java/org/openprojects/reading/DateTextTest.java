package org.openprojects.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openprojects.value.PartialDate;

@Tag("no-database")
class DateTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "17 April 1996 | 1996-04-17",
                "09 September 1987 | 1987-09-09",
                "17 April, 1996 | 1996-04-17",
                "April 17, 1996 | 1996-04-17",
                "April 17 1996 | 1996-04-17",
                "17th April 1996 | 1996-04-17",
                "April 17th, 1996 | 1996-04-17",
                "17th of April 1996 | 1996-04-17",
                "1er mars 2003 | 2003-03-01",
                "1º de enero de 2019 | 2019-01-01",
                "1.º de enero de 2019 | 2019-01-01",
                "1° março 2003 | 2003-03-01",
                "18 de septiembre de 1986 | 1986-09-18",
                "18 septiembre 1986 | 1986-09-18",
                "18 septembre 1986 | 1986-09-18",
                "12 août 1999 | 1999-08-12",
                "12 aout 1999 | 1999-08-12",
                "7 FÉVRIER 2001 | 2001-02-07",
                "7 fév. 2001 | 2001-02-07",
                "3 de dezembro de 2010 | 2010-12-03",
                "17-Apr-1996 | 1996-04-17",
                "Apr 1996 | 1996-04",
                "Sept. 1999 | 1999-09",
                "June 2011 | 2011-06",
                "enero 2019 | 2019-01",
                "enero de 2019 | 2019-01",
                "24/04/2003 | 2003-04-24",
                "3/4/2003 | 2003-04-03",
                "24.04.2003 | 2003-04-24",
                "24-04-2003 | 2003-04-24",
                "2014-04-08 | 2014-04-08",
                "2014-04 | 2014-04",
                "06/2011 | 2011-06",
                "1996 | 1996",
                "29 February 2000 | 2000-02-29",
                "1900 | 1900",
                "31 December 2100 | 2100-12-31",
            })
    void reads_the_date_as_precisely_as_it_is_printed(String text, String iso) {
        assertEquals(Optional.of(PartialDate.parse(iso)), DateText.parse(text));
        assertEquals(Optional.of(PartialDate.parse(iso)), DateText.parse(text.toUpperCase()));
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        assertEquals(Optional.of(PartialDate.parse(iso)), DateText.parse(decomposed));
        String spaced = "\u00a0 " + text.replace(" ", "\u00a0\u202f") + "\u2009\t";
        assertEquals(Optional.of(PartialDate.parse(iso)), DateText.parse(spaced));
        assertTrue(DateText.isOnlyDate(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "31 February 2003",
                "29 February 1900",
                "31 April 1996",
                "0 April 1996",
                "32 January 2000",
                "04/24/2003",
                "24/24/2003",
                "2014-13-01",
                "2014-02-30",
                "2014-00",
                "13/2011",
                "00/2011",
                "17 April 96",
                "17/04/96",
                "Apr 96",
                "96",
                "1899",
                "2101",
                "17 April 1066",
                "17 Aprl 1996",
                "May",
                "17 April",
                "17 April 1996 and more",
                "on 17 April 1996",
                "1996 - 2004",
                "24/04-2003",
                "19960417",
                "17April1996",
                "1² April 1996",
                "Status",
                "١٩٩٦",
                "1 1 1996"
            })
    void makes_no_date_of_anything_else(String text) {
        assertEquals(Optional.empty(), DateText.parse(text));
        assertFalse(DateText.isOnlyDate(text));
    }
}
