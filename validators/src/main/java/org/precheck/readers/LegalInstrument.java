package org.precheck.readers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.precheck.model.Citation;
import org.precheck.text.DatePlace;
import org.precheck.text.Instruments;
import org.precheck.text.Operatives;
import org.precheck.text.Phrases;
import org.precheck.text.Sentence;
import org.precheck.text.Words;

/**
 * Reads a document as a legal instrument: what puts it in force, or that it only directs, proposes or is a blank form; its
 * number and its day; the instruments that it points to.
 */
final class LegalInstrument implements Reader {
    private static final int HEAD = 130;
    private static final int TITLE = 16;
    private static final int POINTERS = 12;

    @Override
    public String name() {
        return "legal-instrument";
    }

    @Override
    public List<String> labels() {
        return List.of("adopted", "directed", "proposed", "blank", "reported", "numbered", "dated", "refers-to");
    }

    @Override
    public List<Fact> facts(Subject subject, Parameters parameters) {
        return new Analysis(subject).facts();
    }

    /** What one document says of itself as an instrument. */
    private static final class Analysis {
        private final Subject subject;
        private final Words words;
        private final List<Instruments.Mention> mentions;
        private final int head;
        private final List<Fact> facts = new ArrayList<>();

        Analysis(Subject subject) {
            this.subject = subject;
            words = subject.words();
            head = subject.mainWord(HEAD);
            mentions = Instruments.of(words, subject.document().text()).stream()
                    .filter(mention -> subject.isMain(mention.firstWord()))
                    .toList();
        }

        List<Fact> facts() {
            Instruments.@Nullable Mention own = own();
            @Nullable Fact dated = passage(own);
            number(own);
            if (dated != null) facts.add(dated);
            state(own, dated);
            pointers(own);
            return facts;
        }

        /** The instrument that the document itself is: named with a number in the opening, else named there at all. */
        private Instruments.@Nullable Mention own() {
            Instruments.Mention named = null;
            for (Instruments.Mention mention : mentions) {
                if (mention.firstWord() >= head) break;
                if (mention.kind().equals("code") && mention.number() == null) continue;
                if (pointing(mention)) continue;
                boolean placed = opens(mention) || label(mention);
                if (placed && (mention.number() != null || mention.blank())) return mention;
                if (named == null && mention.number() == null) named = mention;
            }
            Instruments.Mention coded = coded();
            return coded != null ? coded : named;
        }

        /** Whether it stands in a short line or a heading. */
        private boolean label(Instruments.Mention mention) {
            int at = subject.sentenceAt(mention.firstWord());
            if (at < 0) return false;
            Sentence sentence = subject.sentences().get(at);
            boolean spoken = words.folded(sentence.firstWord()).equals("on");
            return sentence.heading()
                    || (sentence.words() <= 25 && !spoken)
                    || mention.firstWord() < subject.mainWord(HEAD / 4);
        }

        /** A code in capitals and figures that opens the document: {@code AR297 - OPEN DATA PROGRAM}. */
        private Instruments.@Nullable Mention coded() {
            int first = subject.mainWord(0);
            for (int w = first; w + 1 < words.size() && w < first + 14; w++) {
                String letters = words.written(w);
                boolean capitals = letters.length() <= 5 && letters.chars().allMatch(Character::isUpperCase);
                boolean joined = words.start(w + 1) - words.end(w) <= 1
                        && Character.isDigit(words.written(w + 1).charAt(0));
                boolean hyphen = next(words.end(w)) == '-' || words.start(w + 1) == words.end(w);
                if (capitals && joined && hyphen) {
                    String number = subject.document().text().substring(words.start(w), words.end(w + 1));
                    return new Instruments.Mention("policy", "Policy", number, false, w, w + 1);
                }
            }
            return null;
        }

        /** Whether the words before it show that another instrument is meant: {@code pursuant to Resolution 12}. */
        private boolean pointing(Instruments.Mention mention) {
            int w = mention.firstWord() - 1;
            for (int back = 0; back < 4 && w >= 0; back++, w--) {
                if (POINTING.contains(words.folded(w))) return true;
            }
            return false;
        }

