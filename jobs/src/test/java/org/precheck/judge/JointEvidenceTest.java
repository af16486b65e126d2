package org.precheck.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.precheck.criteria.Card;
import org.precheck.judge.JointFixtures.Example;
import org.precheck.model.Finding;
import org.precheck.model.Verdict;

/** What must hold of any documents of one city that are judged together, whatever they say. */
class JointEvidenceTest {
    private static Map<String, Card> cards = Map.of();
    private static Map<String, List<Example>> examples = Map.of();

    @BeforeAll
    static void read() throws IOException {
        cards = JointFixtures.cards();
        examples = JointFixtures.examples();
    }

    /** How much a verdict says for a city. */
    private static int worth(Verdict verdict) {
        return switch (verdict) {
            case SUPPORTED -> 2;
            case PARTIAL, STALE, CONFLICTING -> 1;
            case NOT_FOUND, NOT_ASSESSED -> 0;
        };
    }

    @Test
    void twoNearMissesNeverMakeSupport() {
        List<String> wrong = new ArrayList<>();
        int pairs = 0;
        for (Map.Entry<String, Card> card : cards.entrySet()) {
            List<Example> missing = examples.getOrDefault(card.getKey(), List.of()).stream()
                    .filter(each -> each.is("near-miss-", "not-found-"))
                    .toList();
            for (int one = 0; one < missing.size(); one++) {
                for (int other = one + 1; other < missing.size(); other++) {
                    pairs++;
                    List<Example> pair = List.of(missing.get(one), missing.get(other));
                    Finding finding = JointFixtures.judged(card.getValue(), pair);
                    if (finding.verdict() == Verdict.SUPPORTED) wrong.add(card.getKey() + " " + pair);
                }
            }
        }
        assertThat(pairs).isGreaterThan(300);
        assertThat(wrong).isEmpty();
    }

    @Test
    void aDocumentThatDoesNotCountNeverRaisesAVerdict() {
        List<String> raised = new ArrayList<>();
        for (Map.Entry<String, Card> card : cards.entrySet()) {
            List<Example> all = examples.getOrDefault(card.getKey(), List.of());
            List<Example> silent =
                    all.stream().filter(each -> silent(card.getValue(), each)).toList();
            for (Example one : all) {
                Verdict alone =
                        JointFixtures.judged(card.getValue(), List.of(one)).verdict();
                for (Example added : silent) {
                    Verdict both = JointFixtures.judged(card.getValue(), List.of(one, added))
                            .verdict();
                    if (worth(both) > worth(alone)) raised.add(card.getKey() + " " + one.name() + " + " + added.name());
                }
            }
        }
        assertThat(raised).isEmpty();
    }

    /** Whether a document says nothing for the criterion, now or once. */
    private static boolean silent(Card card, Example example) {
        return worth(JointFixtures.judged(card, List.of(example)).verdict()) == 0;
    }

    @Test
    void theOrderOfDocumentsChangesNothing() {
        List<String> changed = new ArrayList<>();
        Random random = new Random(5);
        for (Map.Entry<String, Card> card : cards.entrySet()) {
            List<Example> all = examples.getOrDefault(card.getKey(), List.of());
            for (int round = 0; round < 6; round++) {
                List<Example> some = new ArrayList<>(all);
                Collections.shuffle(some, random);
                some = some.subList(0, 2 + random.nextInt(some.size() - 1));
                Finding finding = JointFixtures.judged(card.getValue(), some);
                List<Example> again = new ArrayList<>(some);
                Collections.shuffle(again, random);
                again.add(some.getFirst());
                if (!JointFixtures.judged(card.getValue(), again).equals(finding))
                    changed.add(card.getKey() + " " + some);
            }
        }
        assertThat(changed).isEmpty();
    }
}
