package org.openprojects.bench;

import java.io.IOException;

/** How one kind of question is put to somebody in this process; the answer is the exact total. */
public interface Way {
    long ask(Question question) throws IOException;
}
