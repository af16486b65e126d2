package org.precheck.portal.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.precheck.fetch.ReadableForms.Way;
import org.precheck.fetch.WebAddress;
import org.precheck.settings.PlatformSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PlatformFormsTest {
    private static final String STORY = "0123456789abcdef0123456789abcdef";

    private static WebAddress address(String text) {
        return Objects.requireNonNull(WebAddress.parse(text));
    }

    private static Way way(String text, PlatformSettings settings) {
        return new PlatformForms(settings).way(address(text));
    }

    private static Way way(String text) {
        return way(text, PlatformSettings.DEFAULTS);
    }

    @ParameterizedTest
    @CsvSource({
        "https://performance.envisio.com/dashboard/plainsboro123,envisio,GOALS",
        "https://performance.envisio.com/dashboard-brandoff/plainsboro123,envisio,GOALS",
        "https://publish.clearpointstrategy.com/123/Measures/scorecardId=1,clearpoint,GOALS",
        "https://data.plainsboro.gov/stat/goals/abcd-1234/efgh-5678/ijkl-9012,socrata-performance,GOALS",
        "https://plainsboro.data.socrata.com/stories/s/abcd-1234,socrata-performance,GOALS",
        "https://stories.opengov.com/plainsboro/published/abc,opengov,GOALS",
        "https://plainsboro.opengov.com/transparency,opengov,GOALS",
        "https://storymaps.arcgis.com/stories/0123456789abcdef0123456789abcdef,storymaps,GOALS",
        "https://app.powerbigov.us/view?r=abc,power-bi,GOALS",
        "https://public.tableau.com/app/profile/x,tableau,GOALS",
        "https://app.cascade.app/#/x,cascade,GOALS",
        "https://library.municode.com/nj/plainsboro/codes/code_of_ordinances?nodeId=A,municode,CODE",
        "https://codelibrary.amlegal.com/codes/plainsboro/latest/overview,amlegal,CODE",
        "https://ecode360.com/PL1234,ecode360,CODE",
        "https://www.codepublishing.com/WA/Plainsboro/,codepublishing,CODE",
        "https://plainsboro.municipal.codes/Code/1,municipal-codes,CODE",
        "https://plainsboro.legistar.com/LegislationDetail.aspx?ID=1&GUID=A,legistar,LEGISLATION",
        "https://plainsboro.granicus.com/ViewPublisher.php?view_id=2,granicus,LEGISLATION",
        "https://www.plainsboro.gov/DocumentCenter/View/12/Policy,civicplus,LEGISLATION",
        "https://medium.com/@plainsboro/a-post,medium,BLOG"
    })
    void recognisesAPlatformByItsAddress(String text, String name, Platform.Kind kind) {
        assertThat(Platforms.of(address(text))).hasValueSatisfying(platform -> {
            assertThat(platform.name()).isEqualTo(name);
            assertThat(platform.kind()).isEqualTo(kind);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.plainsboro.gov/goals",
        "https://notmunicode.com/x",
        "https://library.municode.com.plainsboro.gov/x",
        "https://medium.com.example.org/"
    })
    void takesNoOtherSiteForOne(String text) {
        assertThat(Platforms.of(address(text))).isEmpty();
        assertThat(way(text)).isEqualTo(new Way.Plain());
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.codepublishing.com/WA/Plainsboro/#!/Plainsboro02/Plainsboro0204.html,"
                + "https://www.codepublishing.com/WA/Plainsboro/html/Plainsboro02/Plainsboro0204.html",
        "https://www.codepublishing.com/WA/Plainsboro/#!/Plainsboro02/Plainsboro0204.html#2.04.010,"
                + "https://www.codepublishing.com/WA/Plainsboro/html/Plainsboro02/Plainsboro0204.html",
        "https://www.codepublishing.com/WA/Plainsboro/?a#!/Plainsboro02.html,"
                + "https://www.codepublishing.com/WA/Plainsboro/html/Plainsboro02.html",
        "https://storymaps.arcgis.com/stories/0123456789abcdef0123456789abcdef,"
                + "https://www.arcgis.com/sharing/rest/content/items/0123456789abcdef0123456789abcdef/data?f=json",
        "https://storymaps.arcgis.com/stories/0123456789abcdef0123456789abcdef/print,"
                + "https://www.arcgis.com/sharing/rest/content/items/0123456789abcdef0123456789abcdef/data?f=json"
    })
    void namesTheFormThatCanBeRead(String text, String form) {
        assertThat(way(text)).isInstanceOfSatisfying(Way.Instead.class, way -> {
            assertThat(way.address()).isEqualTo(form);
            assertThat(way.sentence()).contains("Supply");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.codepublishing.com/WA/Plainsboro/#!/../../secret.html",
        "https://www.codepublishing.com/WA/Plainsboro/#!/Plainsboro02",
        "https://www.codepublishing.com/WA/Plainsboro/html/Plainsboro02.html"
    })
    void leavesAloneWhatIsNoPageBehindAFragment(String text) {
        assertThat(way(text)).isNotInstanceOf(Way.Instead.class);
    }

    @Test
    void asksEnvisioForThePlanThatADashboardShows() {
        assertThat(way("https://performance.envisio.com/dashboard-brandoff/plainsboro-4607/page/2"))
                .isInstanceOfSatisfying(Way.Instead.class, way -> {
                    assertThat(way.address()).startsWith("https://envisio-").endsWith("/graphql");
                    assertThat(JsonMapper.shared()
                                    .readTree(String.valueOf(way.question()))
                                    .at("/variables/subDomain")
                                    .asString(""))
                            .isEqualTo("plainsboro-4607");
                });
        assertThat(way("https://performance.envisio.com/dashboard/a%22b")).isInstanceOf(Way.Drawn.class);
        assertThat(way("https://performance.envisio.com/dashboard/")).isInstanceOf(Way.Drawn.class);
    }

    @Test
    void leavesMunicodeAloneUnlessItIsSwitchedOn() {
        String code = "https://library.municode.com/nj/plainsboro/codes/code_of_ordinances";
        assertThat(way(code))
                .isInstanceOfSatisfying(
                        Way.Withheld.class,
                        way -> assertThat(way.sentence())
                                .contains("terms of Municode")
                                .contains("Supply"));
        assertThat(way(code, new PlatformSettings(Map.of("municode", true)))).isInstanceOf(Way.Drawn.class);
    }

    @Test
    void anOperatorMaySwitchAPlatformOff() {
        PlatformSettings settings = new PlatformSettings(Map.of("storymaps", false));
        assertThat(way("https://storymaps.arcgis.com/stories/" + STORY, settings))
                .isInstanceOfSatisfying(
                        Way.Withheld.class,
                        way -> assertThat(way.sentence())
                                .startsWith("The settings of this installation keep us from asking ArcGIS StoryMaps."));
    }

    @Test
    void saysThatARecordOfLegistarNeedsItsGuid() {
        assertThat(way("https://plainsboro.legistar.com/LegislationDetail.aspx?ID=42"))
                .isInstanceOfSatisfying(
                        Way.Drawn.class, way -> assertThat(way.sentence()).contains("GUID"));
        assertThat(way("https://plainsboro.legistar.com/LegislationDetail.aspx?ID=42&GUID=A-B"))
                .isEqualTo(new Way.Plain());
    }

    @Test
    void theSettingsNameEveryPlatformWithItsDefault() throws IOException {
        JsonNode schema = JsonMapper.shared().readTree(Path.of("..", "config", "schema", "settings.json"));
        Map<String, Boolean> named = new HashMap<>();
        schema.at("/properties/platforms/properties")
                .properties()
                .forEach(entry -> named.put(
                        entry.getKey(),
                        entry.getValue().path("default").asString("").equals("on")));
        Map<String, Boolean> platforms = new HashMap<>();
        Platforms.all().forEach(platform -> platforms.put(platform.name(), platform.on()));
        assertThat(named).isEqualTo(platforms);
    }

    @Test
    void everyPlatformThatIsOffOrDrawnSaysWhyAndWhatToSupply() {
        assertThat(Platforms.all()).allSatisfy(platform -> {
            assertThat(platform.instead()).startsWith("Supply").endsWith(".");
            boolean plain = platform.on() && platform.reading() == Platform.Reading.PAGE;
            assertThat(platform.reason().isEmpty()).as(platform.name()).isEqualTo(plain);
        });
    }
}
