package org.openprojects.invented;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Paragraphs of plain English out of few words, so that most words stand in many records. */
final class Prose {
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");
    private static final Map<String, List<String>> WORDS = Map.ofEntries(
            Map.entry(
                    "who",
                    List.of(
                            "smallholders",
                            "herders",
                            "fishers",
                            "widows",
                            "tenant families",
                            "young couples",
                            "weavers",
                            "landless workers",
                            "settlers")),
            Map.entry(
                    "crop",
                    List.of(
                            "maize",
                            "sorghum",
                            "lentils",
                            "tea",
                            "cotton",
                            "onions",
                            "mangoes",
                            "wool",
                            "milk",
                            "honey",
                            "barley",
                            "cashew nuts")),
            Map.entry(
                    "where",
                    List.of(
                            "on steep slopes",
                            "beside the lake",
                            "in dry valleys",
                            "near the frontier",
                            "along the old railway",
                            "far from any road",
                            "on salty soils")),
            Map.entry(
                    "thing",
                    List.of(
                            "wells",
                            "terraces",
                            "storehouses",
                            "footbridges",
                            "nurseries",
                            "cold rooms",
                            "solar pumps",
                            "grain mills",
                            "cattle dips",
                            "radio lessons",
                            "leases",
                            "workshops")),
            Map.entry(
                    "aim",
                    List.of(
                            "earn more",
                            "eat better",
                            "waste less of the harvest",
                            "borrow at fair rates",
                            "keep their soil",
                            "sell together",
                            "own the land they till",
                            "survive droughts")),
            Map.entry(
                    "body",
                    List.of(
                            "the district office",
                            "a farmers' union",
                            "the water board",
                            "a village assembly",
                            "the rural bank",
                            "an agency of the ministry",
                            "a team of advisers")),
            Map.entry("few", List.of("two", "three", "four", "five", "six", "seven", "eight")),
            Map.entry("many", List.of("1,200", "3,500", "6,000", "9,400", "14,000", "27,000", "52,000")));
    private static final List<String> SENTENCES = List.of(
            "The project helps {who} {where} to {aim}, and {many} households will take part.",
            "It pays for {thing} and {thing}, which {body} will look after once the work is done.",
            "Before, {who} sold their {crop} at once and cheaply, as there were no {thing}.",
            "Women lead {few} of ten groups that grow {crop} and {crop} {where}.",
            "With {body} as a partner, {who} learn to repair {thing} themselves.",
            "A fund of their own lets {who} {aim} without waiting for {body}.",
            "After {few} years the yields of {crop} should have doubled {where}.",
            "An earlier phase showed that {thing} last only where {body} is trusted.",
            "Each season {body} asks {who} what has worked and what should be dropped.",
            "New {thing} come first {where}, then contracts for {crop} with buyers in town.",
            "Loans run for {few} seasons, and a group of {who} answers for each of them.",
            "The risk is that prices of {crop} fall before {who} can {aim}.");

    private Prose() {}

    /** Whole sentences of at least so many words, and at most 20 more. */
    static String words(int least, Dice dice) {
        StringBuilder prose = new StringBuilder();
        int count = 0;
        while (count < least) {
            String sentence = filled(dice.pick(SENTENCES), dice);
            count += sentence.split(" ").length;
            prose.append(prose.isEmpty() ? "" : " ").append(sentence);
        }
        return prose.toString();
    }

    private static String filled(String sentence, Dice dice) {
        return SLOT.matcher(sentence).replaceAll(slot -> Matcher.quoteReplacement(dice.pick(WORDS.get(slot.group(1)))));
    }
}
