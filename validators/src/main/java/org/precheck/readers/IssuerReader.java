package org.precheck.readers;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.precheck.model.Citation;
import org.precheck.text.CityMentions;
import org.precheck.text.Jurisdictions;
import org.precheck.text.Level;
import org.precheck.text.Sentence;
import org.precheck.text.Words;

/**
 * Says whose document it is: this city's, another body's, or nobody's that can be named. It weighs who acts in the
 * opening and in the enacting words, which governments are named how often, and what the document calls its own staff and
 * departments. States one fact.
 */
final class IssuerReader implements Reader {
    /** Words of the main text that count as its opening. */
    private static final int OPENING = 220;

    @Override
    public String name() {
        return "issuer";
    }

    @Override
    public List<String> labels() {
        return List.of("this-city", "department", "other-body", "other-city", "mentioned", "unnamed", "not-asked");
    }

    @Override
    public List<Fact> facts(Subject subject, Parameters parameters) {
        if (!subject.city().given()) {
            return List.of(fact(
                    "not-asked", "Nobody said which city it belongs to, so the issuer was not asked for.", List.of()));
        }
        Fact issuer = new Weighing(subject).fact();
        Fact department = issuer.label().equals("this-city") ? new OneDepartment(subject).fact() : null;
        return List.of(department == null ? issuer : department);
    }

    private static Fact fact(String label, String says, List<Citation> citations) {
        return new Fact(label, says, citations, null, null, null);
    }

    /** The evidence about one document's issuer. */
    private static final class Weighing {
        private final Subject subject;
        private final Words words;
        private final int opening;
        private final List<Jurisdictions.Mention> named;
        private final List<CityMentions.Mention> own;
        private final OwnVoice voice;

        Weighing(Subject subject) {
            this.subject = subject;
            words = subject.words();
            opening = subject.mainWord(OPENING);
            named = Jurisdictions.named(words, subject.document().text()).stream()
                    .filter(mention -> subject.isMain(mention.firstWord()))
                    .toList();
            own = CityMentions.of(subject.city(), words, subject.document().text());
            voice = new OwnVoice(subject, own);
        }

        Fact fact() {
            String city = subject.city().name();
            List<CityMentions.Mention> mine =
                    own.stream().filter(m -> m.kind() == CityMentions.Kind.CITY).toList();
            List<CityMentions.Mention> namesake = own.stream()
                    .filter(m -> m.kind() == CityMentions.Kind.NAMESAKE)
                    .toList();
            long mineInMain =
                    mine.stream().filter(m -> subject.isMain(m.firstWord())).count();
            Jurisdictions.@Nullable Mention actor = voice.actor();
            int cityWords = voice.count(Level.CITY);
            int countyWords = voice.count(Level.COUNTY);
            int stateWords = voice.count(Level.STATE);
            int agencyWords = voice.count(Level.AGENCY);
            boolean joined = voice.consolidated();
            if (!joined && foreign(countyWords, cityWords))
                return other(Level.COUNTY, voice.first("county", "condado"));
            if (!joined && foreign(stateWords, cityWords))
                return other(Level.STATE, voice.first("state", "commonwealth", "estado", "estadual"));
            if (foreign(agencyWords, cityWords))
                return other(Level.AGENCY, voice.first("authority", "consortium", "consorcio"));
            if (actor != null
                    && actor.level() != Level.CITY
                    && !joined
                    && cityWords < 3 * Math.max(countyWords, stateWords) + 3) {
                return other(actor.level(), actor.firstWord());
            }
            Masthead.Found body = new Masthead(subject, own).body();
            if (body != null) return of(body);
            Sentence offer = FirmOffer.of(subject);
            if (offer != null) {
                return IssuerReader.fact(
                        "other-body",
                        "It is a firm's offer to " + city + "; the city did not issue it.",
                        List.of(subject.cite(offer)));
            }
            if (ofAgency(mine)) return other(Level.AGENCY, firstOther());
            if (mine.isEmpty()) return withoutName(namesake);
            if (namesake.size() > mine.size() || declared(namesake, mine)) {
                return IssuerReader.fact(
                        "other-city",
                        "It speaks of another place of the name " + city + ".",
                        List.of(citing(namesake.getFirst().firstWord())));
            }
            Jurisdictions.Mention enactor = Enactor.otherCity(subject, named, own);
            if (enactor != null) {
                return IssuerReader.fact(
                        "other-city",
                        "It was enacted by " + titled(enactor.name()) + ", not by " + city + ".",
                        List.of(citing(enactor.firstWord())));
            }
            RivalCity rival = RivalCity.of(named, own);
            boolean opens = mine.stream().anyMatch(m -> m.firstWord() < opening);
            boolean rivalOpens = rival.first() >= 0 && rival.first() < opening;
            if (rival.count() > mineInMain
                    && (!opens || (rivalOpens && rival.first() < mine.getFirst().firstWord()))) {
                return IssuerReader.fact(
                        "other-city",
                        "It was issued by " + titled(rival.name()) + ", not by " + city + ".",
                        List.of(citing(rival.first())));
            }
            boolean official = mine.stream().anyMatch(CityMentions.Mention::official);
            if (mineInMain < 3 && framed(mine) && rival.places() < 3 && !rivalOpens) {
                return IssuerReader.fact(
                        "this-city",
                        "It stands on a page of " + city + ".",
                        List.of(citing(mine.getFirst().firstWord())));
            }
            boolean alone = rival.places() == 0 && cityWords >= 5 && mineInMain > 0;
            boolean weak = mineInMain < 1 || (!opens && !official && mineInMain < 3);
            if (!alone && (weak || (rival.places() >= 3 && !official))) {
                return IssuerReader.fact(
                        "mentioned",
                        city + " is only mentioned; nothing shows that it issued the document.",
                        List.of(citing(mine.getFirst().firstWord())));
            }
            CityMentions.Mention best = mine.stream()
                    .filter(CityMentions.Mention::official)
                    .findFirst()
                    .orElse(mine.getFirst());
            return IssuerReader.fact("this-city", "Issued by " + city + ".", List.of(citing(best.firstWord())));
        }

