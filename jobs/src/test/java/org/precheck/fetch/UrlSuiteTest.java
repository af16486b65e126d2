package org.precheck.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class UrlSuiteTest {
    private record Row(
            String input,
            @Nullable String base,
            @Nullable String href,
            @Nullable String ours) {}

    @Test
    void readsAddressesAsBrowsersDo() {
        List<Row> all = new ArrayList<>();
        for (JsonNode row : Shared.json("suites/url/urltestdata.json")) {
            if (!row.isObject()) continue;
            String input = row.get("input").asString();
            String base = row.get("base") == null || row.get("base").isNull()
                    ? null
                    : row.get("base").asString();
            String href = row.get("href") == null ? null : row.get("href").asString();
            all.add(new Row(input, base, href, ours(input, base)));
        }
        List<Row> web = all.stream()
                .filter(r -> r.href() != null
                        && (r.href().startsWith("http://") || r.href().startsWith("https://")))
                .toList();
        List<Row> missed = web.stream()
                .filter(r -> !String.valueOf(r.href()).equals(r.ours()))
                .toList();
        List<Row> wronglyRead =
                all.stream().filter(r -> r.href() == null && r.ours() != null).toList();
        System.out.println("url suite: " + all.size() + " rows without an exception, " + (web.size() - missed.size())
                + " of " + web.size() + " http(s) hrefs equal, " + wronglyRead.size() + " failures read as addresses");
        missed.forEach(r -> System.out.println("  differs: " + r));
        wronglyRead.forEach(r -> System.out.println("  read: " + r));
        assertThat(all).hasSize(891);
        assertThat(web.size() - missed.size()).isGreaterThanOrEqualTo(207);
    }

    private static @Nullable String ours(String input, @Nullable String base) {
        WebAddress from = base == null ? null : WebAddress.parse(base);
        WebAddress read = from == null ? WebAddress.parse(input) : from.resolve(input);
        return read == null ? null : read.toString();
    }
}
