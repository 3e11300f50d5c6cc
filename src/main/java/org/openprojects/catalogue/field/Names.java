package org.openprojects.catalogue.field;

/** What every record of the index has beside the fields of its type. */
public final class Names {
    /** Type and slug, such as {@code /projects/rural-roads}: unique. */
    public static final String KEY = "key";

    /** The key of the record that an entry is, or belongs to. */
    public static final String OWNER = "owner";

    public static final String TYPE = "type";
    public static final String ID = "id";
    public static final String ID_BYTES = "id.bytes";
    public static final String VERSION = "version";
    /** Microseconds since 1970. */
    public static final String UPDATED = "updated";

    /** Only on tombstones, which have nothing but a key besides. */
    public static final String DELETED = "deleted";

    public static final String PAGE = "page";
    public static final String PAGE_GZIP = "page.gzip";
    public static final String ITEM = "item";

    /** Behind the name of a column: the same values, to be found between two others. */
    public static final String RANGE = ".range";

    private Names() {}
}
