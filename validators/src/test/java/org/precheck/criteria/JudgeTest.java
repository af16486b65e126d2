package org.precheck.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.precheck.model.City;
import org.precheck.model.Coverage;
import org.precheck.model.CriterionId;
import org.precheck.model.Document;
import org.precheck.model.Finding;
import org.precheck.model.Passage;
import org.precheck.model.PassageKind;
import org.precheck.model.Verdict;
import org.precheck.readers.Fact;
import org.precheck.readers.FactSource;
import org.precheck.readers.MatterReader;
import org.precheck.readers.Parameters;
import org.precheck.readers.Reader;
import org.precheck.readers.Registry;
import org.precheck.readers.Subject;

/** The rule of verdicts, on a reader that finds the labels written in a document as {@code #label} or {@code #label@date}. */
class JudgeTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);
    private static final City CITY = new City("x", "Denton", "TX", "US", null, List.of(), List.of("denton.gov"));
    private static final String FILLER =
            " These are words enough that the page is no stub: one two three four five six seven eight nine ten eleven twelve"
                    + " thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty.";

    private static final class Written implements Reader {
        @Override
        public String name() {
            return "written";
        }

        @Override
        public List<String> labels() {
            return List.of(
                    "policy",
                    "date",
                    "proposed",
                    "refused",
                    "repealed",
                    "unnamed",
                    "against",
                    "refers-to",
                    "repeals",
                    "named");
        }

        @Override
        public List<Fact> facts(Subject subject, Parameters parameters) {
            List<Fact> facts = new ArrayList<>();
            String text = subject.document().text();
            for (int at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1)) {
                int end = text.indexOf(' ', at);
                String[] parts = text.substring(at + 1, end).split("@", -1);
                String[] label = parts[0].split(":", -1);
                LocalDate date = parts.length > 1 ? LocalDate.parse(parts[1]) : null;
                facts.add(new Fact(
                        label[0],
                        "It says " + label[0] + ".",
                        List.of(subject.document().cite(at, end)),
                        date,
                        null,
                        label.length > 1 ? label[1].replace('-', ' ') : label[0]));
            }
            return facts;
        }
    }

    private static Card.Clause clause(String label, boolean mandatory, @Nullable Integer months) {
        return new Card.Clause(
                label,
                "The " + label + ".",
                mandatory,
                "written",
                Parameters.NONE,
                List.of(label),
                List.of(),
                List.of("against"),
                months,
                1,
                null,
                List.of(),
                null);
    }

    private static Card card(@Nullable Integer months) {
        Card.Gate gate = new Card.Gate(
                "written",
                Parameters.NONE,
                List.of("refused"),
                List.of("repealed"),
                List.of("unnamed"),
                List.of("repeals"));
        return new Card(
                new CriterionId("c"),
                "2022",
                1,
                "t",
                "q",
                "s",
                "",
                null,
                Card.PublicEvidence.PUBLIC,
                "b",
                2,
                List.of(gate),
                List.of(clause("policy", true, null), clause("date", true, months)),
                List.of(),
                List.of(),
                List.of(),
                Card.Lifecycle.ACTIVE,
                null);
    }

    private static Document document(String name, String written, Coverage coverage) {
        String text = written + " " + FILLER;
        Passage passage = new Passage(PassageKind.PARAGRAPH, 0, text.length(), null, List.of(), true, false, List.of());
        return new Document(name, "text/plain", null, "en", text, List.of(passage), List.of(), coverage);
    }

    private static Finding judged(@Nullable Integer months, List<Evidence.Unread> unread, Document... documents) {
        List<Evidence.Offered> offered = new ArrayList<>();
        for (Document document : documents) {
            offered.add(new Evidence.Offered(document, "https://elsewhere.org/" + document.sha256(), List.of()));
        }
        Judge judge = new Judge(new Registry(List.of(new Written())), FactSource.DIRECT);
        return judge.judge(card(months), new Evidence(CITY, offered, unread, AS_OF));
    }

    private static Finding judged(String written) {
        return judged(null, List.of(), document("a", written, Coverage.ONE_PAGE));
    }

    @Test
    void supportsWhatMeetsEveryMandatoryClause() {
        assertThat(judged("#policy #date ").verdict()).isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void namesTheClauseThatAPartialLacks() {
        Finding finding = judged("#policy ");
        assertThat(finding.verdict()).isEqualTo(Verdict.PARTIAL);
        assertThat(finding.sentence()).contains("The date");
    }

    @Test
    void saysNotFoundWhereAllWasRead() {
        assertThat(judged("nothing here").verdict()).isEqualTo(Verdict.NOT_FOUND);
    }

    @Test
    void neverSaysNotFoundWhereAPageOrALinkWasNotRead() {
        Coverage half = new Coverage(2, 1, 0, 0, 1, 0);
        assertThat(judged(null, List.of(), document("a", "nothing", half)).verdict())
                .isEqualTo(Verdict.NOT_ASSESSED);
        Evidence.Unread blocked = new Evidence.Unread("https://x.org", List.of(), "The site keeps programs out.");
        assertThat(judged(null, List.of(blocked), document("a", "nothing", Coverage.ONE_PAGE))
                        .verdict())
                .isEqualTo(Verdict.NOT_ASSESSED);
    }

    @Test
    void aRefusedDocumentMeetsNothingAndIsSetAsideWithItsWords() {
        Finding finding = judged("#policy #date #refused ");
        assertThat(finding.verdict()).isEqualTo(Verdict.NOT_FOUND);
        assertThat(finding.setAside())
                .singleElement()
                .satisfies(aside -> assertThat(aside.citations()).isNotEmpty());
    }

    @Test
    void anUnnamedIssuerLeavesTheClausesOpen() {
        assertThat(judged("#policy #date #unnamed ").verdict()).isEqualTo(Verdict.NOT_ASSESSED);
    }

    @Test
    void whatWasRepealedIsStale() {
        assertThat(judged("#policy #date #repealed ").verdict()).isEqualTo(Verdict.STALE);
    }

    @Test
    void whatEndsOnADayAheadStillHolds() {
        assertThat(judged("#policy #date #repealed@2027-01-01 ").verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(judged("#policy #date #repealed@2026-01-01 ").verdict()).isEqualTo(Verdict.STALE);
    }

    @Test
    void aLaterInstrumentThatNamesAnEarlierOneMakesItStale() {
        Document earlier = document("a", "#policy #date #named:ordinance-12@2015-01-01 ", Coverage.ONE_PAGE);
        Document later = document("b", "#repeals:ordinance-12@2020-01-01 ", Coverage.ONE_PAGE);
        assertThat(judged(null, List.of(), earlier, later).verdict()).isEqualTo(Verdict.STALE);
    }

    @Test
    void whatRepealsAnEarlierInstrumentHoldsItself() {
        Document later = document("b", "#policy #date #repeals:ordinance-12@2020-01-01 ", Coverage.ONE_PAGE);
        assertThat(judged(null, List.of(), later).verdict()).isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void anOlderInstrumentCannotEndALaterOneOfTheSameNumber() {
        Document named = document("a", "#policy #date #named:ordinance-12@2022-01-01 ", Coverage.ONE_PAGE);
        Document older = document("b", "#repeals:ordinance-12@2010-01-01 ", Coverage.ONE_PAGE);
        assertThat(judged(null, List.of(), named, older).verdict()).isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void whatIsOlderThanTheWindowIsStale() {
        Document old = document("a", "#policy #date@2020-01-01 ", Coverage.ONE_PAGE);
        Document late = document("a", "#policy #date@2026-06-01 ", Coverage.ONE_PAGE);
        assertThat(judged(12, List.of(), old).verdict()).isEqualTo(Verdict.STALE);
        assertThat(judged(12, List.of(), late).verdict()).isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void whatIsTooOldIsToldWithItsDateAndItsWords() {
        Finding finding = judged(12, List.of(), page("a", "#policy #date@2020-01-01 "));
        assertThat(finding.sentence()).contains("2020-01-01, more than 12 months before");
        assertThat(finding.setAside()).singleElement().satisfies(aside -> {
            assertThat(aside.gate()).isEqualTo("written");
            assertThat(aside.reason()).startsWith("On “The date”: It says date.");
            assertThat(aside.citations()).isNotEmpty();
        });
    }

    @Test
    void whatIsShortOfAClauseIsToldWithItsWords() {
        Finding finding = judged("#policy #proposed ");
        assertThat(finding.setAside())
                .singleElement()
                .satisfies(aside -> assertThat(aside.reason()).isEqualTo("On “The date”: It says proposed."));
        assertThat(judged("#policy #date #proposed ").setAside()).isEmpty();
    }

    @Test
    void whatCarriesNoDateCannotBeHeldAgainstAWindow() {
        Finding finding = judged(12, List.of(), document("a", "#policy #date ", Coverage.ONE_PAGE));
        assertThat(finding.verdict()).isEqualTo(Verdict.PARTIAL);
        assertThat(finding.clauses().getLast().reading().word()).isEqualTo("CannotTell");
    }

    @Test
    void twoDocumentsOfACityMeetACriterionTogether() {
        Finding finding = judged(
                null,
                List.of(),
                document("a", "#policy ", Coverage.ONE_PAGE),
                document("b", "#date ", Coverage.ONE_PAGE));
        assertThat(finding.verdict()).isEqualTo(Verdict.SUPPORTED);
    }

    /** The second clause counts only with the first one. */
    private static Finding tied(Card.Reach reach, Document... documents) {
        Card loose = card(null);
        Card.Clause date = clause("date", true, null);
        Card.Clause bound = new Card.Clause(
                date.id(),
                date.text(),
                true,
                date.reader(),
                date.parameters(),
                date.accept(),
                date.unclear(),
                date.contradict(),
                null,
                1,
                null,
                List.of(),
                new Card.With("policy", reach));
        Card card = new Card(
                loose.id(),
                loose.edition(),
                1,
                "t",
                "q",
                "s",
                "",
                null,
                loose.evidence(),
                "b",
                2,
                loose.gates(),
                List.of(loose.clauses().getFirst(), bound),
                List.of(),
                List.of(),
                List.of(),
                Card.Lifecycle.ACTIVE,
                null);
        List<Evidence.Offered> offered = new ArrayList<>();
        for (Document document : documents) {
            offered.add(new Evidence.Offered(document, "https://elsewhere.org/" + document.sha256(), List.of()));
        }
        Registry registry = new Registry(List.of(new Written(), new MatterReader()));
        return new Judge(registry, FactSource.DIRECT).judge(card, new Evidence(CITY, offered, List.of(), AS_OF));
    }

    private static Document page(String name, String written) {
        return document(name, written, Coverage.ONE_PAGE);
    }

    @Test
    void tiedClausesOfOneDocumentSupport() {
        assertThat(tied(Card.Reach.DOCUMENT, page("a", "#policy #date ")).verdict())
                .isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void twoDocumentsOfDifferentMattersNeverSupportTogether() {
        Finding finding = tied(Card.Reach.MATTER, page("a", "#policy "), page("b", "#date "));
        assertThat(finding.verdict()).isEqualTo(Verdict.PARTIAL);
        assertThat(finding.clauses().getLast().reading().word()).isEqualTo("CannotTell");
        assertThat(finding.setAside()).singleElement().satisfies(aside -> {
            assertThat(aside.document()).isEqualTo("b");
            assertThat(aside.citations()).isNotEmpty();
            assertThat(aside.reason()).contains("neither names the other");
        });
    }

    @Test
    void aDocumentThatNamesTheOthersNumberSpeaksOfTheSameMatter() {
        Document numbered = page("a", "ORDINANCE NO. 4411 is of the city. #policy ");
        Document naming = page("b", "This is done as Ordinance No. 4411 asks. #date ");
        Finding finding = tied(Card.Reach.MATTER, numbered, naming);
        assertThat(finding.verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(finding.remarks()).anyMatch(remark -> remark.contains("ordinance 4411"));
        assertThat(tied(Card.Reach.DOCUMENT, numbered, naming).verdict()).isEqualTo(Verdict.PARTIAL);
        Document other = page("b", "This is done as Ordinance No. 4412 asks. #date ");
        assertThat(tied(Card.Reach.MATTER, numbered, other).verdict()).isEqualTo(Verdict.PARTIAL);
    }

    @Test
    void ofSeveralMattersTheOneThatEvidencesMostIsJudged() {
        Document alone = page("a", "#policy ");
        Document whole = page("b", "#policy #date ");
        assertThat(tied(Card.Reach.MATTER, alone, whole).verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(tied(Card.Reach.MATTER, whole, alone).verdict()).isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void whatOnceHeldInOneMatterIsNotHeldByAnother() {
        Document old = page("a", "#policy #repealed ");
        Document now = page("b", "#date ");
        assertThat(tied(Card.Reach.MATTER, old, now).verdict()).isNotEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void documentsThatContradictEachOtherConflict() {
        Finding finding = judged(
                null,
                List.of(),
                document("a", "#policy #date ", Coverage.ONE_PAGE),
                document("b", "#against ", Coverage.ONE_PAGE));
        assertThat(finding.verdict()).isEqualTo(Verdict.CONFLICTING);
    }

    @Test
    void aPointerToAnInstrumentNotCapturedIsSaid() {
        assertThat(judged("#policy #date #refers-to ").remarks()).contains("It says refers-to.");
    }

    @Test
    void theBasisChangesOnlyWithTheQuotedWords() {
        assertThat(judged("#policy #date ").basis())
                .isEqualTo(judged("moved #policy #date ").basis());
        assertThat(judged("#policy #date ").basis())
                .isNotEqualTo(judged("#policy ").basis());
    }
}
