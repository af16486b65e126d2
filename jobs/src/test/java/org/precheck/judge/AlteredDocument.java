package org.precheck.judge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.precheck.model.Cell;
import org.precheck.model.Document;
import org.precheck.model.DocumentDate;
import org.precheck.model.Passage;
import org.precheck.model.PassageKind;

/** Documents changed in one respect, with passages and cells moved along, to see that a verdict rests on nothing else. */
final class AlteredDocument {
    private AlteredDocument() {}

    private record Edit(int start, int end, String by) {}

    /** With a name put in another's place wherever it stands, in its own case or in capitals. */
    static Document renamed(Document document, String from, String to) {
        List<Edit> edits = new ArrayList<>();
        String text = document.text();
        String folded = text.toLowerCase(Locale.ROOT);
        String wanted = from.toLowerCase(Locale.ROOT);
        for (int at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
            String written = text.substring(at, at + from.length());
            boolean capitals = written.equals(written.toUpperCase(Locale.ROOT));
            boolean own = written.equals(from);
            if (own || capitals) edits.add(new Edit(at, at + from.length(), capitals && !own ? upper(to) : to));
        }
        String title = document.title();
        return altered(document, edits, title == null ? null : title.replace(from, to), 0);
    }

    private static String upper(String name) {
        return name.toUpperCase(Locale.ROOT);
    }

    /** With every year of its text, and its own dates, so many years later. */
    static Document shifted(Document document, int years) {
        List<Edit> edits = new ArrayList<>();
        String text = document.text();
        for (int at = 0; at + 4 <= text.length(); at++) {
            boolean opens = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            boolean ends = at + 4 == text.length() || !Character.isDigit(text.charAt(at + 4));
            boolean year = opens && ends && (text.startsWith("19", at) || text.startsWith("20", at));
            if (!year || !text.substring(at, at + 4).chars().allMatch(Character::isDigit)) continue;
            if (at > 1 && ".,".indexOf(text.charAt(at - 1)) >= 0 && Character.isDigit(text.charAt(at - 2))) continue;
            edits.add(new Edit(at, at + 4, String.valueOf(Integer.parseInt(text.substring(at, at + 4)) + years)));
        }
        return altered(document, edits, document.title(), years);
    }

    /** With another site's navigation and footer around it. */
    static Document framed(Document document) {
        String head = "Search this site | Pay a bill | Report a concern | Calendar | Jobs\n";
        String foot = "\nAccessibility | Privacy | Contact us | All rights reserved";
        Document moved = altered(document, List.of(new Edit(0, 0, head)), document.title(), 0);
        List<Passage> passages = new ArrayList<>();
        passages.add(furniture(0, head.length() - 1));
        passages.addAll(moved.passages());
        String text = moved.text() + foot;
        passages.add(furniture(text.length() - foot.length() + 1, text.length()));
        return with(moved, text, passages, moved.title(), moved.dates());
    }

    private static Passage furniture(int start, int end) {
        return new Passage(PassageKind.FURNITURE, start, end, null, List.of(), false, false, List.of());
    }

    private static Document altered(
            Document document, List<Edit> edits, @org.jspecify.annotations.Nullable String title, int years) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (Edit edit : edits) {
            text.append(document.text(), at, edit.start()).append(edit.by());
            at = edit.end();
        }
        text.append(document.text().substring(at));
        List<Passage> passages = document.passages().stream()
                .map(p -> new Passage(
                        p.kind(),
                        moved(p.start(), edits, true),
                        moved(p.end(), edits, false),
                        p.page(),
                        p.headings(),
                        p.main(),
                        p.hidden(),
                        p.cells().stream()
                                .map(c -> new Cell(
                                        c.column(), moved(c.start(), edits, true), moved(c.end(), edits, false)))
                                .toList()))
                .toList();
        List<DocumentDate> dates = document.dates().stream()
                .map(d -> new DocumentDate(d.role(), later(d.date(), years), d.source()))
                .toList();
        return with(document, text.toString(), passages, title, dates);
    }

    private static LocalDate later(LocalDate date, int years) {
        return date.plusYears(years);
    }

    /** Where an index of the text stands after the edits; an insertion at the very index lies before a start. */
    private static int moved(int index, List<Edit> edits, boolean start) {
        int by = 0;
        for (Edit edit : edits) {
            boolean before = edit.end() < index || (edit.end() == index && (start || edit.start() < index));
            if (!before) break;
            by += edit.by().length() - (edit.end() - edit.start());
        }
        return index + by;
    }

    private static Document with(
            Document document,
            String text,
            List<Passage> passages,
            @org.jspecify.annotations.Nullable String title,
            List<DocumentDate> dates) {
        return new Document(
                document.sha256(),
                document.mediaType(),
                title,
                document.language(),
                text,
                passages,
                dates,
                document.coverage());
    }
}
