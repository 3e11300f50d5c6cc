package org.openprojects.catalogue;

import java.util.List;
import org.openprojects.change.Identity;
import org.openprojects.change.RecordType;

/** How the records of one type are shown and by what they are found; each type has one. */
public interface Rendering {
    RecordType type();

    /** Raised whenever the same record would be shown, or found, differently than before: every index is then made anew. */
    int revision();

    /** The living records among those given, as they are in the running transaction. */
    List<Rendered> render(List<Identity> living);
}
