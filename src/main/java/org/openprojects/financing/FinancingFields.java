package org.openprojects.financing;

import static org.openprojects.catalogue.field.Kind.AMOUNT;

import org.openprojects.catalogue.field.AmountField;
import org.openprojects.catalogue.field.SumField;
import org.openprojects.catalogue.field.WordField;

/** What stated amounts are found, ordered, counted and summed by, beside what their projects are found by. */
public final class FinancingFields {
    public static final WordField KIND = new WordField(AMOUNT, "kind");
    public static final WordField FINANCIER = new WordField(AMOUNT, "financier");
    public static final WordField SCOPE = new WordField(AMOUNT, "scope");
    public static final WordField CURRENCY = new WordField(AMOUNT, "currency");
    public static final AmountField MONEY = new AmountField(AMOUNT, "money");
    public static final SumField SUM = new SumField(AMOUNT, "sum");

    private FinancingFields() {}
}
