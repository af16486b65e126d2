package org.precheck.readers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The city that submits is Fairhaven, Ohio. */
class IssuerReaderTest {
    private static final String RULE = "\nDepartments shall publish data.\nThe City Manager shall report.";
    private final IssuerReader reader = new IssuerReader();

    private String label(String text) {
        return reader.facts(Examples.subject(text), Parameters.NONE).getFirst().label();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "City of Fairhaven Ordinance 12 | this-city",
                "The Council of the City of Fairhaven, Ohio does ordain | this-city",
                "FAIRHAVEN CITY COUNCIL | this-city",
                "Ayuntamiento de Fairhaven | this-city",
                "Prefeitura de Fairhaven | this-city",
                "Ville de Fairhaven | this-city",
                "City of Fairhaven, Massachusetts | other-city",
                "City of Mansfield Ordinance 12 | other-city",
                "Prefeitura de Mansfield | other-city",
                "FAIRHAVEN INDEPENDENT SCHOOL DISTRICT Board Policy | other-body",
                "FAIRHAVEN REGIONAL TRANSIT AUTHORITY Resolution 3 | other-body",
                "FAIRHAVEN POLICE DEPARTMENT General Order 12.04 | department"
            })
    void tellsWhoseRuleItIs(String opening, String issuer) {
        assertThat(label(opening + RULE)).isEqualTo(issuer);
    }

    @ParameterizedTest
    @CsvSource({"FairStat,this-city", "FairhavenTrack,this-city", "MillStat,unnamed", "Thermostat,unnamed"})
    void aProgrammeMayBearTheCitysName(String programme, String issuer) {
        assertThat(label(programme + " meets every second Wednesday. The mayor and the directors go over figures."))
                .isEqualTo(issuer);
    }

    @Test
    void aRuleOfOneDepartmentIsNotTheCitys() {
        assertThat(
                        label(
                                "City of Fairhaven\nFAIRHAVEN POLICE DEPARTMENT\nGENERAL ORDER 12.04\nThe Crime Analysis Unit shall publish data."))
                .isEqualTo("department");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FAIRHAVEN AREA TRANSIT AUTHORITY/BOARD OF DIRECTORS/All divisions of the Authority shall publish data./PASSED at Fairhaven City Hall, Council Chambers | other-body",
                "FAIRHAVEN REDEVELOPMENT AGENCY/Resolution 4/PASSED at the Fairhaven City Hall | other-body",
                "FAIRHAVEN CITY COUNCIL/Departments shall publish data./PASSED at Fairhaven City Hall, Council Chambers | this-city",
                "City of Fairhaven/The Fairhaven Transit Authority and all departments shall publish data. | this-city"
            })
    void theHallInWhichABodyMeetsIsNotTheBody(String text, String issuer) {
        assertThat(label(text.replace('/', '\n'))).isEqualTo(issuer);
    }

    @Test
    void aRegionalCountyIsNoCity() {
        assertThat(
                        label(
                                "MUNICIPALITÉ RÉGIONALE DE COMTÉ DES GRANDES-FOURCHES\nÀ la séance du conseil des maires, à laquelle était présent le maire de Fairhaven\nIl est décrété par le conseil de la MRC\nLa préfète de la MRC signe."))
                .isEqualTo("other-body");
    }

    @Test
    void aTextThatNamesNobodyIsUnnamed() {
        assertThat(label("Sec. 2-9-18. Public data program." + RULE)).isEqualTo("unnamed");
    }

    @Test
    void takesTheBodyInTheFirstLineForTheIssuer() {
        String minutes = """
                MILLER COUNTY BOARD OF COMMISSIONERS
                Minutes of June 2, 2026, at the County Building, City of Fairhaven.
                The County Administrator gave the figures.
                The Fairhaven City Council had sent a letter.
                The board voted to move the money.
                """;
        assertThat(label(minutes)).isEqualTo("other-body");
    }
}
