package org.precheck.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.precheck.criteria.Card;
import org.precheck.judge.JointFixtures.Example;
import org.precheck.model.Finding;
import org.precheck.model.Verdict;

/**
 * Documents of one city that are judged together, in {@code fixtures/joint}: those that speak of one matter support it,
 * near misses of different matters never do, though they would if any fact counted with any other; sets named {@code never-}
 * do not even then, as their readers want the facts in one document.
 */
class JointSetsTest {
    private static final Path ROOT = JointFixtures.ROOT.resolve("fixtures/joint");
    private static Map<String, Card> cards = Map.of();

    @BeforeAll
    static void read() {
        cards = JointFixtures.cards();
    }

    static Stream<Path> sets() throws IOException {
        try (Stream<Path> folders = Files.walk(ROOT, 2)) {
            return folders.filter(each -> ROOT.relativize(each).getNameCount() == 2).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    void aSetComesToWhatItsNameSays(Path folder) throws IOException {
        Card card = Objects.requireNonNull(cards.get(name(Objects.requireNonNull(folder.getParent()))));
        List<Example> set = JointFixtures.read(folder);
        assertThat(set).hasSizeGreaterThan(1);
        for (Example alone : set) {
            assertThat(JointFixtures.judged(card, List.of(alone)).verdict())
                    .as("%s alone", alone.name())
                    .isNotEqualTo(Verdict.SUPPORTED);
        }
        Finding together = JointFixtures.judged(card, set);
        String told = together.sentence() + " " + together.clauses();
        if (name(folder).startsWith("supported-")) {
            assertThat(together.verdict()).as(told).isEqualTo(Verdict.SUPPORTED);
            assertThat(together.remarks()).anyMatch(remark -> remark.contains("is read together with"));
        } else {
            assertThat(together.verdict()).as(told).isNotEqualTo(Verdict.SUPPORTED);
        }
    }

    @Test
    void mostNearMissesWouldSupportIfAnyFactCountedWithAnyOther() throws IOException {
        List<String> untied = new ArrayList<>();
        for (Path folder :
                sets().filter(each -> name(each).startsWith("near-miss-")).toList()) {
            Card card = Objects.requireNonNull(cards.get(name(Objects.requireNonNull(folder.getParent()))));
            List<Example> set = JointFixtures.read(folder);
            boolean tied = JointFixtures.judged(card, set).setAside().stream()
                    .anyMatch(aside -> aside.gate().equals("matter"));
            Verdict loose =
                    JointFixtures.judged(JointFixtures.untied(card), set).verdict();
            if (tied && loose == Verdict.SUPPORTED) untied.add(card.id() + "/" + name(folder));
        }
        assertThat(untied).hasSizeGreaterThan(4);
    }

    private static String name(Path path) {
        return Objects.requireNonNull(path.getFileName()).toString();
    }
}
