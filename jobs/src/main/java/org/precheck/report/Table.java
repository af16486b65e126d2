package org.precheck.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A table with a caption and named columns. On a narrow screen its rows become blocks, so every cell carries its column's
 * name for that case, and the roles are spelled out because changing the display of a table hides them otherwise.
 */
final class Table {
    private final String caption;
    private final List<String> columns;
    private final List<Html> rows = new ArrayList<>();

    Table(String caption, String... columns) {
        this.caption = caption;
        this.columns = List.of(columns);
    }

    /** Adds a row; its first cell names it. */
    Table row(String id, Html... cells) {
        if (cells.length != columns.size()) throw new IllegalArgumentException("a row of " + cells.length + " cells");
        Html row = Html.el("tr").at("role", "row");
        if (!id.isEmpty()) row.at("id", id);
        for (int i = 0; i < cells.length; i++) {
            Html label = Html.el("span", "lab", columns.get(i)).at("aria-hidden", "true");
            Html cell = i == 0
                    ? Html.el("th").at("scope", "row").at("role", "rowheader")
                    : Html.el("td").at("role", "cell");
            row.add(cell.add(label, cells[i]));
        }
        rows.add(row);
        return this;
    }

    Html html() {
        Html head = Html.el("tr").at("role", "row");
        for (String column : columns) {
            head.add(Html.el("th").at("scope", "col").at("role", "columnheader").text(column));
        }
        return Html.el("table")
                .at("role", "table")
                .add(
                        Html.el("caption").text(caption),
                        Html.el("thead").at("role", "rowgroup").add(head),
                        Html.el("tbody").at("role", "rowgroup").add(rows));
    }
}
