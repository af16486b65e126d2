package org.precheck.readers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.precheck.model.PassageKind;
import org.precheck.text.Identifiers;
import org.precheck.text.Instruments;
import org.precheck.text.Sentence;

/**
 * Says what matter a document speaks of, so that facts of several documents are put together only where they belong
 * together: its own {@code number}, the {@code name}s in its title and opening, identifiers that it {@code carries}, the instruments that it {@code refers-to}.
 */
public final class MatterReader implements Reader {
    /** Its name. */
    public static final String NAME = "matter";

    /** The label of a number that the document carries itself. */
    public static final String NUMBER = "number";

    /** The label of a name that its title gives. */
    public static final String CALLED = "name";

    /** The label of an identifier that it carries, such as a contract's; none where it lists many. */
    public static final String CARRIES = "carries";

    /** The label of another instrument that it names. */
    public static final String REFERS = "refers-to";

    private static final int OPENING = 60;
    private static final int LINE = 16;
    private static final int POINTERS = 40;
    private static final int NAMES = 12;
    private static final int IDENTIFIERS = 8;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> labels() {
        return List.of(NUMBER, CALLED, CARRIES, REFERS);
    }

    @Override
    public List<Fact> facts(Subject subject, Parameters parameters) {
        List<Fact> facts = new ArrayList<>();
        Fact numbered = new InstrumentNumber(subject, new OwnInstrument(subject)).fact();
        Set<String> seen = new HashSet<>();
        if (numbered != null && numbered.about() != null && seen.add(numbered.about())) {
            facts.add(fact(NUMBER, numbered.says(), numbered.about()));
        }
        for (String name : names(subject)) facts.add(fact(CALLED, "It is called " + name + ".", name));
        for (String identifier : identifiers(subject))
            facts.add(fact(CARRIES, "It carries " + identifier + ".", identifier));
        int pointers = 0;
        for (Instruments.Mention mention : subject.instruments()) {
            String about = mention.about();
            boolean partial = mention.kind().equals("code") || mention.kind().equals("bill");
            if (about == null || partial || pointers >= POINTERS || !seen.add(about)) continue;
            pointers++;
            facts.add(fact(REFERS, "It names " + mention.written() + " " + mention.number() + ".", about));
        }
        return facts;
    }

    private static Fact fact(String label, String says, String about) {
        return new Fact(label, says, List.of(), null, null, about);
    }

    private static Set<String> identifiers(Subject subject) {
        Set<String> found = new LinkedHashSet<>();
        for (Sentence sentence : subject.sentences()) {
            if (!sentence.furniture()) found.addAll(Identifiers.in(subject.textOf(sentence)));
            if (found.size() > IDENTIFIERS) return Set.of();
        }
        return found;
    }

    private static List<String> names(Subject subject) {
        Naming naming = new Naming(subject.city());
        Set<String> names = new LinkedHashSet<>();
        String title = subject.document().title();
        if (title != null) names.addAll(naming.of(title));
        int opening = subject.mainWord(OPENING);
        for (Sentence sentence : subject.sentences()) {
            if (sentence.firstWord() >= opening) break;
            String text = subject.textOf(sentence);
            PassageKind kind = sentence.passage().kind();
            boolean row = kind == PassageKind.TABLE_ROW || kind == PassageKind.TABLE_HEADER;
            boolean line = sentence.heading() || (!row && sentence.words() <= LINE && !text.endsWith("."));
            if (!sentence.furniture() && line && !subject.isTrail(sentence)) names.addAll(naming.of(text));
        }
        return names.stream().limit(NAMES).toList();
    }
}
