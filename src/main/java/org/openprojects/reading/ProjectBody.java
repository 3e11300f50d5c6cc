package org.openprojects.reading;

import org.openprojects.reading.Prose.Block;

/** The body of a project page as facts: paragraphs, and lists by what their lead-ins say they are about. */
final class ProjectBody {

    private ProjectBody() {}

    static void of(Page page, Prose prose) {
        prose.summary().ifPresent(block -> page.fact("/summary", block, "first-whole-paragraph"));
        int paragraphs = 0;
        int[] items = new int[ListPurpose.values().length];
        ListPurpose purpose = ListPurpose.OBJECTIVES;
        for (Block block : prose.blocks()) {
            if (block.isItem()) {
                String path = purpose.path() + "/" + items[purpose.ordinal()]++;
                page.fact(path, block, "list-of" + purpose.path().replace('/', '-'));
            } else {
                page.fact("/description/" + paragraphs++, block, "paragraph");
                purpose = ListPurpose.of(block.plain());
            }
        }
    }
}
