package org.precheck.readers;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.precheck.model.PassageKind;
import org.precheck.text.Phrases;
import org.precheck.text.Sentence;
import org.precheck.text.Terms;
import org.precheck.text.Words;

/**
 * Finds who must do what: a word of duty, then an action, with its object in the same sentence. Parameters: {@code actions}
 * and {@code objects}, word lists by the card, or {@code words}, the name of lists that cards share. Recitals, definitions and disclaimers state no duty.
 */
final class Obligations implements Reader {
    private static final int REACH = 40;
    private static final int MOST = 24;

    /** Words of a line that stands like a heading. */
    private static final int TITLE = 9;

    /** Items under one lead-in that its duty reaches. */
    private static final int LISTED = 12;

    private static final Terms TERMS = Terms.named(Obligations.class, "obligation");
    private static final List<String> DUTY = TERMS.list("duty");
    private static final List<String> INTENT = TERMS.list("intent");
    private static final Set<String> AGENTS = Set.copyOf(TERMS.list("agents"));
    /** Words of a sentence in which the one who is bound stands. */
    private static final int OPENING = 10;
    /** Words from there to what he does. */
    private static final int CLOSE = 4;

    private static final Set<String> RECITALS = Set.copyOf(TERMS.list("recitals"));
    private static final Set<String> HEADINGS = Set.copyOf(TERMS.list("duty-headings"));
    private static final Phrases IDLE = Phrases.of(TERMS.list("no-duty"));

    private static final Set<String> OPEN_THINGS = Set.copyOf(TERMS.list("open-things"));
    private static final Set<String> ACTS = Set.copyOf(TERMS.list("before-acts"));
    private static final Set<String> DENIES = Set.copyOf(TERMS.list("denies"));

    @Override
    public String name() {
        return "obligations";
    }

    @Override
    public List<String> labels() {
        return List.of("duty", "intent");
    }

    @Override
    public List<Fact> facts(Subject subject, Parameters parameters) {
        DutyWords of = DutyWords.of(parameters);
        List<Phrases.Hit> actions = subject.hits(of.actions()).stream()
                .filter(action -> !describes(subject.words(), action))
                .toList();
        List<Phrases.Hit> objects = subject.hits(of.objects());
        if (actions.isEmpty() || objects.isEmpty()) return List.of();
        BitSet holding = sentences(subject, objects);
        List<Fact> facts = new ArrayList<>();
        find(subject, DUTY, "duty", actions, holding, facts);
        find(subject, INTENT, "intent", actions, holding, facts);
        return facts;
    }

    /** Numbers of the sentences in which something stands. */
    private static BitSet sentences(Subject subject, List<Phrases.Hit> hits) {
        BitSet holding = new BitSet();
        for (Phrases.Hit hit : hits) {
            int at = subject.sentenceAt(hit.first());
            if (at >= 0) holding.set(at);
        }
        return holding;
    }

    private static void find(
            Subject subject,
            List<String> modals,
            String label,
            List<Phrases.Hit> actions,
            BitSet holding,
            List<Fact> facts) {
        Words words = subject.words();
        List<Phrases.Hit> duties = subject.hits(modals);
        BitSet enacting = sentences(subject, subject.hits(InstrumentTerms.ENACTS));
        int modal = 0;
        int action = 0;
        int listed = -LISTED - 1;
        int found = 0;
        boolean headed = false;
        for (int at = 0; at < subject.sentences().size() && found < MOST; at++) {
            Sentence sentence = subject.sentences().get(at);
            while (modal < duties.size() && duties.get(modal).first() < sentence.firstWord()) modal++;
            Phrases.Hit duty =
                    modal < duties.size() && duties.get(modal).first() < sentence.endWord() ? duties.get(modal) : null;
            boolean idle = sentence.furniture()
                    || sentence.heading()
                    || subject.isTrail(sentence)
                    || RECITALS.contains(words.folded(sentence.firstWord()))
                    || defines(words, sentence)
                    || (duty != null && (IDLE.at(words, duty.first()) >= 0 || denied(words, sentence, duty)));
            if (titled(subject, sentence)) headed = label.equals("duty") && (duty != null || duties(words, sentence));
            if (idle) continue;
            int future = label.equals("duty") ? Futures.first(words, sentence) : -1;
            int from = duty != null ? duty.first() : future;
            if (future >= 0 && duty != null) from = Math.min(from, future);
            int acting = label.equals("duty") ? acting(words, sentence, actions) : -1;
            if (acting >= 0) from = from < 0 ? acting : Math.min(from, acting);
            boolean item = sentence.passage().kind() == PassageKind.LIST_ITEM;
            if (from < 0 && (listed >= at - LISTED || (headed && item))) from = sentence.firstWord();
            boolean opens = leadsIn(subject, sentence) && (duty != null || enacting.get(at));
            if (opens) listed = at;
            else if (duty != null) listed = -LISTED - 1;
            if (from < 0 || !holding.get(at)) continue;
            while (action < actions.size() && actions.get(action).first() < from) action++;
            if (action == actions.size()) return;
            Phrases.Hit act = actions.get(action);
            if (act.first() - from > REACH || act.first() >= sentence.endWord()) continue;
            found++;
            String says = label.equals("duty") ? "It lays down what must be done." : "It states an intention.";
            facts.add(new Fact(label, says, List.of(subject.cite(sentence)), null, null, null));
        }
    }

