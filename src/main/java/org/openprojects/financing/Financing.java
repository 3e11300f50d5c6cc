package org.openprojects.financing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.openprojects.value.Money;

/** One amount that a project's sources state, or a co-financier named without an amount. */
@Entity
@Table(name = "financing")
public class Financing {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "financing_seq")
    @SequenceGenerator(name = "financing_seq", sequenceName = "financing_seq", allocationSize = 50)
    public Long id;

    @Enumerated(EnumType.STRING)
    public FinancingKind kind;

    /** Counts the rows of one kind, from 0. */
    public int position;

    /** Null where an amount stands alone. */
    public String financier;

    @Enumerated(EnumType.STRING)
    public Scope scope;

    @Column(precision = 38, scale = 10)
    BigDecimal amount;

    String currency;

    @Column(precision = 38, scale = 10)
    BigDecimal granularity;

    String stated;

    boolean approximate;

    public static Financing of(FinancingKind kind, int position, String financier, Scope scope, Money money) {
        Financing row = new Financing();
        row.kind = kind;
        row.position = position;
        row.financier = financier;
        row.scope = scope;
        if (money != null) {
            row.amount = money.amount();
            row.currency = money.currency();
            row.granularity = money.granularity();
            row.stated = money.stated();
            row.approximate = money.approximate();
        }
        return row;
    }

    /** Null where no amount is stated. */
    public Money money() {
        return amount == null ? null : new Money(amount, currency, granularity, stated, approximate);
    }

    /** No other row of the project has it. */
    public String name() {
        return kind.word() + "-" + position;
    }

    /** Rows of one project are told apart by kind and position. */
    public boolean isSameRow(Financing other) {
        return kind == other.kind && position == other.position;
    }

    /** Takes over what another row of this kind and position states. */
    public void take(Financing other) {
        financier = other.financier;
        scope = other.scope;
        amount = other.amount;
        currency = other.currency;
        granularity = other.granularity;
        stated = other.stated;
        approximate = other.approximate;
    }
}
