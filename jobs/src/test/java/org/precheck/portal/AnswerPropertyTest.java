package org.precheck.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.precheck.extract.AnswerReader.Answer;
import org.precheck.extract.Source;

/** No answer of a portal, however it is cut or damaged, is an exception; what is read of it fits one line a fact. */
class AnswerPropertyTest {
    private static final List<String> ANSWERS = List.of(
            "ckan",
            "socrata",
            "hub",
            "opendatasoft",
            "udata",
            "dkan",
            "geonode",
            "services",
            "everybody",
            "empty",
            "refused",
            "domain");

    @Property(tries = 2000)
    void cutAnywhere(@ForAll("answers") byte[] whole, @ForAll int at) throws IOException {
        check(Arrays.copyOf(whole, Math.floorMod(at, whole.length + 1)));
    }

    @Property(tries = 2000)
    void damagedAnywhere(@ForAll("answers") byte[] whole, @ForAll int at, @ForAll byte with) throws IOException {
        byte[] damaged = whole.clone();
        damaged[Math.floorMod(at, whole.length)] = with;
        check(damaged);
    }

    @Property(tries = 1000)
    void withValuesOfOtherTypes(@ForAll("answers") byte[] whole, @ForAll("values") String value, @ForAll int at)
            throws IOException {
        String text = new String(whole, StandardCharsets.UTF_8);
        int colon = text.indexOf(':', Math.floorMod(at, text.length()));
        if (colon < 0) return;
        int end = colon + 1;
        while (end < text.length() && ",}]{[".indexOf(text.charAt(end)) < 0) end++;
        check((text.substring(0, colon + 1) + value + text.substring(end)).getBytes(StandardCharsets.UTF_8));
    }

    private static void check(byte[] bytes) throws IOException {
        Answer answer = new PortalAnswerReader().read(Source.of(bytes, "application/json", null));
        if (answer == null) return;
        assertThat(answer.lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).doesNotContain("\n"));
    }

    @Provide
    Arbitrary<byte[]> answers() {
        return Arbitraries.of(ANSWERS).map(AnswerPropertyTest::bytes);
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.of(
                "null",
                "-1",
                "1e400",
                "9999999999999999999999",
                "\"\"",
                "\"x; y\\n\"",
                "{}",
                "[]",
                "[[]]",
                "true",
                "[{\"a\":null}]",
                "0",
                "\"9999-99-99T00:00:00\"");
    }

    private static byte[] bytes(String name) {
        try (InputStream in = AnswerPropertyTest.class.getResourceAsStream("/portal/" + name + ".json")) {
            return in == null ? new byte[] {'{'} : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