        private Fact of(Masthead.Found body) {
            return IssuerReader.fact(
                    "other-body",
                    "It was issued by " + body.name().replaceAll("\\s+", " ") + ", a body of its own, not by "
                            + subject.city().name() + ".",
                    body.word() < 0 ? List.of() : List.of(citing(body.word())));
        }

        /** Whether the document names a body that is called after the city before it names the city, and the city's government never. */
        private boolean ofAgency(List<CityMentions.Mention> mine) {
            int first = firstOther();
            return first >= 0
                    && first < opening
                    && mine.stream().noneMatch(CityMentions.Mention::official)
                    && (mine.isEmpty() || first < mine.getFirst().firstWord());
        }

        private int firstOther() {
            return own.stream()
                    .filter(m -> m.kind() == CityMentions.Kind.OTHER && subject.isMain(m.firstWord()))
                    .mapToInt(CityMentions.Mention::firstWord)
                    .findFirst()
                    .orElse(-1);
        }

        /** Whether another state is named behind the name where the document names its government, and the city's own never. */
        private boolean declared(List<CityMentions.Mention> namesake, List<CityMentions.Mention> mine) {
            if (mine.stream().anyMatch(CityMentions.Mention::stated)) return false;
            return namesake.size() > 1
                    || namesake.stream()
                            .anyMatch(m -> m.official()
                                    && m.firstWord() <= mine.getFirst().firstWord() + OPENING / 4);
        }

        /** Whether the city names itself in the frame around the content: the banner or the footer of its own site. */
        private boolean framed(List<CityMentions.Mention> mine) {
            return mine.stream().anyMatch(mention -> {
                int at = subject.sentenceAt(mention.firstWord());
                return at >= 0 && subject.sentences().get(at).furniture();
            });
        }

        private Fact withoutName(List<CityMentions.Mention> namesake) {
            String city = subject.city().name();
            RivalCity rival = RivalCity.of(named, own);
            if (rival.first() >= 0) {
                return IssuerReader.fact(
                        "other-city",
                        "It names " + titled(rival.name()) + " and never " + city + ".",
                        List.of(citing(rival.first())));
            }
            if (!namesake.isEmpty()) {
                return IssuerReader.fact(
                        "other-city",
                        "It speaks of another place of the name " + city + ".",
                        List.of(citing(namesake.getFirst().firstWord())));
            }
            return NamelessText.issuer(subject);
        }

        private Fact other(Level level, int word) {
            return IssuerReader.fact(
                    "other-body",
                    "It speaks for " + level.words() + ", not for "
                            + subject.city().name() + ".",
                    word < 0 ? List.of() : List.of(citing(word)));
        }

        private static boolean foreign(int theirs, int ours) {
            return theirs >= 5 && theirs > ours * 1.5;
        }

        private Citation citing(int word) {
            return NamelessText.line(subject, word);
        }

        private static String titled(String folded) {
            return NamelessText.titled(folded);
        }
    }
}
