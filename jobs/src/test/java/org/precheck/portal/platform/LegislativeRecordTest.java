package org.precheck.portal.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.precheck.extract.AnswerReader;
import org.precheck.extract.Extraction;
import org.precheck.extract.Extraction.PageLink;
import org.precheck.extract.Extractor;
import org.precheck.extract.Source;
import org.precheck.settings.ExtractSettings;

/** A page of Legistar leads to the record of its file. */
class LegislativeRecordTest {
    private static final String PAGE = """
            <html><head><title>Legistar - File #: CB 118329</title></head><body><form><table>
            <tr><td><span>File #:</span></td><td><span>CB 118329</span></td><td>Version:</td><td>1</td></tr>
            <tr><td>Type:</td><td>Ordinance (Ord)</td><td>Status:</td><td>Passed</td></tr>
            <tr><td>Title:</td><td>AN ORDINANCE relating to open data.</td></tr></table></form></body></html>""";

    private static Extraction read(String at, String page) {
        try (Extractor extractor = new Extractor(ExtractSettings.DEFAULTS, AnswerReader.NONE)) {
            Source source = Source.of(page.getBytes(StandardCharsets.UTF_8), "text/html", at);
            return LegislativeRecord.beside(at, extractor.extract(source));
        }
    }

    @Test
    void leadsFromThePageToTheRecordOfItsFile() {
        Extraction read = read("https://plainsboro.legistar.com/LegislationDetail.aspx?ID=1&GUID=A", PAGE);
        assertThat(read.links())
                .extracting(PageLink::address)
                .containsExactly("https://webapi.legistar.com/v1/plainsboro/matters"
                        + "?%24filter=MatterFile%20eq%20%27CB%20118329%27");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://plainsboro.legistar.com/Calendar.aspx",
                "https://webapi.legistar.com/LegislationDetail.aspx",
                "https://legistar.com.example.org/LegislationDetail.aspx",
                "https://www.plainsboro.gov/LegislationDetail.aspx"
            })
    void leadsNowhereFromOtherPages(String at) {
        assertThat(read(at, PAGE).links()).isEmpty();
    }

    @Test
    void aFileNumberCannotWidenTheQuestion() {
        String page = PAGE.replace("CB 118329", "A' or MatterId gt 0 or 'a' eq 'a");
        Extraction read = read("https://plainsboro.legistar.com/LegislationDetail.aspx?ID=1&GUID=A", page);
        assertThat(read.links())
                .extracting(PageLink::address)
                .allSatisfy(address -> assertThat(address).endsWith("MatterFile%20eq%20%27A%27"));
    }
}