        private void number(Instruments.@Nullable Mention own) {
            if (own != null && own.number() != null) {
                facts.add(new Fact(
                        "numbered",
                        "It carries the number " + own.number() + " ("
                                + own.written().toLowerCase(Locale.ROOT) + ").",
                        List.of(citing(own.firstWord())),
                        null,
                        null,
                        own.about()));
                return;
            }
            if (own != null && numberBefore(own)) return;
            for (Phrases.Hit hit : subject.hits(NUMBER_LABELS)) {
                if (hit.first() >= head || !subject.isMain(hit.first())) continue;
                int value = hit.last() + 1;
                int letters = value;
                while (value < words.size()
                        && value < letters + 2
                        && words.written(value).length() <= 4
                        && !Character.isDigit(words.written(value).charAt(0))) value++;
                String label = NUMBER_LABELS.get(hit.term());
                boolean bare = label.indexOf(' ') < 0;
                if (bare && next(words.end(hit.last())) != ':') continue;
                boolean near = value < words.size() && words.start(value) - words.end(hit.last()) < 16;
                if (near && Character.isDigit(words.written(value).charAt(0))) {
                    String number = subject.document().text().substring(words.start(letters), words.end(value));
                    facts.add(new Fact(
                            "numbered",
                            "It carries the number " + number + ".",
                            List.of(citing(hit.first())),
                            null,
                            null,
                            "policy " + number));
                    return;
                }
            }
        }

        /** A number in a line of its own before the instrument's name: {@code 71-R-17}, then {@code A RESOLUTION ...}. */
        private boolean numberBefore(Instruments.Mention own) {
            int at = subject.sentenceAt(own.firstWord()) - 1;
            if (at < 0) return false;
            Sentence line = subject.sentences().get(at);
            boolean counted = line.words() >= 2 && line.words() <= 4 && subject.isMain(line.firstWord());
            String written = subject.textOf(line);
            boolean number = written.length() <= 16
                    && written.indexOf(' ') < 0
                    && written.indexOf('-') > 0
                    && written.chars().anyMatch(Character::isDigit);
            if (!counted || !number) return false;
            facts.add(new Fact(
                    "numbered",
                    "It carries the number " + written + ".",
                    List.of(subject.cite(line)),
                    null,
                    null,
                    own.kind() + " " + written));
            return true;
        }

        /** The line that records passage, signature or force, with its day. */
        private @Nullable Fact passage(Instruments.@Nullable Mention own) {
            List<DatePlace> dates = subject.dates();
            Fact best = null;
            int end = subject.mainWord(Integer.MAX_VALUE) - 260;
            for (Phrases.Hit hit : subject.hits(Operatives.PASSES)) {
                if (!subject.isMain(hit.first())) continue;
                boolean edge = (hit.first() < head && labelled(hit)) || hit.first() > end || opensLine(hit);
                if (!edge && !ownPassage(hit)) continue;
                DatePlace date = dateBehind(dates, hit);
                if (date == null) {
                    Fact written = inFigures(hit);
                    if (written != null && best == null) best = written;
                    continue;
                }
                LocalDate day = date.first();
                best = new Fact(
                        "dated",
                        "It is dated " + day + ".",
                        List.of(subject.cite(Math.max(hit.first(), date.from() - 12), date.to())),
                        day,
                        null,
                        "date " + day);
                if (hit.first() < head || date.precision() == DatePlace.Precision.DAY) return best;
            }
            if (best == null && own != null && own.firstWord() < head) best = besideNumber(dates, own);
            return best;
        }

        /** In the opening, a label opens its line, stands in capitals or before a colon. */
        private boolean labelled(Phrases.Hit hit) {
            String written = subject.document().text().substring(words.start(hit.first()), words.end(hit.last()));
            boolean capitals = written.equals(written.toUpperCase(Locale.ROOT));
            int at = subject.sentenceAt(hit.first());
            boolean early = at >= 0
                    && hit.first() - subject.sentences().get(at).firstWord() <= 6
                    && !words.folded(subject.sentences().get(at).firstWord()).equals("on");
            return capitals || early || next(words.end(hit.last())) == ':';
        }

        /** Whether the sentence says it of the document itself: {@code This policy was adopted by ... on ...}. */
        private boolean ownPassage(Phrases.Hit hit) {
            int at = subject.sentenceAt(hit.first());
            if (at < 0) return false;
            for (int w = subject.sentences().get(at).firstWord(); w + 1 < hit.first(); w++) {
                if (THIS.contains(words.folded(w)) && OWN_KINDS.contains(words.folded(w + 1))) return true;
            }
            return false;
        }

