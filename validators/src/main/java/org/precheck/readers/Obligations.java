package org.precheck.readers;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.precheck.text.Phrases;
import org.precheck.text.Sentence;
import org.precheck.text.Words;

/**
 * Finds who must do what: a word of duty, then an action, with its object in the same sentence. Parameters: {@code actions}
 * and {@code objects}, word lists by the card. Recitals, definitions and disclaimers state no duty.
 */
final class Obligations implements Reader {
    private static final int REACH = 40;
    private static final int MOST = 24;

    /** Items under one lead-in that its duty reaches. */
    private static final int LISTED = 12;

    private static final List<String> DUTY = List.of(
            "shall",
            "must",
            "will",
            "is required to",
            "are required to",
            "is responsible for",
            "are responsible for",
            "responsible for",
            "is directed to",
            "are directed to",
            "hereby directed",
            "hereby required",
            "is to",
            "are to",
            "debera",
            "deberan",
            "debe",
            "deben",
            "esta obligado",
            "estan obligados",
            "estan obligadas",
            "obligado a",
            "tendra",
            "tendran",
            "corresponde a",
            "sera responsable",
            "seran",
            "sera",
            "se publicara",
            "se publicaran",
            "publicara",
            "publicaran",
            "pondra",
            "pondran",
            "mantendra",
            "mantendran",
            "difundira",
            "difundiran",
            "garantizara",
            "elaborara",
            "habilitara",
            "abrira",
            "abriran",
            "dispondra",
            "devera",
            "deverao",
            "deve",
            "devem",
            "fica obrigado",
            "ficam obrigados",
            "ficam obrigadas",
            "cabera",
            "cabe",
            "compete",
            "publicarao",
            "disponibilizara",
            "disponibilizarao",
            "mantera",
            "manterao",
            "divulgara",
            "divulgarao",
            "serao",
            "tera",
            "elaborara",
            "doit",
            "doivent",
            "devra",
            "devront",
            "est tenu",
            "est tenue",
            "sont tenus",
            "sont tenues",
            "est charge",
            "est chargee",
            "sont charges",
            "sont publiees",
            "sont publies",
            "est publie",
            "est publiee",
            "publie",
            "publient",
            "sont ouvertes",
            "sont mises",
            "publiera",
            "publieront",
            "mettra",
            "mettront",
            "met a disposition",
            "mettent",
            "veille",
            "assure",
            "designe",
            "sont diffusees",
            "tient",
            "tiennent");
    private static final List<String> INTENT = List.of(
            "is committed to",
            "are committed to",
            "commits to",
            "intends to",
            "aims to",
            "should",
            "may",
            "strives to",
            "se compromete a",
            "busca",
            "procura",
            "podra",
            "podran",
            "podera",
            "poderao",
            "compromete se",
            "s engage a",
            "s efforce",
            "peut",
            "pourra",
            "souhaite");
    private static final Set<String> RECITALS =
            Set.of("whereas", "considerando", "considerant", "visto", "vistos", "attendu", "by", "if", "nothing");
    private static final List<String> NO_DUTY = List.of(
            "shall mean",
            "shall be construed",
            "shall not be construed",
            "shall be interpreted",
            "shall not be deemed",
            "shall have the meaning",
            "shall not create",
            "must not",
            "shall include the following meanings");

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
        List<Phrases.Hit> actions = subject.hits(parameters.list("actions"));
        List<Phrases.Hit> objects = subject.hits(parameters.list("objects"));
        if (actions.isEmpty() || objects.isEmpty()) return List.of();
        BitSet holding = new BitSet();
        for (Phrases.Hit object : objects) {
            int at = subject.sentenceAt(object.first());
            if (at >= 0) holding.set(at);
        }
        List<Fact> facts = new ArrayList<>();
        find(subject, DUTY, "duty", actions, holding, facts);
        find(subject, INTENT, "intent", actions, holding, facts);
        return facts;
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
        int modal = 0;
        int action = 0;
        int listed = -1;
        int found = 0;
        for (int at = 0; at < subject.sentences().size() && found < MOST; at++) {
            Sentence sentence = subject.sentences().get(at);
            while (modal < duties.size() && duties.get(modal).first() < sentence.firstWord()) modal++;
            Phrases.Hit duty =
                    modal < duties.size() && duties.get(modal).first() < sentence.endWord() ? duties.get(modal) : null;
            boolean idle = sentence.furniture()
                    || sentence.heading()
                    || RECITALS.contains(words.folded(sentence.firstWord()))
                    || defines(words, sentence)
                    || (duty != null && IDLE.at(words, duty.first()) >= 0);
            if (idle) continue;
            int from = duty != null ? duty.first() : listed >= at - LISTED ? sentence.firstWord() : -1;
            if (duty != null) listed = leadsIn(subject, sentence) ? at : -LISTED - 1;
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

    private static final Phrases IDLE = Phrases.of(NO_DUTY);
}
