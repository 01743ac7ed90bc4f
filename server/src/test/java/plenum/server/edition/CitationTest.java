package plenum.server.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plenum.congress.UtteranceId;
import plenum.server.pages.Words;
import plenum.verify.Quotation;
import tools.jackson.databind.json.JsonMapper;

class CitationTest {
    private static final UtteranceId T2 = new UtteranceId(2);

    @TempDir
    private Path folder;

    private PublishedCongress congress;

    @BeforeEach
    void publish() throws IOException {
        HeldMeeting.in(folder.resolve("published"));
        congress = HeldMeeting.read(folder.resolve("published"));
    }

    private Citation citation(Words words) {
        var passage = congress.passage(T2).orElseThrow();
        return Citation.of(passage, congress.seen(), congress.standing(), words).orElseThrow();
    }

    @Test
    void a_sentence_tells_who_said_it_where_and_how_to_find_it() {
        var root = congress.standing().root().base64();
        assertThat(citation(Words.ENGLISH).sentence())
                .isEqualTo("Anna Brandt (Report), First Congress, Hall; left, Morning sitting, 14 February 1956, T2"
                        + " (as edited, entry 23 of the journal, of 43 under the root " + root + ").");
        assertThat(citation(Words.GERMAN).quoting("dry"))
                .startsWith("„dry“ — Anna Brandt (Bericht), First Congress")
                .contains("14. Februar 1956", "redigiert");
    }

    @Test
    void the_edition_cites_as_the_record_does() throws IOException {
        Edition.write(congress, Words.ENGLISH, folder.resolve("bag"), Edition.Archives.WITH);
        assertThat(Files.readString(folder.resolve("bag/data/citations/T2.bib")))
                .isEqualTo(citation(Words.ENGLISH).bibtex());
        assertThat(Files.readString(folder.resolve("bag/data/sittings/S1.html")))
                .contains("data-cite=\"" + citation(Words.ENGLISH).sentence() + "\"");
    }

    @Test
    void reference_managers_take_it_in() {
        var csl = new JsonMapper().readTree(citation(Words.ENGLISH).cslJson()).get(0);
        assertThat(csl.get("type").asString()).isEqualTo("speech");
        assertThat(csl.at("/author/0/literal").asString()).isEqualTo("Anna Brandt");
        assertThat(csl.at("/issued/date-parts/0/1").asInt()).isEqualTo(2);
        assertThat(citation(Words.ENGLISH).bibtex())
                .startsWith("@misc{T2-1956-02-14,\n  author = {{Anna Brandt}},\n")
                .contains("  year = {1956},\n");
        assertThat(citation(Words.ENGLISH).ris())
                .startsWith("TY  - HEAR\nAU  - Anna Brandt\n")
                .contains("DA  - 1956/02/14\n")
                .endsWith("ER  - \n");
    }

    @Test
    void what_bibtex_takes_for_commands_is_masked() {
        var masked = new Citation(
                congress.passage(T2).orElseThrow(),
                "A & {B} 100%",
                "",
                "C_1",
                "",
                "",
                "",
                java.time.LocalDate.of(1956, 2, 14),
                congress.standing(),
                Words.ENGLISH);
        assertThat(masked.bibtex()).contains("{{A \\& B 100\\%}}", "C\\_1");
    }

    @Test
    void the_quotation_in_the_edition_verifies() throws IOException {
        Edition.write(congress, Words.ENGLISH, folder.resolve("bag"), Edition.Archives.WITH);
        for (var paragraph : new String[] {"T1", "T2", "T3", "T4"}) {
            var file = folder.resolve("bag/data/proofs").resolve(paragraph + ".quote.json");
            var quotation = Quotation.parse(Files.readAllBytes(file));
            assertThat(quotation.check(Optional.empty()).findings())
                    .as(paragraph)
                    .isEmpty();
            assertThat(quotation.quoting("never said").check(Optional.empty()).findings())
                    .hasSize(1);
        }
    }
}
