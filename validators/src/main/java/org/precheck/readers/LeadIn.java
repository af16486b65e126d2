package org.precheck.readers;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.precheck.model.PassageKind;
import org.precheck.text.Deadline;
import org.precheck.text.Sentence;

/** A deadline that a lead-in gives to the list under it: {@code Target goals by 2025:} and what follows. */
final class LeadIn {
    private static final String BULLETS = "-*\u2022\u2013\u25cf";
    private static final int REACH = 30;
    private final Subject subject;
    private @Nullable Deadline deadline;
    private int lead = -1;
    private List<String> headings = List.of();

    LeadIn(Subject subject) {
        this.subject = subject;
    }

    /** Takes note of a sentence: whether it leads in, with a deadline of its own; a heading must speak of goals. */
    void see(int at, Sentence sentence, @Nullable Deadline own, boolean goal) {
        boolean opens = subject.textOf(sentence).stripTrailing().endsWith(":");
        boolean leads = own != null && own.firm() && (sentence.heading() ? goal : opens);
        if (leads) {
            deadline = own;
            lead = at;
            headings = sentence.passage().headings();
        }
    }

    /** Whether a mark of a list stands before the sentence, in text that marks no lists. */
    private boolean bullet(Sentence sentence) {
        String text = subject.document().text();
        int before = sentence.start() - 1;
        while (before > 0 && text.charAt(before) == ' ') before--;
        boolean marked = before >= 0 && BULLETS.indexOf(text.charAt(before)) >= 0;
        return marked || BULLETS.indexOf(text.charAt(sentence.start())) >= 0;
    }

    /** The deadline that holds for a sentence, or null. */
    @Nullable
    Deadline deadline(int at, Sentence sentence) {
        List<String> here = sentence.passage().headings();
        boolean under = here.size() >= headings.size()
                && here.subList(0, headings.size()).equals(headings);
        boolean inside = deadline != null && at > lead && at - lead <= REACH && under;
        boolean listed = sentence.passage().kind() == PassageKind.LIST_ITEM || at - lead <= 2 || bullet(sentence);
        return inside && listed ? deadline : null;
    }
}