        private boolean opensLine(Phrases.Hit hit) {
            int at = subject.sentenceAt(hit.first());
            if (at < 0) return false;
            Sentence sentence = subject.sentences().get(at);
            return hit.first() - sentence.firstWord() <= 1 && words.capital(hit.first()) && sentence.words() <= 40;
        }

        /** A day with a year of two figures, as forms have it: {@code Approval Date: 4-12-16}, month first. */
        private @Nullable Fact inFigures(Phrases.Hit label) {
            int w = label.last() + 1;
            if (w + 2 >= words.size() || words.start(w) - words.end(label.last()) > 8) return null;
            String text = subject.document().text();
            String written = text.substring(words.start(w), words.end(w + 2));
            String[] parts = written.split("[-/]", -1);
            if (parts.length != 3 || written.length() > 8) return null;
            for (String part : parts) {
                if (part.isEmpty() || part.length() > 2 || !part.chars().allMatch(c -> c >= '0' && c <= '9'))
                    return null;
            }
            int month = Integer.parseInt(parts[0]);
            int day = Integer.parseInt(parts[1]);
            if (month < 1 || month > 12 || day < 1 || day > 28 || parts[2].length() != 2) return null;
            LocalDate date = LocalDate.of(2000 + Integer.parseInt(parts[2]), month, day);
            return new Fact(
                    "dated",
                    "It is dated " + date + ".",
                    List.of(subject.cite(label.first(), w + 2)),
                    date,
                    null,
                    "date " + date);
        }

        private @Nullable Fact besideNumber(List<DatePlace> dates, Instruments.Mention own) {
            for (DatePlace date : dates) {
                boolean full = date.precision() == DatePlace.Precision.DAY && date.certain();
                if (date.from() >= head) break;
                boolean near = date.from() > own.lastWord() - 40 && date.from() - own.lastWord() < 60;
                if (full && near && sameHead(date) && !inAddress(date)) {
                    return new Fact(
                            "dated",
                            "It is dated " + date.first() + ".",
                            List.of(subject.cite(date.from(), date.to())),
                            date.first(),
                            null,
                            "date " + date.first());
                }
            }
            return null;
        }

        /** A date in a recital speaks of something else. */
        private boolean sameHead(DatePlace date) {
            int at = subject.sentenceAt(date.from());
            if (at < 0) return false;
            Sentence sentence = subject.sentences().get(at);
            return !RECITALS.contains(words.folded(sentence.firstWord())) && sentence.words() <= 40;
        }

        private @Nullable DatePlace dateBehind(List<DatePlace> dates, Phrases.Hit hit) {
            int at = subject.sentenceAt(hit.first());
            if (at < 0) return null;
            Sentence sentence = subject.sentences().get(at);
            if (RECITALS.contains(words.folded(sentence.firstWord()))) return null;
            int low = 0;
            int high = dates.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (dates.get(middle).from() < hit.first()) low = middle + 1;
                else high = middle;
            }
            for (int i = low; i < dates.size() && dates.get(i).from() <= hit.last() + 28; i++) {
                DatePlace date = dates.get(i);
                boolean exact = date.precision() == DatePlace.Precision.DAY
                        || (date.precision() == DatePlace.Precision.MONTH && date.from() <= hit.last() + 3);
                boolean within = date.from() < sentence.endWord() || nextLine(at, date);
                if (exact && date.certain() && within && !inAddress(date)) return date;
            }
            return null;
        }

        private boolean inAddress(DatePlace date) {
            int before = words.start(date.from()) - 1;
            return before >= 0 && "/=_-".indexOf(subject.document().text().charAt(before)) >= 0;
        }

        /** A label and its date may stand in two cells or two short lines. */
        private boolean nextLine(int at, DatePlace date) {
            if (at + 1 >= subject.sentences().size()) return false;
            Sentence label = subject.sentences().get(at);
            Sentence value = subject.sentences().get(at + 1);
            return label.words() <= 12
                    && date.from() >= value.firstWord()
                    && date.from() < value.endWord()
                    && value.words() <= 16;
        }

