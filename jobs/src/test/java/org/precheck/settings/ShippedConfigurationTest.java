package org.precheck.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.precheck.criteria.Card;
import org.precheck.readers.Registry;

final class ShippedConfigurationTest {
    private static final Path CONFIG = Path.of("..", "config");

    @ParameterizedTest
    @ValueSource(strings = {"config", "fixtures/demo"})
    void isAccepted(String folder) {
        Configuration read =
                new ConfigurationLoader(Registry.standard()).load(Path.of("..").resolve(folder));

        assertThat(read.submissions()).isNotEmpty();
        assertThat(read.cards()).isNotEmpty();
    }

    @Test
    void hasUsableCardsInEveryEdition() throws IOException {
        List<String> editions;
        try (Stream<Path> folders = Files.list(CONFIG.resolve("criteria"))) {
            editions = folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }

        assertThat(editions).contains("2017", "2022").allSatisfy(edition -> {
            List<Card> cards = Cards.load(CONFIG.resolve("criteria"), edition, Registry.standard());
            assertThat(cards).extracting(Card::id).doesNotHaveDuplicates();
        });
    }
}
