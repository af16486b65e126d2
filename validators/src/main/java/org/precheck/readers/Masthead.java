package org.precheck.readers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.precheck.text.CityMentions;
import org.precheck.text.Jurisdictions;
import org.precheck.text.Level;
import org.precheck.text.Phrases;
import org.precheck.text.PublicBodies;
import org.precheck.text.Sentence;
import org.precheck.text.Terms;
import org.precheck.text.Words;

/**
 * Whose name stands at the head of a document: in its title, in the banner of its site or in its first lines. A body that
 * is no city's government and stands there before the city, and that acts in the text at least as much as the city does,
 * issued it, although the city's name is part of its own and the city is named in passing.
 */
final class Masthead {
    /** Words of the main content among which a head stands. */
    private static final int HEAD = 45;

    /** Words of a line that is a name rather than a sentence. */
    private static final int LINE = 12;

    /** Lines of a banner before the content that are looked at. */
    private static final int BANNER = 3;

    private static final Terms TERMS = Terms.named(Masthead.class, "masthead");
    private static final Set<String> SELF = Set.copyOf(TERMS.list("self"));
    private static final List<String> BOARDS = TERMS.list("boards");
    private static final List<String> INDEPENDENT = TERMS.list("independent");

    private final Subject subject;
    private final Words words;
    private final List<CityMentions.Mention> own;
    private final List<PublicBodies.Name> bodies;

    Masthead(Subject subject, List<CityMentions.Mention> own) {
        this.subject = subject;
        this.words = subject.words();
        this.own = own;
        this.bodies = PublicBodies.of(words, subject.document().text()).stream()
                .filter(name -> own.stream().noneMatch(m -> isCityName(m, name)))
                .toList();
    }

    /**
     * A body of its own.
     *
     * @param name its name as written
     * @param word a word of the text where it stands, or -1 where only the title names it
     */
    record Found(String name, int word) {}

    /** The body that issued the document, or null. */
    @Nullable
    Found body() {
        PublicBodies.Name head = head();
        Found titled = titled();
        if (head == null && titled == null) return standing();
        Found found = head != null ? new Found(written(head), head.firstWord()) : titled;
        if (found == null || cityBefore(head == null ? 0 : head.firstWord())) return null;
        int theirs = theirs(found.name());
        int ours = ours();
        boolean twice = head != null && titled != null;
        return theirs >= 2 && theirs >= (twice ? (ours + 1) / 2 : ours) ? found : null;
    }

    /** A body that says of itself that it is one of its own, and acts more than the city. */
    private @Nullable Found standing() {
        for (Phrases.Hit hit : subject.hits(INDEPENDENT)) {
            Sentence sentence = subject.isMain(hit.first()) ? subject.sentenceOf(hit.first()) : null;
            if (sentence == null) continue;
            for (PublicBodies.Name name : bodies) {
                boolean inside = name.firstWord() >= sentence.firstWord() && name.firstWord() < hit.first();
                if (!inside || cityBefore(bodies.getFirst().firstWord())) continue;
                int theirs = theirs(written(name));
                if (theirs >= 3 && theirs > ours()) return new Found(written(name), name.firstWord());
            }
        }
        return null;
    }

    /** The body that a line of the banner or of the opening is the name of. */
    private PublicBodies.@Nullable Name head() {
        int end = subject.mainWord(HEAD);
        int banner = 0;
        boolean content = false;
        for (Sentence sentence : subject.sentences()) {
            if (sentence.firstWord() >= end) break;
            if (!sentence.furniture()) content = true;
            else if (content || banner++ >= BANNER) continue;
            for (PublicBodies.Name name : bodies) {
                boolean inside = name.firstWord() >= sentence.firstWord() && name.lastWord() < sentence.endWord();
                if (inside && named(name, sentence)) return name;
            }
        }
        return null;
    }

    /** Whether a line of a sentence consists mostly of the name, or starts with it. */
    private boolean named(PublicBodies.Name name, Sentence sentence) {
        int first = name.firstWord();
        while (first > sentence.firstWord() && !parted(first)) first--;
        int last = name.lastWord();
        while (last + 1 < sentence.endWord() && !parted(last + 1)) last++;
        return mostly(name.lastWord() - name.firstWord() + 1, last - first + 1, first == name.firstWord());
    }

    private static boolean mostly(int named, int all, boolean opens) {
        return named * 2 >= all || (opens && all <= LINE);
    }

    private boolean parted(int word) {
        return parts(subject.document().text().substring(words.end(word - 1), words.start(word)));
    }

