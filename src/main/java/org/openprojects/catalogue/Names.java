package org.openprojects.catalogue;

/** What every record of the index has beside the fields of its type. */
final class Names {
    /** Type and slug, such as {@code /projects/rural-roads}: unique. */
    static final String KEY = "key";

    /** The key of the record that an entry is, or belongs to. */
    static final String OWNER = "owner";

    static final String TYPE = "type";
    static final String ID = "id";
    static final String ID_BYTES = "id.bytes";
    static final String VERSION = "version";
    /** Microseconds since 1970. */
    static final String UPDATED = "updated";

    /** Only on tombstones, which have nothing but a key besides. */
    static final String DELETED = "deleted";

    static final String PAGE = "page";
    static final String PAGE_GZIP = "page.gzip";
    static final String ITEM = "item";

    /** Behind the name of a column: the same values, to be found between two others. */
    static final String RANGE = ".range";

    private Names() {}
}
