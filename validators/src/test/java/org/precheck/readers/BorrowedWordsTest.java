package org.precheck.readers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The city that submits is Fairhaven, Ohio. */
class BorrowedWordsTest {
    private static final String RULES = "The City shall publish its data. ".repeat(9);

    private static boolean counts(String text, String words) {
        Subject subject = Examples.subject(text);
        int word = subject.words().from(subject.document().text().indexOf(words));
        return subject.isMain(word);
    }

    @Test
    void setsAsideWhatIsQuotedOfAnotherCity() {
        String text = "City of Fairhaven report\nThe City of Mansfield adopted this policy in 2020:\n\"RESOLUTION 9. "
                + RULES + "Passed.\"\nMansfield keeps 62 files.";
        assertThat(counts(text, "RESOLUTION 9")).isFalse();
        assertThat(counts(text, "Mansfield keeps")).isTrue();
    }

    @Test
    void keepsWhatIsQuotedOfTheCityItself() {
        String text =
                "City of Fairhaven report\nLike the City of Mansfield, the City of Fairhaven adopted this policy:\n\"RESOLUTION 9. "
                        + RULES + "Passed.\"";
        assertThat(counts(text, "RESOLUTION 9")).isTrue();
    }

    @Test
    void setsAsideATextThatIsAnnouncedAsAnothers() {
        String text = "# City of Fairhaven report\nThe policy of the Town of Mansfield is reproduced in full.\n" + RULES
                + "\n# What Fairhaven does\nNothing was decided.";
        assertThat(counts(text, "The City shall")).isFalse();
        assertThat(counts(text, "Nothing was")).isTrue();
    }

    @Test
    void setsAsideASectionThatIsHeadedByAnotherCity() {
        String text =
                "# Fairhaven reads\nThe City of Fairhaven met on May 4.\n# City of Mansfield\nThe trial cut late fees by 9 percent.\n"
                        + "# Next\nWe meet in June.";
        assertThat(counts(text, "The trial")).isFalse();
        assertThat(counts(text, "We meet")).isTrue();
    }

    @Test
    void aDocumentThatIsAnotherCitysStaysWhole() {
        String text =
                "# City of Mansfield\nThe trial cut late fees by 9 percent. A guest came from the City of Fairhaven.";
        assertThat(counts(text, "The trial")).isTrue();
    }

    @Test
    void aShortQuotationIsAPhrase() {
        String text = "City of Fairhaven report\nThe City of Mansfield calls it\n\"open by default\"\nand so shall we.";
        assertThat(counts(text, "open by default")).isTrue();
    }
}
