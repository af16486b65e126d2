package org.precheck.readers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.precheck.model.Citation;
import org.precheck.model.Passage;
import org.precheck.model.PassageKind;
import org.precheck.text.Fold;
import org.precheck.text.Phrases;
import org.precheck.text.Sentence;
import org.precheck.text.Table;
import org.precheck.text.Words;

/**
 * Finds tables with a row for each dataset that a city holds. {@code inventory}: rows of datasets with their departments
 * and how they are kept (class, cycle, source, steward); {@code partial-inventory}: such rows of fewer departments than
 * asked for ({@code departments}, default 5), without departments, or of less than 60 % of them by its own words; {@code department-counts}: how many datasets each
 * department holds; {@code catalogue}: published datasets only; {@code systems}: systems, not datasets; {@code draft}: rows
 * of filler; {@code other-things}: an inventory of equipment, trees, emissions or processing by its title. The amount is the number of rows, the date the latest that the rows carry, else the document's own.
 */
final class DatasetRows implements Reader {
    private static final int FEWEST_ROWS = 8;
    private static final int FEWEST_DEPARTMENTS = 5;
    private static final int QUOTED = 3;

    /** So many columns such as address, visits and licence are those of a portal's list. */
    private static final int PORTAL = 3;

    /** An inventory of fewer of the departments than this is a part of one. */
    private static final double WHOLE = 0.6;

    /** Words of the content in which an inventory says of what it is one. */
    private static final int OPENING = 24;

    private static final Phrases OTHER_THINGS = Phrases.of(InventoryTerms.OTHER_THINGS);

    @Override
    public String name() {
        return "dataset-rows";
    }

    @Override
    public List<String> labels() {
        return List.of(
                "inventory", "partial-inventory", "department-counts", "catalogue", "systems", "draft", "other-things");
    }

    @Override
    public List<Fact> facts(Subject subject, Parameters parameters) {
        int departments = number(parameters, "departments", FEWEST_DEPARTMENTS);
        int fewest = number(parameters, "rows", FEWEST_ROWS);
        List<Fact> facts = new ArrayList<>();
        for (Table table : InventoryTables.of(subject)) {
            Fact fact = fact(subject, table, fewest, departments);
            if (fact != null) facts.add(fact);
        }
        return facts;
    }

    private static int number(Parameters parameters, String name, int otherwise) {
        List<String> values = parameters.list(name);
        return values.isEmpty() ? otherwise : Integer.parseInt(values.getFirst());
    }

    private static @Nullable Fact fact(Subject subject, Table table, int fewest, int departments) {
        InventoryColumns columns = InventoryColumns.of(subject, table);
        if (columns.counts() >= 0 && columns.department() >= 0 && columns.dataset() < 0) {
            if (table.rows().size() < fewest) return null;
            return make(
                    subject,
                    table,
                    "department-counts",
                    "Datasets are counted by department.",
                    table.rows().size(),
                    null);
        }
        if (columns.dataset() < 0) return null;
        int rows = 0;
        int filler = 0;
        Set<String> seen = new HashSet<>();
        Set<String> names = new HashSet<>();
        LocalDate latest = null;
        int unpublished = 0;
        String last = "";
        for (Passage row : table.rows()) {
            String name = text(subject, row, columns.dataset());
            if (name.isEmpty()) continue;
            rows++;
            names.add(name);
            if (InventoryColumns.filler(Fold.fold(subject.document().textOf(row)))) filler++;
            String department =
                    columns.department() < 0 ? InventoryTables.heading(row) : text(subject, row, columns.department());
            if (department.isEmpty()) department = last;
            last = department;
            if (!department.isEmpty()) seen.add(department);
            if (columns.heldOnly(Fold.fold(subject.document().textOf(row)))) unpublished++;
            for (int column : columns.dated()) latest = later(subject, latest, text(subject, row, column));
        }
        if (rows < fewest || names.size() * 3 < rows) return null;
        LocalDate date = latest != null ? latest : subject.ownDate();
        if (ofOtherThings(subject))
            return make(subject, table, "other-things", "The rows are not datasets.", rows, date);
        if (filler * 4 >= rows) return make(subject, table, "draft", "The rows hold filler.", rows, date);
        if (columns.systems())
            return make(subject, table, "systems", "The rows are systems, not datasets.", rows, date);
        String says = rows + " datasets of " + seen.size() + " departments.";
        if (columns.kept() < 1) {
            return columns.published() > 0
                    ? make(subject, table, "catalogue", "The rows are published datasets.", rows, date)
                    : null;
        }
        boolean portal = columns.published() >= PORTAL && unpublished * 10 < rows;
        if (portal || (columns.published() > 0 && unpublished == 0 && columns.kept() < 2)) {
            return make(subject, table, "catalogue", "The rows are published datasets.", rows, date);
        }
        boolean whole = seen.size() >= departments && !InventoryCoverage.below(subject, WHOLE);
        return make(subject, table, whole ? "inventory" : "partial-inventory", says, rows, date);
    }

    /** Whether the title or the first lines say that it lists something else: {@code Equipment inventory}. */
    private static boolean ofOtherThings(Subject subject) {
        String title = subject.document().title();
        if (title != null && !OTHER_THINGS.hits(new Words(title)).isEmpty()) return true;
        int opening = subject.mainWord(OPENING);
        for (Phrases.Hit hit : subject.hits(InventoryTerms.OTHER_THINGS)) {
            if (hit.first() >= opening) break;
            Sentence sentence = subject.isMain(hit.first()) ? subject.sentenceOf(hit.first()) : null;
            if (sentence != null && sentence.passage().kind() != PassageKind.TABLE_ROW) return true;
        }
        return false;
    }

    private static Fact make(
            Subject subject, Table table, String label, String says, int rows, @Nullable LocalDate date) {
        List<Citation> quotes = new ArrayList<>();
        if (table.header() != null)
            quotes.add(subject.citeChars(table.header().start(), table.header().end()));
        for (Passage row : table.rows()) {
            if (quotes.size() <= QUOTED && row.end() > row.start())
                quotes.add(subject.citeChars(row.start(), row.end()));
        }
        return new Fact(label, says, quotes, date, (double) rows, null);
    }

    private static String text(Subject subject, Passage row, int column) {
        if (column < 0 || column >= row.cells().size()) return "";
        return GoalTable.text(subject, row, column);
    }

    private static @Nullable LocalDate later(Subject subject, @Nullable LocalDate latest, String cell) {
        String language = subject.document().language();
        LocalDate date = InventoryCells.date(cell, language == null || language.equals("en"));
        return date == null || (latest != null && !date.isAfter(latest)) ? latest : date;
    }
}
