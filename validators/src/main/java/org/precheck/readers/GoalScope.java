package org.precheck.readers;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.precheck.model.DocumentDate;
import org.precheck.text.DatePlace;
import org.precheck.text.Deadline;
import org.precheck.text.Fold;
import org.precheck.text.Sentence;

/** Whose goals a document states, by its title, its first lines and what it says of its own reach. */
final class GoalScope {

    private static final int TOP = 8;
    private static final int CHAPTER_LINES = 3;
    private static final int SHORT = 12;

    private GoalScope() {}

    /** The label: {@code department}, {@code citywide} or {@code unscoped}. */
    static String of(Subject subject, Marks marks) {
        BitSet department = marks.of(GoalTerms.DEPARTMENT);
        BitSet city = marks.of(GoalTerms.CITYWIDE);
        BitSet adopted = Marks.both(marks.of(GoalTerms.ADOPTERS), marks.of(GoalTerms.ADOPTED));
        city.or(Marks.both(adopted, marks.of(GoalTerms.PLANS)));
        int top = top(subject.sentences());
        String title = subject.document().title() == null
                ? ""
                : Fold.fold(subject.document().title());
        boolean departmentTitle = GoalTerms.DEPARTMENT.stream().anyMatch(title::contains);
        boolean departmentTop = titled(subject, department, top) || headed(subject, title);
        boolean cityTop = city.nextSetBit(0) >= 0 && city.nextSetBit(0) < top;
        boolean notDepartment = !marks.of(GoalTerms.NOT_DEPARTMENT).isEmpty();
        boolean own = marks.of(GoalTerms.OWN).cardinality() >= 2;
        boolean departments = departmentTitle || departmentTop || own;
        if (departments && !explicit(marks) && !notDepartment) return "department";
        if (chapter(subject, marks, top)) return "department";
        if (draft(subject, marks, title)) return "draft";
        return cityTop || !city.isEmpty() ? "citywide" : "unscoped";
    }

    /** Whether it is the chapter that a budget gives to one office: headed by it, with its staff and spending. */
    private static boolean chapter(Subject subject, Marks marks, int top) {
        return titled(subject, marks.of(GoalTerms.OFFICE), top)
                && marks.of(GoalTerms.CHAPTER).cardinality() >= CHAPTER_LINES;
    }

    private static boolean draft(Subject subject, Marks marks, String title) {
        for (String word : GoalTerms.DRAFT) if (title.contains(word)) return true;
        BitSet drafts = marks.of(GoalTerms.DRAFT);
        int top = top(subject.sentences());
        for (int at = drafts.nextSetBit(0); at >= 0 && at < top; at = drafts.nextSetBit(at + 1)) {
            Sentence sentence = subject.sentences().get(at);
            if (sentence.heading() || sentence.words() <= SHORT) return true;
        }
        return false;
    }

    private static boolean explicit(Marks marks) {
        return !marks.of(GoalTerms.EXPLICIT).isEmpty();
    }

    /** Whether the first heading or the title is that of a part of the administration. */
    private static boolean headed(Subject subject, String title) {
        String head = "";
        for (Sentence sentence : subject.sentences()) {
            if (sentence.heading() && !sentence.furniture() && head.isEmpty())
                head = Fold.fold(subject.textOf(sentence));
        }
        for (String name : GoalTerms.PARTS) {
            if (head.startsWith(name) || title.startsWith(name)) return true;
        }
        return false;
    }

    /** Whether a department is named in a heading, or in a short line, at the top. */
    private static boolean titled(Subject subject, BitSet department, int top) {
        for (int at = department.nextSetBit(0); at >= 0 && at < top; at = department.nextSetBit(at + 1)) {
            Sentence sentence = subject.sentences().get(at);
            if (sentence.heading() || sentence.words() <= SHORT) return true;
        }
        return false;
    }

    private static int top(List<Sentence> sentences) {
        int seen = 0;
        for (int at = 0; at < sentences.size(); at++) {
            if (!sentences.get(at).furniture()) seen++;
            if (seen > TOP) return at;
        }
        return sentences.size();
    }

    /** The end of a span without a beginning, counted from the document's own date; null where it has none. */
    static @Nullable LocalDate fromDocument(Subject subject, Deadline deadline) {
        LocalDate start = null;
        for (DocumentDate date : subject.document().dates()) if (start == null) start = date.date();
        if (start == null) {
            for (DatePlace date : subject.dates()) {
                if (date.precision() == DatePlace.Precision.DAY && date.certain() && start == null)
                    start = date.first();
            }
        }
        Integer days = deadline.days();
        return start == null || days == null ? null : start.plusDays(days);
    }
}