        private void state(Instruments.@Nullable Mention own, @Nullable Fact dated) {
            int proposal = first(Operatives.PROPOSES, head);
            @Nullable Sentence act = act();
            if (own != null && own.blank()) {
                add("blank", "Its number is still blank: an unfinished form.", own.firstWord());
                return;
            }
            boolean passed = dated != null && passedLine();
            if (proposal >= 0
                    && !passed
                    && !(own != null && own.number() != null && act != null && !strongProposal())) {
                add("proposed", "It is a proposal or a draft, not a decision.", proposal);
                return;
            }
            boolean order = own != null && ORDERS.contains(own.kind()) && opens(own);
            int weak = order ? -1 : titleVerb(Operatives.DIRECTS);
            int strong = titleVerb(Operatives.ENACTING_TITLE);
            boolean weakTitle = weak >= 0 && (strong < 0 || weak < strong);
            if (act == null) act = resolved();
            if (act != null && (!weakTitle || adoptsPolicy(act))) {
                adopted(act, own, dated);
            } else if (weakTitle) {
                add("directed", "It sets work going or supports something; it puts no rule in force.", weak);
            } else if (own != null && (order || (strong >= 0 && (dated != null || own.number() != null)))) {
                int at = subject.sentenceAt(order ? own.firstWord() : strong);
                if (at >= 0) adopted(subject.sentences().get(at), own, dated);
            } else if (own != null && dated != null && RULED.contains(own.kind()) && titled(own)) {
                facts.add(new Fact(
                        "adopted",
                        "It is " + article(own.kind()) + " with its day of approval or force.",
                        dated.citations(),
                        dated.date(),
                        null,
                        own.about()));
            } else if (own != null) {
                int directs = first(DIRECTING_BODY, words.size());
                if (directs < 0) directs = first(RESOLVES, words.size());
                if (directs >= 0) add("directed", "It sets work going; it puts no rule in force.", directs);
            }
        }

        /** Whether the instrument is named in a title or a label, not in running text. */
        private boolean titled(Instruments.Mention own) {
            int at = subject.sentenceAt(own.firstWord());
            if (at < 0) return false;
            Sentence sentence = subject.sentences().get(at);
            return own.number() != null
                    || sentence.heading()
                    || (words.capital(own.firstWord()) && own.firstWord() - sentence.firstWord() <= 12);
        }

        /** A resolution's operative sentence, where it lays something down itself. */
        private @Nullable Sentence resolved() {
            for (Phrases.Hit hit : subject.hits(RESOLVES)) {
                if (!subject.isMain(hit.first())) continue;
                int at = subject.sentenceAt(hit.first());
                if (at < 0) continue;
                Sentence sentence = subject.sentences().get(at);
                if (laysDown(hit)) return sentence;
            }
            return null;
        }

        private boolean laysDown(Phrases.Hit resolved) {
            int end = Math.min(words.size(), resolved.last() + 45);
            boolean laidOut = false;
            for (int w = resolved.last() + 1; w < end; w++) {
                String word = words.folded(w);
                if (SETTING_GOING.contains(word)) return false;
                boolean verb = ADOPTING.contains(word) && !words.folded(w - 1).equals("to");
                if (word.equals("shall") || word.equals("must") || verb) return true;
                laidOut |= LAID_OUT.contains(word);
            }
            return laidOut;
        }

        private void adopted(Sentence act, Instruments.@Nullable Mention own, @Nullable Fact dated) {
            List<Citation> citations = new ArrayList<>();
            citations.add(subject.cite(act));
            facts.add(new Fact(
                    "adopted",
                    own == null ? "It is put in force." : "It is " + article(own.kind()) + " that is put in force.",
                    citations,
                    dated == null ? null : dated.date(),
                    null,
                    own == null ? null : own.about()));
        }

        /** The first sentence, not a recital, in which the document enacts. */
        private @Nullable Sentence act() {
            for (Phrases.Hit hit : subject.hits(Operatives.ENACTS)) {
                if (!subject.isMain(hit.first())) continue;
                int at = subject.sentenceAt(hit.first());
                if (at < 0) continue;
                Sentence sentence = subject.sentences().get(at);
                if (RECITALS.contains(words.folded(sentence.firstWord()))) continue;
                String term = Operatives.ENACTS.get(hit.term());
                if (SPARE.contains(term) && !ownLine(sentence, hit)) continue;
                return sentence;
            }
            return null;
        }

