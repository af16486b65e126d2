package org.precheck.readers;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import org.precheck.model.Passage;
import org.precheck.text.Fold;
import org.precheck.text.Phrases;
import org.precheck.text.Table;
import org.precheck.text.Words;

/**
 * Tables that set contractors side by side: their names stand one below the other in the first column, or as names of
 * the columns. A column says whose names they are by its own name ({@code Firm}); else the text before the table speaks of
 * several contractors and the names are written as names, not of places or periods.
 */
final class Rivals {
    private static final int FEWEST = 2;
    private static final int NAMING = 3;
    private static final int BEFORE = 25;
    private static final Phrases HOLDERS = Phrases.of(ContractTerms.HOLDERS);
    private static final Phrases MEASURES = Phrases.of(ContractTerms.NO_RESULT_COLUMNS);
    private static final Phrases PLACES = Phrases.of(ContractTerms.PLACES);

    private final Subject subject;
    private final BitSet told;

    /**
     * Reads the tables of a document.
     *
     * @param several sentences that speak of several contractors
     */
    Rivals(Subject subject, BitSet several) {
        this.subject = subject;
        this.told = several;
    }

    /** The numbers of the rows that belong to such tables. */
    BitSet rows() {
        BitSet rows = new BitSet();
        for (Table table : subject.tables()) {
            if (table.rows().size() < FEWEST || !(byRows(table) || byColumns(table))) continue;
            for (Passage row : table.rows()) {
                int at = subject.sentenceAt(subject.words().from(row.start()));
                if (at >= 0 && !subject.sentences().get(at).furniture()) rows.set(at);
            }
        }
        return rows;
    }

    private boolean byRows(Table table) {
        for (int column = 0; column < Math.min(NAMING, table.columns().size()); column++) {
            boolean holders = holds(HOLDERS, table.columns().get(column));
            if (holders && names(table, column) >= FEWEST) return true;
        }
        String first = table.columns().isEmpty() ? "" : table.columns().getFirst();
        boolean mostly =
                names(table, 0) >= FEWEST && names(table, 0) * 3 >= table.rows().size() * 2;
        return mostly && !holds(PLACES, first) && toldBefore(table);
    }

    /** How many names stand in a column. */
    private int names(Table table, int column) {
        Set<String> names = new HashSet<>();
        for (Passage row : table.rows()) {
            if (column >= row.cells().size()) continue;
            String name = GoalTable.text(subject, row, column);
            if (name(name)) names.add(Fold.fold(name));
        }
        return names.size();
    }

    private boolean byColumns(Table table) {
        Passage header = table.header();
        if (header == null || !toldBefore(table)) return false;
        int names = 0;
        int first = header.cells().size() < table.rows().getFirst().cells().size() ? 0 : 1;
        for (int column = first; column < header.cells().size(); column++) {
            String name = GoalTable.text(subject, header, column);
            if (name(name) && !holds(PLACES, Fold.fold(name))) names++;
        }
        return names >= FEWEST;
    }

    private boolean toldBefore(Table table) {
        int at = subject.sentenceAt(subject.words().from(table.rows().getFirst().start()));
        int last = told.previousSetBit(Math.max(0, at));
        return last >= 0 && at - last <= BEFORE;
    }

    private static boolean holds(Phrases phrases, String folded) {
        return !phrases.hits(new Words(folded)).isEmpty();
    }

    /** Whether every longer word starts with a capital and none is a figure. */
    private static boolean name(String text) {
        Words words = new Words(text);
        int capitals = 0;
        for (int word = 0; word < words.size(); word++) {
            if (Character.isDigit(text.charAt(words.start(word)))) return false;
            if (words.capital(word)) capitals++;
            else if (words.end(word) - words.start(word) > 3) return false;
        }
        return capitals > 0 && MEASURES.hits(words).isEmpty();
    }
}
