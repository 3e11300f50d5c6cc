package org.openprojects.reading;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.openprojects.vocabulary.Spelling;

/** Recognises texts that are known not to be read: HTML, and the portal's older layouts, which would only be half read. */
final class ForeignLayout {

    private static final Pattern DOCUMENT = Pattern.compile("(?i)<(?:!doctype\\s+html|html|head|body)[\\s>]");
    private static final Pattern JSON = Pattern.compile("[\\[{]\\s*(?:[\\[{]|\"|$)");
    private static final Pattern TAG = Pattern.compile(
            "(?i)</?(?:div|span|p|a|ul|ol|li|table|tr|td|th|tbody|br|h[1-6]|script|style|meta|link|img|section|article|nav|strong|em|b|i|title|header|footer|main)(?:\\s[^<>]{0,2000})?/?>");

    /** Labels of other layouts, and how surely each tells: 2 is proof on its own. */
    private static final Map<String, Integer> FOREIGN = Map.ofEntries(
            Map.entry("factsandfigures", 2),
            Map.entry("executiveboarddocument", 2),
            Map.entry("loanamount", 2),
            Map.entry("grantamount", 2),
            Map.entry("totalcost", 1),
            Map.entry("ifadloan", 1),
            Map.entry("ifadloat", 1),
            Map.entry("ifadgrant", 1),
            Map.entry("ifadloanandgrant", 1),
            Map.entry("geographicalarea", 1),
            Map.entry("directlybenefiting", 1),
            Map.entry("directbeneficiaries", 1),
            Map.entry("cofinancing", 1),
            Map.entry("cofinancier", 1),
            Map.entry("cooperatinginstitution", 1),
            Map.entry("boardapproval", 1),
            Map.entry("project", 1),
            Map.entry("programme", 1));

    private static final Pattern OLD_ID = Pattern.compile("[0-9]{3,4}");

    /** Labels of press releases and lists: they count where the portal's frame is missing. */
    private static final Set<String> UNFRAMED = Set.of(
            "loan",
            "grant",
            "loanandgrant",
            "proposedloan",
            "proposedgrant",
            "ifadcontribution",
            "approvedifadloan",
            "projectname",
            "projecttitle",
            "programmename",
            "programmetitle",
            "nameofproject",
            "titleofproject",
            "area",
            "projectarea",
            "households",
            "beneficiaries",
            "numberofbeneficiaries",
            "targetgroup",
            "cofinanciers",
            "cofinancedby");

    private static final Pattern COOKIES = Pattern.compile("(?iu)\\bcookies?\\b");

    private ForeignLayout() {}

    /** Whether a line speaks of cookies, as the banner does that stands in a page's place. */
    static boolean asksForConsent(Text text, Section section) {
        return IntStream.range(section.from(), section.to())
                .mapToObj(text::line)
                .anyMatch(line ->
                        line.isReadable() && COOKIES.matcher(line.plain()).find());
    }

    static void refuse(Text text) throws Unreadable {
        refuseHtml(text.source().text());
        Line first = text.line(text.next(0, text.size() - 1));
        if (JSON.matcher(first.plain()).lookingAt()) {
            throw new Unreadable(IssueCode.UNSUPPORTED_LAYOUT, "The file is JSON instead of the text of a page.");
        }
        boolean framed = IntStream.range(0, text.size())
                .anyMatch(i -> text.is(i, Label.PORTLET) || Titles.namesSite(text.line(i)));
        int weight = 0;
        for (int i = 0; i < text.size() && weight < 2; i++) {
            weight += weight(text, i, framed);
        }
        if (weight >= 2) {
            throw new Unreadable(
                    IssueCode.UNSUPPORTED_LAYOUT,
                    "The text is in an older layout of the portal or a press release, which would only be half read.");
        }
    }

    private static void refuseHtml(String text) throws Unreadable {
        Matcher tags = TAG.matcher(text);
        if (DOCUMENT.matcher(text).find() || tags.find() && tags.find()) {
            throw new Unreadable(IssueCode.HTML, "The file is HTML instead of the text of a page.");
        }
    }

    private static int weight(Text text, int i, boolean framed) {
        Line line = text.line(i);
        if (text.isBlank(i) || !line.isReadable()) {
            return 0;
        }
        int colon = line.plain().indexOf(':');
        if (colon < 0) {
            return line.isShort() && Spelling.key(line.plain()).equals("factsandfigures") ? 2 : 0;
        }
        if (colon > 40) {
            return 0;
        }
        String value = line.plain().substring(colon + 1).strip();
        if (text.is(i, Label.PROJECT_ID) && OLD_ID.matcher(value).matches()) {
            return 2;
        }
        String key = Spelling.key(line.plain().substring(0, colon));
        boolean isTotalOnOneLine = text.is(i, Label.TOTAL_COST) && value.contains(" of which ");
        if (value.isEmpty() && !key.equals("factsandfigures")) {
            return 0;
        }
        return isTotalOnOneLine ? 2 : FOREIGN.getOrDefault(key, !framed && UNFRAMED.contains(key) ? 1 : 0);
    }
}