    private static boolean parts(String gap) {
        return gap.indexOf('\n') >= 0
                || gap.indexOf('|') >= 0
                || gap.indexOf('\u2022') >= 0
                || gap.indexOf('\u00b7') >= 0
                || gap.indexOf('\u2014') >= 0
                || gap.indexOf('\u2013') >= 0
                || gap.contains(" - ")
                || gap.contains(": ")
                || gap.contains(". ");
    }

    /** The body that a part of the title is the name of; none where the city's government stands in the title. */
    private @Nullable Found titled() {
        String title = subject.document().title();
        if (title == null) return null;
        Words parts = new Words(title);
        List<CityMentions.Mention> cities = CityMentions.of(subject.city(), parts, title);
        for (PublicBodies.Name name : PublicBodies.of(parts, title)) {
            if (cities.stream().anyMatch(m -> isCityName(m, name))) continue;
            int first = name.firstWord();
            while (first > 0 && !parts(title.substring(parts.end(first - 1), parts.start(first)))) first--;
            int last = name.lastWord();
            while (last + 1 < parts.size() && !parts(title.substring(parts.end(last), parts.start(last + 1)))) last++;
            if (mostly(name.lastWord() - name.firstWord() + 1, last - first + 1, first == name.firstWord())) {
                return new Found(
                        title.substring(parts.start(name.firstWord()), parts.end(name.lastWord())), place(name, parts));
            }
        }
        return null;
    }

    /** Where the text names the body of a title, or its kind. */
    private int place(PublicBodies.Name titled, Words parts) {
        for (PublicBodies.Name name : bodies) {
            if (words.is(name.kindWord(), parts.folded(titled.kindWord()))) return name.firstWord();
        }
        for (int place : words.places(parts.folded(titled.lastWord()))) if (words.capital(place)) return place;
        return -1;
    }

    /** Whether the city's government, or a body of it, stands at the head: in the title, the frame, or a line before the name. */
    private boolean cityBefore(int word) {
        String title = subject.document().title();
        if (title != null) {
            Words parts = new Words(title);
            List<PublicBodies.Name> names = PublicBodies.of(parts, title);
            boolean government = CityMentions.of(subject.city(), parts, title).stream()
                    .anyMatch(m -> m.official() && names.stream().noneMatch(n -> within(m, n)));
            if (government) return true;
        }
        int end = subject.mainWord(HEAD);
        for (CityMentions.Mention mention : own) {
            if (!mention.official() || bodies.stream().anyMatch(name -> within(mention, name))) continue;
            Sentence sentence = subject.sentenceOf(mention.firstWord());
            if (sentence == null) continue;
            boolean line = mention.firstWord() < end
                    && sentence.words() <= LINE
                    && !subject.textOf(sentence).endsWith(".");
            if (mention.firstWord() < word || sentence.furniture() || line) return true;
        }
        for (Jurisdictions.Mention body : Jurisdictions.bodies(words)) {
            if (body.firstWord() >= Math.min(word, end)) break;
            if (body.level() == Level.CITY && subject.isMain(body.firstWord())) return true;
        }
        return false;
    }

    /** How often the text speaks of the body: by a word of its name, or by its board and chief. */
    private int theirs(String name) {
        Words parts = new Words(name);
        Set<String> nouns = new java.util.HashSet<>();
        for (int w = 0; w < parts.size(); w++) if (SELF.contains(parts.folded(w))) nouns.add(parts.folded(w));
        List<Integer> places = new ArrayList<>();
        for (String noun : nouns) {
            for (int place : words.places(noun)) if (words.capital(place)) places.add(place);
        }
        for (Phrases.Hit hit : subject.hits(BOARDS)) if (words.capital(hit.first())) places.add(hit.first());
        return (int) places.stream().distinct().count();
    }

    /** How often the text speaks of a city's government. */
    private int ours() {
        int count = 0;
        for (String word : Jurisdictions.ownWords(Level.CITY)) {
            for (int place : words.places(word)) {
                boolean named = bodies.stream().anyMatch(n -> n.firstWord() <= place && place <= n.lastWord());
                if (subject.isMain(place) && words.capital(place) && !named) count++;
            }
        }
        return count;
    }

    private String written(PublicBodies.Name name) {
        return subject.document().text().substring(words.start(name.firstWord()), words.end(name.lastWord()));
    }

    /** Whether what tells the kind is part of the city's own name: {@code University City}. */
    private static boolean isCityName(CityMentions.Mention mention, PublicBodies.Name name) {
        return mention.kind() == CityMentions.Kind.CITY
                && mention.firstWord() <= name.kindWord()
                && name.kindWord() <= mention.lastWord();
    }

    private static boolean within(CityMentions.Mention mention, PublicBodies.Name name) {
        return name.firstWord() <= mention.firstWord() && mention.lastWord() <= name.lastWord();
    }
}