    /** {@code The data coordinator publishes ...}: one who is bound and what he does, in the words that open a sentence; or -1. */
    private static int acting(Words words, Sentence sentence, List<Phrases.Hit> actions) {
        int end = Math.min(sentence.endWord(), sentence.firstWord() + OPENING);
        for (int w = sentence.firstWord(); w < end; w++) {
            if (!AGENTS.contains(words.folded(w))) continue;
            for (Phrases.Hit action : actions) {
                if (action.first() > w + CLOSE) break;
                if (action.first() > w && action.last() < sentence.endWord()) return action.first();
            }
        }
        return -1;
    }

    /** Whether it is a heading, or a line of its own that stands like one: {@code What departments must do}. */
    private static boolean titled(Subject subject, Sentence sentence) {
        if (sentence.heading()) return true;
        boolean whole = sentence.passage().kind() == PassageKind.PARAGRAPH
                && sentence.start() == sentence.passage().start()
                && sentence.end() == sentence.passage().end();
        char last = subject.document().text().charAt(sentence.end() - 1);
        return whole && sentence.words() <= TITLE && Character.isLetter(last);
    }

    /** {@code open data}, {@code donnees ouvertes}: what data are, not what is done with them. */
    private static boolean describes(Words words, Phrases.Hit action) {
        String word = words.folded(action.first());
        boolean open = word.startsWith("open");
        int other = open ? action.last() + 1 : action.first() - 1;
        if (action.first() == 0 || other >= words.size() || !(open || word.startsWith("ouvert"))) return false;
        boolean acts = ACTS.contains(words.folded(action.first() - 1));
        return !acts && OPEN_THINGS.contains(words.folded(other));
    }

    /** {@code No department shall}, {@code shall not}: forbidden, not laid down. */
    private static boolean denied(Words words, Sentence sentence, Phrases.Hit duty) {
        boolean nobody = DENIES.contains(words.folded(sentence.firstWord()))
                && !words.is(sentence.firstWord() + 1, "later")
                && duty.first() - sentence.firstWord() <= 6;
        int next = duty.last() + 1;
        return nobody || (next < sentence.endWord() && words.is(next, "not"));
    }

    /** Whether a heading says that what stands under it must be done. */
    private static boolean duties(Words words, Sentence heading) {
        for (int w = heading.firstWord(); w < heading.endWord(); w++) {
            if (HEADINGS.contains(words.folded(w))) return true;
        }
        return false;
    }

    /** Whether it only says what a word means. */
    private static boolean defines(Words words, Sentence sentence) {
        for (int w = sentence.firstWord(); w < Math.min(sentence.endWord(), sentence.firstWord() + 9); w++) {
            String word = words.folded(w);
            if (word.equals("means") || word.equals("mean") || word.equals("refers")) return true;
        }
        return false;
    }

    /** Whether a sentence ends in a colon, so that the items under it say what the duty is. */
    private static boolean leadsIn(Subject subject, Sentence sentence) {
        return subject.document().text().charAt(sentence.end() - 1) == ':';
    }
}
