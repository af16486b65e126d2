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
    @CsvSource(
            delimiter = '|',
            value = {
                "Be it ordained by the City Council of the City of Mansfield: | other-city",
                "Be it ordained by the City Council of the City of Fairhaven: | this-city",
                "The City Council hereby approves an agreement with the City of Mansfield. | this-city"
            })
    void believesTheWordsOfEnactment(String enactment, String issuer) {
        assertThat(label("City of Fairhaven, staff folder. Fairhaven has none of its own; Fairhaven may follow. "
                        + enactment + RULE))
                .isEqualTo(issuer);
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
    void itsOwnAddressTellsACityThatIsNamedNowhereElse() {
        assertThat(label("PUBLIC DATA ORDINANCE\nDepartments shall publish data.\nWrite to clerk@cityoffairhaven.gov."))
                .isEqualTo("this-city");
        assertThat(label("PUBLIC DATA ORDINANCE\nDepartments shall publish data.\nSee www.fairhavenschools.org."))
                .isNotEqualTo("this-city");
    }

    @Test
    void anOrderThatLeavesOtherDepartmentsAloneIsOfOneDepartment() {
        String order =
                "FAIRHAVEN POLICE DEPARTMENT\nCity of Fairhaven, Ohio\nGENERAL ORDER 1.19\nThe unit shall post data.\n"
                        + "The other city departments set their own practice, and nothing here binds them.";

        assertThat(label(order)).isEqualTo("department");
    }

    @Test
    void aRegionalDistrictIsNoCity() {
        assertThat(label(
                        "REGIONAL DISTRICT OF KELSO\nThe Regional District shall publish data.\nMember municipalities such as "
                                + "Fairhaven may use the platform."))
                .isEqualTo("other-body");
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "# PORT OF FAIRHAVEN/Commission minutes/The Port moves $80,000. Carried 3-0./A planner of the City of Fairhaven spoke. | other-body",
                "# HOUSING AUTHORITY OF THE COUNTY SEAT OF FAIRHAVEN/The Authority drew 400 families by lot./The Board of Commissioners made it permanent./Thanks to the City of Fairhaven. | other-body",
                "# Fairhaven Unified/The Board of Education adopted six goals./The Superintendent meets her cabinet each quarter./The City of Fairhaven runs the library. | other-body",
                "# Fairhaven Water Conservation District/The District grades its contractors./The General Manager signs./The City of Fairhaven is a member. | other-body",
                "# Autoridad del Agua de Fairhaven/La Autoridad publica sus datos./El Consejo de Administración aprobó la norma./El Municipio de Fairhaven asistió. | other-body",
                "# Consórcio Intermunicipal do Vale/O Consórcio publica seus dados./O Conselho de Administração aprovou./A Prefeitura de Fairhaven participa. | other-body",
                "# Syndicat mixte des eaux de Fairhaven/Le Syndicat publie ses données./Le comité syndical a délibéré./La Ville de Fairhaven est membre. | other-body",
                "# GOBERNACIÓN DEL VALLE/La Gobernación mide sus metas./El Gobernador rinde cuentas./La Alcaldía de Fairhaven fue invitada. | other-body",
                "# UNIVERSITY OF FAIRHAVEN/The Board of Regents adopted the rule for the University./Copies: City of Fairhaven Library. | other-body",
                "# Fairhaven Metropolitan Planning Organization/The Executive Director of the Organization reports to the Board./Members: City of Fairhaven, Miller County. | other-body",
                "# Diputación Provincial de Fairhaven/La Diputación rinde cuentas cada año./El Ayuntamiento de Fairhaven tiene las suyas. | other-body",
                "# Unified Government of Fairhaven and Miller County/The County Administrator reports to the Commission. | this-city",
                "# Fairhaven City Commission/Each department, the Housing Authority and the Port shall publish data. | this-city",
                "# Fairhaven Civil Service Commission/The Commission of the City of Fairhaven meets. | this-city",
                "# Fairhaven Board of Aldermen/The Board adopted the policy for the City of Fairhaven. | this-city",
                "# Fairhaven Department of Public Works/The Department publishes its data. | this-city",
                "# City of Fairhaven/# Agreement with the Fairhaven Water District/The District shall report to the City. | this-city",
                "# Contracts of the City of Fairhaven: Fairhaven Housing Authority/The Authority met 92 percent. The City renewed. | this-city",
                "# Secretaría Municipal de Hacienda/El Municipio de Fairhaven publica sus datos con la Autoridad del Agua. | this-city",
                "# Mairie de Fairhaven/La Ville publie les données de la Métropole. | this-city"
            })
    void tellsABodyOfItsOwnByItsHeadAndByWhoActs(String text, String issuer) {
        assertThat(label(text.replace('/', '\n'))).isEqualTo(issuer);
    }

    @Test
    void quotesTheHeadOfAnotherBody() {
        Fact fact = reader.facts(
                        Examples.subject(
                                "# PORT OF FAIRHAVEN\nThe Port moves $80,000.\nA planner of the City of Fairhaven spoke."),
                        Parameters.NONE)
                .getFirst();
        assertThat(fact.citations().getFirst().quote()).isEqualTo("PORT OF FAIRHAVEN");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "# HOLT & MARSH ADVISORS/# Proposal to the City of Fairhaven/We are pleased to offer a data council. Our fees: $40,000. The City of Fairhaven will name a sponsor. | other-body",
                "# Propuesta técnica y económica/Para el Municipio de Fairhaven/Proponemos un comité de datos. Nuestros honorarios son 40 mil. | other-body",
                "# Proposta comercial/À Prefeitura de Fairhaven/Nossa empresa fará o inventário. Validade da proposta: 60 dias. | other-body",
                "# Offre de services/À la Ville de Fairhaven/Nous proposons un comité. Nos honoraires sont de 40 000. | other-body",
                "# City of Fairhaven/# Request for proposals/Firms shall state their fees. The City will choose. | this-city",
                "# City of Fairhaven Strategic Plan/Prepared by Holt & Marsh Advisors/The City will cut crashes by half by 2030. | this-city"
            })
    void tellsAFirmsOfferFromThePlanItWrote(String text, String issuer) {
        assertThat(label(text.replace('/', '\n'))).isEqualTo(issuer);
    }
}
