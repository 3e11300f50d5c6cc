package org.openprojects.reading;

/** What became of the lines of a text; the four add up to all its lines. */
public record LineUse(int fact, int boilerplate, int blank, int unread) {

    public int total() {
        return fact + boilerplate + blank + unread;
    }
}
