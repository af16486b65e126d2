package org.precheck.readers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentStageTest {
    private static List<Fact> facts(String text) {
        return new DocumentStage().facts(Examples.subject(text), Parameters.NONE);
    }

    private static List<String> stages(String text) {
        return facts(text).stream().map(Fact::label).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "request|Solicitation 2026-114: data strategy|Scope of services|Bidders answer by noon. Offerors hold a licence.",
                "request|Licitación pública 14-2026|Presentación de ofertas|Los oferentes entregan dos copias.",
                "request|Edital de chamamento 7/2026|Critério de julgamento|As licitantes entregam dois envelopes.",
                "request|Appel d'offres 2026-31|Remise des offres|Les soumissionnaires joignent deux références.",
                "draft|Working draft: city goals|Next steps|Send comments by May. If adopted, the goals hold for five years.",
                "draft|Borrador de trabajo: metas|Próximos pasos|De aprobarse, este borrador regirá cinco años.",
                "draft|Versão preliminar: metas|Próximos passos|Esta minuta ainda não aprovada vale por cinco anos.",
                "draft|Version provisoire : objectifs|Prochaines étapes|Cette ébauche, si adoptée, vaut cinq ans.",
                "memo|Councilmember motion|Fiscal impact|I propose that we do it. The plan would shift $40,000.",
                "memo|Moción del grupo|Propuesta|Proponemos un cambio. Se solicita al Pleno que lo vote.",
                "options|Study session|Option 1|It could look like a monthly meeting. Which option is best?",
                "application|Grant application|Amount requested|If awarded, we add a data officer.",
                "offer|Proposal to the City of Fairhaven|Our team|Our firm has offices in four states.",
                "log|Public records requests|Disposition|No responsive records were found, or they were exempt.",
                "audit|Office of the City Auditor|Finding 1|The department does not measure results. No evidence was there.",
                "personnel|Employee performance|Rating|Each employee meets the supervisor.",
                "award|Acta de fallo 12-2026|Puntaje|De los oferentes uno fue elegido.",
                "lesson|Glossary of performance terms|Exercise 1|The city in this exercise is fictional.",
                "petition|Open letter of residents|Signatures|We urge the council to act. We ask for lamps."
            })
    void knowsAStageByItsTitleItsPartsAndWhatItSays(String stage, String title, String part, String said) {
        String body = "The city of Fairhaven holds data of many kinds.\n";
        assertThat(stages("# " + title + "\n" + body + "# " + part + "\n" + said))
                .containsExactly(stage);
    }

    @Test
    void leavesOpenWhatAlsoTellsOfADecision() {
        String text =
                "# Working draft: city goals\nThis draft was shown in May.\n# Next steps\nThe council adopted it.";
        assertThat(stages(text)).containsExactly("unsettled");
    }

    @Test
    void countsAMemoUnderWhichTheVoteStands() {
        String memo =
                "# Staff report\n# Fiscal impact\nStaff recommends the change. The rule would take effect in May.\n";
        assertThat(stages(memo)).containsExactly("memo");
        assertThat(stages(memo + "# Record of action\nAyes: 6, nays: 1.")).isEmpty();
    }

    @Test
    void takesAWordInTheTextForNoTitle() {
        String page =
                "# Results of our meetings\nEvery month the mayor and the directors look at the figures and settle what "
                        + "to do, and whoever wants to read the request for proposals or the draft of the plan finds both here.\n";
        assertThat(stages(page.repeat(2) + "# Next steps\nBidders may ask.")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The agreement with Greenline starts on January 4, 2027.",
                "Inicio del contrato: 4 de enero de 2027.",
                "Início da execução: 4 de janeiro de 2027.",
                "Début d'exécution : 4 janvier 2027."
            })
    void tellsWhenAContractBegins(String line) {
        assertThat(facts("# Contrat 12\n" + line))
                .extracting(Fact::label, Fact::date)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("begins", LocalDate.of(2027, 1, 4)));
    }
}
