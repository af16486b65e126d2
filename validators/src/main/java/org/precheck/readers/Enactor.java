package org.precheck.readers;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.precheck.text.CityMentions;
import org.precheck.text.Jurisdictions;
import org.precheck.text.Level;
import org.precheck.text.Phrases;
import org.precheck.text.Sentence;

/** The city whose council acts in the words of enactment: {@code Be it ordained by the City Council of the City of Denton}. */
final class Enactor {
    /** Words between a council and the name of its city. */
    private static final int REACH = 3;

    private Enactor() {}

    /**
     * Another city whose council enacts, where this one is named in no such sentence; or null.
     *
     * @param named governments that the document names
     * @param own where it names this city
     */
    static Jurisdictions.@Nullable Mention otherCity(
            Subject subject, List<Jurisdictions.Mention> named, List<CityMentions.Mention> own) {
        List<Jurisdictions.Mention> bodies = Jurisdictions.bodies(subject.words());
        Jurisdictions.Mention other = null;
        for (Phrases.Hit hit : subject.hits(InstrumentTerms.ENACTS)) {
            Sentence sentence = subject.isMain(hit.first()) ? subject.sentenceOf(hit.first()) : null;
            if (sentence == null) continue;
            for (CityMentions.Mention mine : own) if (inside(sentence, mine.firstWord())) return null;
            for (Jurisdictions.Mention mention : named) {
                boolean city = mention.level() == Level.CITY && inside(sentence, mention.firstWord());
                if (other == null && city && acts(mention, sentence, bodies)) other = mention;
            }
        }
        return other;
    }

    private static boolean acts(Jurisdictions.Mention city, Sentence sentence, List<Jurisdictions.Mention> bodies) {
        for (Jurisdictions.Mention body : bodies) {
            int behind = city.firstWord() - body.lastWord();
            if (body.level() == Level.CITY && inside(sentence, body.firstWord()) && behind >= 0 && behind <= REACH) {
                return true;
            }
        }
        return false;
    }

    private static boolean inside(Sentence sentence, int word) {
        return sentence.firstWord() <= word && word < sentence.endWord();
    }
}
