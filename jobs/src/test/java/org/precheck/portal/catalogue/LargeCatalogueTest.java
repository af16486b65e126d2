package org.precheck.portal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A catalogue of 200,000 datasets and 400 MB, read in a JVM of its own with a heap of 256 MiB. */
@Tag("long")
class LargeCatalogueTest {
    private static final Pattern FIGURE = Pattern.compile("([a-zA-Z]+)=([0-9.]+)");

    @ParameterizedTest(name = "every dataset checked by its schema: {0}")
    @ValueSource(booleans = {false, true})
    void isReadInBoundedMemoryFasterThan20MegabytesASecond(boolean validating) throws Exception {
        String printed = run("200000", String.valueOf(validating));
        System.out.println("catalogue, schema checks " + validating + ": " + printed.strip());
        assertThat(figure(printed, "bytes")).isGreaterThan(390e6);
        assertThat(figure(printed, "datasets")).isEqualTo(200_000);
        assertThat(figure(printed, "valid")).isEqualTo(validating ? 180_000 : 0);
        assertThat(figure(printed, "publishers")).isEqualTo(30);
        assertThat(figure(printed, "mbPerSecond")).isGreaterThan(20);
    }

    @Test
    void isReadInBoundedMemoryWhereNothingComesTwice() throws Exception {
        assertThat(figure(run("300000", "hostile"), "datasets")).isEqualTo(300_000);
    }

    private static String run(String datasets, String how) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java,
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CatalogueSpeed.class.getName(),
                        datasets,
                        how)
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        boolean ended = process.waitFor(2, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertThat(ended && process.exitValue() == 0).as(printed).isTrue();
        return printed;
    }

    private static double figure(String printed, String name) {
        Matcher matcher = FIGURE.matcher(printed);
        while (matcher.find()) {
            if (matcher.group(1).equals(name)) return Double.parseDouble(matcher.group(2));
        }
        throw new AssertionError("no figure " + name + " in " + printed);
    }
}
