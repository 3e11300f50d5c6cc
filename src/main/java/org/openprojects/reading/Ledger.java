package org.openprojects.reading;

import java.util.Arrays;

/** Accounts for every line of a text: what is neither blank nor claimed by a rule stays unread. */
final class Ledger {

    enum Use {
        UNREAD,
        /** Unread, and the report says why already. */
        UNREADABLE,
        BLANK,
        BOILERPLATE,
        FACT
    }

    private final Use[] uses;

    /** Keeps no account: for a reading on trial. */
    Ledger() {
        uses = new Use[0];
    }

    Ledger(Text text) {
        uses = new Use[text.size()];
        Arrays.setAll(uses, i -> text.isBlank(i) ? Use.BLANK : Use.UNREAD);
    }

    void fact(int i) {
        if (i < uses.length && uses[i] != Use.BLANK) {
            uses[i] = Use.FACT;
        }
    }

    void boilerplate(int i) {
        if (i < uses.length && uses[i] == Use.UNREAD) {
            uses[i] = Use.BOILERPLATE;
        }
    }

    /** The line's value could not be read, whatever its label says; it may tell something else all the same. */
    void unreadable(int i) {
        if (i < uses.length && uses[i] != Use.FACT) {
            uses[i] = Use.UNREADABLE;
        }
    }

    boolean isUnread(int i) {
        return uses[i] == Use.UNREAD;
    }

    LineUse sum() {
        return new LineUse(
                count(Use.FACT), count(Use.BOILERPLATE), count(Use.BLANK), count(Use.UNREAD) + count(Use.UNREADABLE));
    }

    private int count(Use use) {
        return (int) Arrays.stream(uses).filter(u -> u == use).count();
    }
}
