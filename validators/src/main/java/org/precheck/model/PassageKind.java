package org.precheck.model;

/** What a passage is in its document's layout. */
public enum PassageKind {
    /** A heading; its own text is the last element of the heading path of the passages under it. */
    HEADING,
    /** A block of running text. */
    PARAGRAPH,
    /** One item of a list, without the items nested in it. */
    LIST_ITEM,
    /** The row of a table that names its columns. */
    TABLE_HEADER,
    /** One row of a table, with its cells. */
    TABLE_ROW,
    /** The caption of a table or figure. */
    CAPTION,
    /** Navigation, banner, footer, cookie notice: furniture around the content. */
    FURNITURE
}
