package org.openprojects.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.openprojects.vocabulary.Spelling;

/** Running text as paragraphs and list items; both may go on over a line break. */
final class Prose {

    /**
     * A paragraph or an item.
     *
     * @param first index of its first line
     * @param last index of its last line
     * @param start offset of its first letter in the text
     * @param raw as it stands in the source, from its first to its last letter
     * @param plain the same on one line
     */
    record Block(boolean isItem, int first, int last, int start, String raw, String plain) {}

    /** A paragraph that goes on for longer is cut there, so that hostile texts cost no more than their length. */
    private static final int MOST_LINES = 100;

    private static final int LONGEST_HEADING = 60;

    private static final Pattern DANGLING = Pattern.compile(
            "(?iu).*(?:[,\u2013\u2014-]|\\s(?:and|or|of|the|a|an|for|to|in|on|at|by|with|from|through|et|ou|de|des|du|la|le|les|par|pour|y|o|del|el|los|las|en|con|por|para))$",
            Pattern.DOTALL);
    private static final Pattern UNFINISHED = Pattern.compile(".*[^.:;!?]$", Pattern.DOTALL);

    private final Text text;
    private final List<Block> blocks = new ArrayList<>();
    private boolean open;
    private boolean markWaits;

    Prose(Text text) {
        this.text = text;
    }

    List<Block> blocks() {
        return blocks;
    }

    boolean isEmpty() {
        return blocks.isEmpty();
    }

    /** Takes up a line; false for one too long to be prose. */
    boolean read(int i) {
        Line line = text.line(i);
        if (!line.isReadable()) {
            return false;
        }
        Optional<Span> item = ListMark.of(line);
        if (item.isPresent() && item.get().isEmpty()) {
            markWaits = true;
        } else if (item.isPresent()) {
            begin(true, i, item.get());
        } else if (markWaits) {
            begin(true, i, line.content());
        } else if (open && i == lastBlock().last() + 1 && goesOn(lastBlock(), line)) {
            goOn(i, line.content());
        } else {
            begin(false, i, line.content());
        }
        return true;
    }

    /** What comes next is no continuation of what stands here. */
    void close() {
        open = false;
        markWaits = false;
    }

    /** Whether a paragraph leads in to the list behind it, so that it says nothing on its own. */
    boolean isLeadIn(int block) {
        return blocks.get(block).plain().endsWith(":")
                || block + 1 < blocks.size() && blocks.get(block + 1).isItem();
    }

    /** The first paragraph that is no lead-in and no heading. */
    Optional<Block> summary() {
        return IntStream.range(0, blocks.size())
                .filter(i -> !blocks.get(i).isItem() && !isLeadIn(i) && !isHeading(blocks.get(i)))
                .mapToObj(blocks::get)
                .findFirst();
    }

    /** A few words without an end of a sentence. */
    private static boolean isHeading(Block block) {
        return block.plain().length() <= LONGEST_HEADING
                && UNFINISHED.matcher(block.plain()).matches();
    }

    private Block lastBlock() {
        return blocks.get(blocks.size() - 1);
    }

    private void begin(boolean isItem, int i, Span span) {
        int start = span.line().start() + span.from();
        blocks.add(new Block(isItem, i, i, start, span.text(), Spelling.plain(span.text())));
        open = true;
        markWaits = false;
    }

    private void goOn(int i, Span span) {
        Block block = blocks.remove(blocks.size() - 1);
        String raw = text.source().slice(block.start(), span.line().start() + span.to());
        String plain = block.plain() + " " + Spelling.plain(span.text());
        blocks.add(new Block(block.isItem(), block.first(), i, block.start(), raw, plain));
    }

    private static boolean goesOn(Block block, Line line) {
        if (line.number() - block.first() > MOST_LINES) {
            return false;
        }
        int first = line.plain().codePointAt(0);
        boolean indented =
                Character.isWhitespace(line.raw().charAt(0)) || line.raw().charAt(0) == '\u00A0';
        boolean unfinished = UNFINISHED.matcher(tail(block)).matches();
        return block.isItem() && indented
                || Character.isLowerCase(first)
                || unfinished && (Character.isDigit(first) || first == '(')
                || DANGLING.matcher(tail(block)).matches();
    }

    private static String tail(Block block) {
        String plain = block.plain();
        return plain.substring(Math.max(0, plain.length() - 40));
    }
}
