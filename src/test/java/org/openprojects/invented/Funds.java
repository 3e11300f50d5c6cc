package org.openprojects.invented;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openprojects.invented.InventedProject.Amount;
import org.openprojects.invented.InventedProject.Share;

/** What a project costs and who pays, in steps of 10,000: in half of them the shares add up to the cost, in the others they stay below it. */
record Funds(Amount totalCost, Amount ifad, List<Share> cofinancing) {
    private static final Skewed<String> CURRENCIES = new Skewed<>(List.of("USD", "XDR", "EUR"), 95, 3, 2);
    private static final Skewed<String> ABROAD = Skewed.falling(
            0.8,
            List.of(
                    "World Bank",
                    "OPEC Fund for International Development",
                    "African Development Bank",
                    "European Union",
                    "Asian Development Bank",
                    "Green Climate Fund",
                    "Global Environment Facility",
                    "World Food Programme",
                    "Islamic Development Bank",
                    "Norway",
                    "Germany",
                    "Belgium"));
    private static final Skewed<String> AT_HOME = Skewed.falling(
            1.1,
            List.of("National Government", "Beneficiaries", "Local Government", "Domestic Banks", "Private Sector"));

    static Funds draw(Dice dice) {
        int total = dice.between(50, 250) * dice.between(1, 5) * dice.between(1, 7);
        int ifad = total * dice.between(20, 90) / 100;
        int others = total - ifad;
        int shared = dice.percent(50) ? others : others * dice.between(30, 95) / 100;
        return new Funds(Amount.of(total, "USD"), Amount.of(ifad, CURRENCIES.draw(dice)), shares(shared, dice));
    }

    private static List<Share> shares(int all, Dice dice) {
        List<Share> shares = new ArrayList<>();
        Set<String> names = new HashSet<>();
        int left = all;
        while (left > 0) {
            boolean domestic = dice.percent(55);
            String name = (domestic ? AT_HOME : ABROAD).draw(dice);
            if (names.add(name)) {
                int part =
                        names.size() == 4 || dice.percent(45) ? left : Math.max(1, left * dice.between(20, 80) / 100);
                Amount amount = Amount.of(part, "USD");
                shares.add(
                        new Share(name, domestic ? "domestic" : "international", amount.amount(), amount.currency()));
                left -= part;
            }
        }
        return shares;
    }
}
