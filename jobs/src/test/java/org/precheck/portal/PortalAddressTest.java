package org.precheck.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.precheck.fetch.WebAddress;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an address alone tells of a portal's software. */
class PortalAddressTest {
    @ParameterizedTest
    @CsvSource({
        "https://springfield.hub.arcgis.com/, arcgishub",
        "https://data-springfield.opendata.arcgis.com, arcgishub",
        "https://maps.example.gov/datasets/0123456789abcdef0123456789abcdef_0/explore, arcgishub",
        "https://data.example.gov/datasets/springfield::trees/about, arcgishub",
        "https://springfield.data.socrata.com/browse, socrata",
        "https://data.example.gov/d/rbks-cx92, socrata",
        "https://data.example.gov/Transport/City-Limits/rbks-cx92, socrata",
        "https://data.example.gov/resource/rbks-cx92.json, socrata",
        "https://ville.opendatasoft.com/explore/, opendatasoft",
        "https://data.example.fr/explore/dataset/arbres/table/, opendatasoft",
        "https://ckan.example.org/, ckan",
        "https://data.example.gov/api/3/action/package_search?rows=0, ckan",
        "https://gis.example.gov/server/rest/services, arcgisserver",
        "https://my-geonode.example.org/, geonode",
        "https://people.example.org/jkan/, jkan",
        "https://data.world/springfield, data.world",
    })
    void tellsTheSoftware(String address, String software) {
        assertThat(word(address)).isEqualTo(software);
    }

    @ParameterizedTest
    @CsvSource({
        "https://data.example.gov/",
        "https://data.example.gov/dataset/trees",
        "https://www.socrata.com/",
        "https://socrata.com/",
        "https://docs.opendatasoft.com/en/",
        "https://www.example.gov/d/open-data",
        "https://www.example.gov/data/open/data-2019",
        "https://hub.example.gov/",
        "https://www.example.gov/explore",
        "https://tackanvil.example.gov/",
        "https://hub.arcgis.com.example.gov/",
    })
    void saysNothingWhereOthersCouldHaveTheAddress(String address) {
        assertThat(word(address)).isNull();
    }

    @Test
    void isRightOfLabelledPortals() throws IOException {
        Path list = Path.of(System.getProperty(
                        "PRECHECK_SHARED", System.getenv().getOrDefault("PRECHECK_SHARED", "../../shared")))
                .resolve("suites/portals/portals.jsonl");
        Assumptions.assumeTrue(Files.isReadable(list), "the labelled portals are not here");
        Map<String, int[]> sums = new TreeMap<>();
        int told = 0;
        int right = 0;
        for (String line : Files.readAllLines(list)) {
            JsonNode row = JsonMapper.shared().readTree(line);
            String label = row.get("software").asString();
            String found = word(row.get("link").asString());
            sums.computeIfAbsent(label, _ -> new int[3])[0]++;
            if (found == null) continue;
            told++;
            sums.computeIfAbsent(found, _ -> new int[3])[1]++;
            if (!found.equals(label)) {
                System.out.println(row.get("link").asString() + " is " + label + ", not " + found);
                continue;
            }
            right++;
            sums.get(label)[2]++;
        }
        System.out.println("software         portals  told  right  precision  recall");
        sums.forEach((software, sum) -> System.out.println(String.format(
                Locale.ROOT,
                "%-15s %8d %5d %6d %10s %7.3f",
                software,
                sum[0],
                sum[1],
                sum[2],
                sum[1] == 0 ? "-" : String.format(Locale.ROOT, "%.3f", sum[2] / (double) sum[1]),
                sum[0] == 0 ? 0 : sum[2] / (double) sum[0])));
        assertThat(right).isGreaterThan(1000);
        assertThat((double) right / told).isGreaterThanOrEqualTo(0.99);
    }

    private static @Nullable String word(String text) {
        WebAddress address = WebAddress.parse(text);
        Software software = address == null ? null : PortalAddress.software(address);
        return software == null ? null : software.word();
    }
}
