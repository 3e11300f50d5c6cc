package org.openprojects.listing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a resource gives out of the catalogue, and what a client may keep it by. In the contract it is the content alone.
 *
 * @param content what the bytes say; null where they are ready
 * @param bytes JSON in the coding of the validator; null where the content is still to be written, and where the client has it
 * @param links the neighbours of a page
 * @param representation the form that it has, whose rows may still have to be made
 */
public record Answer<T>(
        T content,
        @JsonIgnore @Schema(hidden = true) byte[] bytes,
        @JsonIgnore @Schema(hidden = true) Validator validator,
        @JsonIgnore @Schema(hidden = true) PageLinks links,
        @JsonIgnore @Schema(hidden = true) Representation representation) {
    private static final byte[] NONE_READY = {};

    static <T> Answer<T> ready(byte[] bytes, Validator validator, PageLinks links) {
        return new Answer<>(null, bytes, validator, links, Representation.ONLY);
    }

    static <T> Answer<T> unchanged(Validator validator) {
        return new Answer<>(null, null, validator, PageLinks.NONE, Representation.ONLY);
    }

    static <T> Answer<T> rows(Validator validator, PageLinks links, Representation representation) {
        return new Answer<>(null, NONE_READY, validator, links, representation);
    }

    Answer<T> as(Representation chosen) {
        return new Answer<>(content, bytes, validator, links, chosen);
    }

    boolean isUnchanged() {
        return content == null && bytes == null;
    }
}
