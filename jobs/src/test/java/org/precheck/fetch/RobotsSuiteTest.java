package org.precheck.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class RobotsSuiteTest {
    /**
     * Where crawler-commons differs, and why that is right here. #41: Google's own leniency of cutting a product token with
     * a space at the space. #64, #66: the test hands over a raw ツ, which RFC 9309 2.2.2 has percent-encoded before it is
     * compared; so is every address that leaves our gate. #67: the same paragraph has %62%61%7A compared as baz.
     */
    private static final List<String> DIFFERENT = List.of(
            "GoogleOnly_AcceptUserAgentUpToFirstSpace#41", "ID_Encoding#64", "ID_Encoding#66", "ID_Encoding#67");

    @Test
    void obeysRobotsTxtAsGoogleDoes() {
        List<String> missed = new ArrayList<>();
        int all = 0;
        for (JsonNode row : Shared.json("suites/robots/robots_cases.json")) {
            all++;
            String file = row.get("robots_txt").asString();
            String agent = row.get("user_agent").asString();
            String url = row.get("url").asString();
            boolean allowed = RobotsFile.parse(
                            "http://foo.bar/robots.txt", file.getBytes(StandardCharsets.UTF_8), agent)
                    .ruling(url)
                    .allowed();
            if (allowed != row.get("allowed").asBoolean()) {
                missed.add(row.get("name").asString());
            }
        }
        System.out.println("robots suite: " + (all - missed.size()) + " of " + all);
        assertThat(missed).isEqualTo(DIFFERENT);
        assertThat(all).isEqualTo(142);
    }
}
