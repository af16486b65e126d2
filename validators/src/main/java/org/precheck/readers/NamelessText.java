package org.precheck.readers;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.precheck.model.Citation;
import org.precheck.text.CityMentions;
import org.precheck.text.Jurisdictions;
import org.precheck.text.Level;
import org.precheck.text.Sentence;
import org.precheck.text.Words;

/** Whose a document is whose content names nobody: its title, the frame around it or its programme may tell. */
final class NamelessText {
    private NamelessText() {}

    /** The issuer, or that it is unnamed. */
    static Fact issuer(Subject subject) {
        String city = subject.city().name();
        String title = subject.document().title();
        Fact titled = title == null ? null : byTitle(subject, title);
        if (titled != null) return titled;
        for (Jurisdictions.Mention mention :
                Jurisdictions.named(subject.words(), subject.document().text())) {
            if (mention.level() != Level.CITY) continue;
            String says = "It stands on a page of " + titled(mention.name()) + ", not of " + city + ".";
            return fact("other-city", says, List.of(line(subject, mention.firstWord())));
        }
        int programme = ProgrammeName.ofCity(subject);
        if (programme >= 0) {
            return fact("this-city", "Its programme is named after " + city + ".", List.of(line(subject, programme)));
        }
        return fact(
                "unnamed",
                "The text does not say whose it is: it names neither " + city + " nor anybody else as its issuer.",
                List.of());
    }

    private static @Nullable Fact byTitle(Subject subject, String title) {
        String city = subject.city().name();
        Words words = new Words(title);
        boolean own = CityMentions.of(subject.city(), words, title).stream()
                .anyMatch(m -> m.kind() == CityMentions.Kind.CITY);
        if (own) return fact("this-city", "Its title names " + city + ".", List.of());
        for (Jurisdictions.Mention mention : Jurisdictions.named(words, title)) {
            String says = "Its title names " + titled(mention.name()) + ", not " + city + ".";
            if (mention.level() == Level.CITY) return fact("other-city", says, List.of());
        }
        return null;
    }

    private static Fact fact(String label, String says, List<Citation> citations) {
        return new Fact(label, says, citations, null, null, null);
    }

    /** The sentence that holds a word, or the word where it stands between sentences. */
    static Citation line(Subject subject, int word) {
        Sentence sentence = subject.sentenceOf(word);
        return sentence == null ? subject.cite(word, word) : subject.cite(sentence);
    }

    /** A folded name with its capitals. */
    static String titled(String folded) {
        List<String> parts = new ArrayList<>();
        for (String part : folded.split(" ", -1)) {
            parts.add(part.length() < 3 ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return String.join(" ", parts);
    }
}
