package org.precheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class NormalFormTest {
    @Property(tries = 500)
    void isFitForADatabaseAndStaysWhatItIs(@ForAll String text) {
        String block = NormalForm.block(text);
        assertThat(NormalForm.block(block)).isEqualTo(block);
        assertThat(Normalizer.isNormalized(block, Normalizer.Form.NFC)).isTrue();
        assertThat(block.chars().noneMatch(c -> (c < ' ' && c != '\n') || (c >= 0x7F && c < 0xA0)))
                .isTrue();
        assertThat(new String(block.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(block);
        assertThat(block).doesNotContain("  ").doesNotContain(" \n").doesNotContain("\n ");
    }

    @Test
    void foldsEverySpaceAndKeepsLines() {
        assertThat(NormalForm.block("\u00A0a\t \u3000b \r\n\r\n c\u00AD\u200Bd\u0000 "))
                .isEqualTo("a b\ncd");
        assertThat(NormalForm.line("a\nb")).isEqualTo("a b");
    }

    @Test
    void replacesLoneSurrogatesAndComposesLetters() {
        assertThat(NormalForm.line("x\uD800y")).isEqualTo("x\uFFFDy");
        assertThat(NormalForm.line("Jose\u0301 \uD83C\uDF33")).isEqualTo("José \uD83C\uDF33");
    }
}
