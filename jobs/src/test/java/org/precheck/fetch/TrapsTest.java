package org.precheck.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrapsTest {
    private final Traps traps = new Traps(LocalDate.of(2026, 11, 22));

    private static WebAddress address(String text) {
        return Objects.requireNonNull(WebAddress.parse(text), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://a.example.gov/x/x/x/y",
                "https://a.example.gov/1/2/3/4/5/6/7/8/9/10/11/12/13",
                "https://a.example.gov/meetings/2029/05/01",
                "https://a.example.gov/meetings?date=2029-05-01",
                "https://a.example.gov/meetings?year=2029&month=5",
                "https://a.example.gov/logo.png",
                "https://a.example.gov/p?a=1&b=2&c=3&d=4&e=5&f=6&g=7&h=8&i=9"
            })
    void refusesPlacesWithoutAnEnd(String text) {
        assertThat(traps.why(address(text))).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://a.example.gov/opendata/policy.pdf",
                "https://a.example.gov/2026/11/council-minutes",
                "https://a.example.gov/DocumentCenter/View/20301/Plan",
                "https://a.example.gov/?q=open+data"
            })
    void passesOrdinaryPages(String text) {
        assertThat(traps.why(address(text))).isNull();
    }

    @Test
    void letsOnlyAFewPagesOfACalendarPass() {
        long passed = 0;
        for (int month = 1; month <= 12; month++) {
            for (int day = 1; day <= 28; day++) {
                String text = "https://a.example.gov/calendar?day=2026-" + month + "-" + day;
                if (traps.why(address(text)) == null) passed++;
            }
        }
        assertThat(passed).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example.gov/p;jsessionid=AB12?x=1,https://a.example.gov/p?x=1",
        "https://a.example.gov/p?PHPSESSID=1&x=2#top,https://a.example.gov/p?x=2",
        "https://a.example.gov/p?utm_source=mail,https://a.example.gov/p"
    })
    void dropsSessionsAndTracking(String text, String cleaned) {
        assertThat(Traps.cleaned(address(text))).hasToString(cleaned);
    }

    @Test
    void scoresThePolicyAboveTheCalendar() {
        LinkScore score = LinkScore.of(List.of("Open data policy", "Has the city adopted an open data policy?"));
        double policy = score.score("Open Data Policy (PDF)", "https://a.example.gov/files/open-data-policy.pdf", "");
        double portal = score.score("Data portal", "https://a.example.gov/portal", "Open data");
        double pool = score.score("Pool opening hours", "https://a.example.gov/pool", "Recreation");
        double calendar = score.score("Events calendar", "https://a.example.gov/calendar", "News");
        assertThat(List.of(policy, portal, pool, calendar)).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(policy).isGreaterThan(portal);
        assertThat(calendar).isNegative();
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.southbendin.gov/a,https://data.southbendin.gov/x,true",
        "https://www.southbendin.gov/a,https://southbend-opendata.example.com/x,true",
        "https://www.southbendin.gov/a,https://www.in.gov/x,false",
        "https://library.municode.com/in/south_bend/codes,https://library.municode.com/in/south_bend/ordinances,true",
        "https://library.municode.com/in/south_bend/codes,https://library.municode.com/in/gary/codes,false",
        "https://sb.legistar.com/Legislation.aspx,https://sb.legistar.com/Calendar.aspx,true",
        "https://sb.legistar.com/Legislation.aspx,https://gary.legistar.com/Calendar.aspx,false"
    })
    void staysWithTheCity(String from, String to, boolean inside) {
        Scope scope = new Scope(
                List.of("https://www.southbendin.gov/opendata", "https://library.municode.com/in/south_bend/codes"),
                List.of("southbend-opendata.example.com"));
        assertThat(scope.contains(address(from), address(to))).isEqualTo(inside);
    }
}
