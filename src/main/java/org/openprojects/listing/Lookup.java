package org.openprojects.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import org.openprojects.change.Identities;
import org.openprojects.change.Identity;
import org.openprojects.change.RecordType;
import org.openprojects.problem.Refusal;

/** Finds the record that a path names, or refuses: 404 for one that never was, 410 for one that was deleted. */
@ApplicationScoped
public class Lookup {
    private final Identities identities;

    Lookup(Identities identities) {
        this.identities = identities;
    }

    public Identity living(RecordType type, String id) {
        Identity identity = identities.find(type, id).orElseThrow(() -> notFound(type, id));
        if (identity.isDeleted()) {
            throw Refusal.gone("The %s `%s` was deleted.".formatted(words(type), id));
        }
        return identity;
    }

    public static NotFoundException notFound(RecordType type, String id) {
        return new NotFoundException("There is no %s `%s`.".formatted(words(type), id));
    }

    private static String words(RecordType type) {
        return type.word().replace('-', ' ');
    }
}
