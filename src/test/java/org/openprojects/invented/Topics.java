package org.openprojects.invented;

import java.util.List;

/** What projects are about, and how they are called: few titles, so that many projects share one. */
final class Topics {
    private static final Skewed<Sector> SECTORS = Skewed.falling(
            0.9,
            List.of(
                    new Sector("Rural Development", "Village Renewal", "Hillside Livelihoods", "Rural Roads and Wells"),
                    new Sector(
                            "Agricultural Development",
                            "Mixed Farming",
                            "Seed Supply",
                            "Orchard Renewal",
                            "Terraced Fields"),
                    new Sector("Credit and Financial Services", "Village Banking", "Farm Credit", "Savings Groups"),
                    new Sector("Irrigation", "Canal Repair", "Spring Capture", "Small Dams", "Pump Renewal"),
                    new Sector("Livestock", "Goat Health", "Dairy Cooperatives", "Pasture Care", "Poultry Keeping"),
                    new Sector("Marketing/Storage/Processing", "Grain Storage", "Fruit Drying", "Market Halls"),
                    new Sector("Research/Extension/Training", "Farm Advice", "Youth Apprenticeship", "Trial Fields"),
                    new Sector("Fisheries", "Landing Sites", "Fish Ponds", "Mangrove Coast"),
                    new Sector("Programme Loan", "Drought Recovery", "Import of Tools", "Storm Recovery"),
                    new Sector("Settlement", "Land Titling", "New Villages", "Settler Support")));
    private static final List<String> AREAS = List.of(
            "Upland",
            "Lakeside",
            "River Plain",
            "Southern",
            "Border",
            "Island",
            "Steppe",
            "Rainforest",
            "Coast",
            "Oasis",
            "Foothill",
            "Northern",
            "Delta",
            "Central",
            "Eastern",
            "Canyon");
    private static final List<String> KINDS =
            List.of("Project", "Programme", "Support Project", "Initiative", "Project");
    private static final List<String> ANGLES =
            List.of("ten years on", "told by those who took part", "what a dry year changed", "the women's side");

    private Topics() {}

    record Sector(String label, List<String> topics) {
        Sector(String label, String... topics) {
            this(label, List.of(topics));
        }
    }

    static Sector sector(Dice dice) {
        return SECTORS.draw(dice);
    }

    static String title(Sector sector, Dice dice) {
        String topic = dice.pick(sector.topics());
        String also = dice.percent(30) ? " and " + dice.pick(sector(dice).topics()) : "";
        return "%s %s%s %s".formatted(dice.pick(AREAS), topic, also, dice.pick(KINDS));
    }

    static String studyTitle(String country, Sector sector, Dice dice) {
        return "%s: %s, %s".formatted(country, dice.pick(sector.topics()), dice.pick(ANGLES));
    }
}
