package org.precheck.readers;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.precheck.text.CityMentions;
import org.precheck.text.Jurisdictions;
import org.precheck.text.Level;
import org.precheck.text.Sentence;
import org.precheck.text.Terms;
import org.precheck.text.Words;

/** What a document calls its own government: which level's words it uses, and which body acts. */
final class OwnVoice {
    /** Words of a line that may be the head of a letter or of minutes. */
    private static final int LETTERHEAD = 12;

    private static final Terms TERMS = Terms.named(OwnVoice.class, "issuer");
    private static final List<String> CONSOLIDATED = TERMS.list("consolidated");
    private static final Set<String> AMBIGUOUS = Set.copyOf(TERMS.list("ambiguous"));

    private final Subject subject;
    private final Words words;
    private final List<CityMentions.Mention> own;

    OwnVoice(Subject subject, List<CityMentions.Mention> own) {
        this.subject = subject;
        this.own = own;
        words = subject.words();
    }

    /** How often it uses words of that level for its own government. */
    int count(Level level) {
        int count = 0;
        for (String word : Jurisdictions.ownWords(level)) {
            for (int place : words.places(word)) if (subject.isMain(place) && selfWord(word, place)) count++;
        }
        return count;
    }

    /** A state is the document's own only where written with a capital; "the state of the streets" is none, nor "authority to act" an agency. */
    private boolean selfWord(String word, int place) {
        return !AMBIGUOUS.contains(word) || words.capital(place);
    }

    /** The first place of one of the words, or -1. */
    int first(String... any) {
        int first = -1;
        for (String word : any) {
            for (int place : words.places(word)) {
                if (subject.isMain(place) && (first < 0 || place < first)) first = place;
            }
        }
        return first;
    }

    /** One government for city and county. */
    boolean consolidated() {
        return !subject.hits(CONSOLIDATED).isEmpty();
    }

    /** Who acts in the opening: the first governing body that is named there. */
    Jurisdictions.@Nullable Mention actor() {
        Jurisdictions.Mention first = null;
        int cityBodies = 0;
        int others = 0;
        for (Jurisdictions.Mention body : Jurisdictions.bodies(words)) {
            if (!subject.isMain(body.firstWord())) continue;
            if (body.level() == Level.CITY) cityBodies++;
            else {
                others++;
                if (first == null) first = body;
            }
        }
        return others > cityBodies || (first != null && letterhead(first)) ? first : null;
    }

    /** Whether a body is named in the first line of the content, and no city's with it. */
    private boolean letterhead(Jurisdictions.Mention body) {
        Sentence line = subject.sentenceOf(body.firstWord());
        if (line == null || (!line.heading() && line.words() > LETTERHEAD)) return false;
        for (Sentence sentence : subject.sentences()) {
            if (sentence.firstWord() >= line.firstWord()) break;
            if (!sentence.furniture()) return false;
        }
        return own.stream()
                .noneMatch(m -> m.official() && line.firstWord() <= m.firstWord() && m.firstWord() < line.endWord());
    }
}