        /** A bare verb enacts only where it ends its line, as decrees write it, or opens it. */
        private boolean ownLine(Sentence sentence, Phrases.Hit hit) {
            char after = next(words.end(hit.last()));
            boolean capitals = Character.isUpperCase(words.written(hit.first()).charAt(0));
            return (after == ':' || hit.last() + 1 >= sentence.endWord())
                    && (capitals || hit.first() - sentence.firstWord() > 2);
        }

        private char next(int index) {
            String text = subject.document().text();
            int i = index;
            while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '*')) i++;
            return i < text.length() ? text.charAt(i) : '\n';
        }

        /** Whether the enacting sentence itself adopts a policy or rule. */
        private boolean adoptsPolicy(Sentence act) {
            boolean verb = false;
            boolean policy = false;
            for (int w = act.firstWord(); w < act.endWord(); w++) {
                String word = words.folded(w);
                verb |= ADOPTING.contains(word);
                policy |= verb && RULES.contains(word);
            }
            return verb && policy;
        }

        private boolean passedLine() {
            for (Phrases.Hit hit : subject.hits(PASSED)) {
                if (subject.isMain(hit.first()) && dateBehind(subject.dates(), hit) != null) return true;
            }
            return false;
        }

        private boolean strongProposal() {
            return first(STRONG_PROPOSALS, head) >= 0;
        }

        private int first(List<String> terms, int limit) {
            for (Phrases.Hit hit : subject.hits(terms)) {
                if (hit.first() >= limit) return -1;
                if (subject.isMain(hit.first())) return hit.first();
            }
            return -1;
        }

        /** A verb of the title: within the words behind the instrument's name in the opening. */
        private int titleVerb(List<String> verbs) {
            for (Phrases.Hit hit : subject.hits(verbs)) {
                if (hit.first() >= head) return -1;
                if (!subject.isMain(hit.first())) continue;
                for (Instruments.Mention mention : mentions) {
                    if (mention.firstWord() > hit.first()) break;
                    if (hit.first() > mention.lastWord()
                            && hit.first() - mention.lastWord() <= TITLE
                            && !inRecital(hit)) {
                        return hit.first();
                    }
                }
            }
            return -1;
        }

        /** Whether the instrument's name opens its sentence, as in a title: {@code A RESOLUTION OF THE COUNCIL ...}. */
        private boolean opens(Instruments.Mention mention) {
            int at = subject.sentenceAt(mention.firstWord());
            return at >= 0
                    && mention.firstWord() - subject.sentences().get(at).firstWord() <= 5
                    && words.capital(mention.firstWord());
        }

        private boolean inRecital(Phrases.Hit hit) {
            int at = subject.sentenceAt(hit.first());
            return at >= 0
                    && RECITALS.contains(
                            words.folded(subject.sentences().get(at).firstWord()));
        }

        private void pointers(Instruments.@Nullable Mention own) {
            Set<String> seen = new HashSet<>();
            for (Instruments.Mention mention : mentions) {
                String about = mention.about();
                boolean foreign =
                        mention.kind().equals("code") || mention.kind().equals("bill");
                if (about == null || foreign || seen.size() >= POINTERS) continue;
                if (own != null && about.equals(own.about())) continue;
                if (!seen.add(about)) continue;
                facts.add(new Fact(
                        "refers-to",
                        "It refers to " + mention.written() + " " + mention.number()
                                + ", which is not among the pages read.",
                        List.of(citing(mention.firstWord())),
                        null,
                        null,
                        about));
            }
        }

        private void add(String label, String says, int word) {
            facts.add(new Fact(label, says, List.of(citing(word)), null, null, null));
        }

        private Citation citing(int word) {
            int at = subject.sentenceAt(word);
            if (at < 0) return subject.cite(word, word);
            Sentence sentence = subject.sentences().get(at);
            if (sentence.words() <= 60) return subject.cite(sentence);
            return subject.cite(Math.max(sentence.firstWord(), word - 8), Math.min(sentence.endWord() - 1, word + 24));
        }

        private static String article(String kind) {
            return ("aeiou".indexOf(kind.charAt(0)) >= 0 ? "an " : "a ") + kind;
        }
    }

    private static final Set<String> POINTING = Set.of(
            "pursuant",
            "under",
            "by",
            "with",
            "to",
            "conforme",
            "segun",
            "mediante",
            "vu",
            "selon",
            "through",
            "implementing",
            "accordance",
            "amends",
            "supersedes",
            "replaces",
            "nos",
            "termos");
    private static final Set<String> RECITALS =
            Set.of("whereas", "considerando", "considerant", "vu", "visto", "vistos", "attendu", "que");
    private static final Set<String> RULED =
            Set.of("policy", "administrative regulation", "administrative directive", "code");
    private static final Set<String> ADOPTING = Set.of(
            "adopt",
            "adopts",
            "adopted",
            "establish",
            "establishes",
            "established",
            "enact",
            "enacts",
            "enacted",
            "approve",
            "approves",
            "approved");
    private static final Set<String> RULES =
            Set.of("policy", "ordinance", "code", "regulation", "chapter", "directive", "standards", "principles");
    private static final Set<String> ORDERS =
            Set.of("executive order", "decree", "administrative regulation", "administrative directive");
    private static final List<String> RESOLVES = List.of(
            "be it resolved",
            "be it further resolved",
            "be it therefore resolved",
            "therefore be it resolved",
            "further resolved",
            "resolved that",
            "resolved by",
            "resolved the",
            "it is resolved",
            "hereby resolves",
            "hereby resolve",
            "does resolve",
            "se resuelve",
            "resuelve articulo",
            "il est resolu",
            "fica resolvido");
    private static final Set<String> SETTING_GOING = Set.of(
            "direct",
            "directs",
            "directed",
            "supports",
            "support",
            "requests",
            "request",
            "requested",
            "urges",
            "urge",
            "encourages",
            "encourage",
            "intends",
            "intent",
            "recommends",
            "recommend",
            "authorizes",
            "authorized",
            "authorize",
            "commits",
            "endorses",
            "endorse",
            "affirms",
            "explore",
            "study",
            "instructed",
            "asked",
            "calls");
    private static final Set<String> LAID_OUT = Set.of("section", "article", "follows");
    private static final Set<String> SPARE = Set.of(
            "decreta",
            "resuelve",
            "acuerda",
            "ordena",
            "dispone",
            "resolve",
            "decide",
            "decrete",
            "approuve le",
            "approuve la",
            "se crea",
            "ha aprobado",
            "aprobar el",
            "aprobar la",
            "est adopte",
            "est adoptee");
    private static final Set<String> THIS = Set.of("this", "esta", "este", "presente", "cette", "ce", "la");
    private static final Set<String> OWN_KINDS = Set.of(
            "policy",
            "ordinance",
            "resolution",
            "order",
            "directive",
            "regulation",
            "procedure",
            "chapter",
            "section",
            "politica",
            "ordenanza",
            "decreto",
            "resolucion",
            "lei",
            "portaria",
            "politique",
            "deliberation",
            "reglement",
            "ley");
    private static final List<String> NUMBER_LABELS = List.of(
            "reference number",
            "policy number",
            "policy no",
            "directive number",
            "regulation number",
            "procedure number",
            "document number",
            "number",
            "policy",
            "procedure",
            "section number",
            "ordinance number",
            "standard number");
    private static final List<String> PASSED = List.of(
            "passed and adopted",
            "passed adopted",
            "adopted this",
            "passed this",
            "approved this",
            "adopted and approved",
            "read approved and adopted",
            "approved and adopted",
            "passed by",
            "adopted by",
            "effective date",
            "approval date",
            "date adopted",
            "adoption date",
            "fecha de sancion",
            "fecha de promulgacion",
            "adoptee le",
            "adopte le",
            "enacted",
            "date approved",
            "approved by council",
            "date passed",
            "final passage",
            "signed this");
    private static final List<String> STRONG_PROPOSALS = List.of(
            "agenda report",
            "staff report",
            "requested action",
            "recommended action",
            "draft",
            "bill entitled",
            "council communication",
            "request for council action",
            "proyecto de ordenanza",
            "proyecto de ley",
            "projeto de lei",
            "projet de deliberation",
            "anteproyecto",
            "borrador",
            "agenda memorandum",
            "action requested",
            "recommends the adoption",
            "it is recommended",
            "proyecto de acuerdo",
            "minuta de",
            "recommends that");
    private static final List<String> DIRECTING_BODY = List.of(
            "is directed to",
            "are directed to",
            "directs the city manager",
            "directs staff",
            "hereby directs",
            "hereby direct",
            "hereby supports",
            "supports the",
            "is requested to",
            "is hereby directed",
            "be directed",
            "intends to",
            "se instruye",
            "se encomienda",
            "se exhorta");
}
