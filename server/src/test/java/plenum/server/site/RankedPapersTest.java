package plenum.server.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plenum.congress.elections.PaperBallots.Marked;
import plenum.congress.elections.PaperBallots.Rankings;
import plenum.server.pages.ElectionPaper;

class RankedPapersTest {
    private static final String WRITTEN = "3: 2 1=4 - 3\n1: 4\n2:";
    private static final List<Marked> MARKED = List.of(
            new Marked(3, List.of(2, 1, 4, 2)), new Marked(1, List.of(0, 0, 0, 1)), new Marked(2, List.of(0, 0, 0, 0)));

    @Test
    void papers_are_read_as_tellers_write_them() {
        assertThat(RankedPapers.of(4).of(WRITTEN + "\n\n")).hasValue(MARKED);
    }

    @Test
    void what_was_entered_is_shown_as_it_was_written() {
        var paper = new ElectionPaper(
                "E1",
                "Auditors",
                "ranking",
                List.of("Anna", "Bela", "Carla", "Dora"),
                7,
                Optional.of(new Rankings(1, MARKED)));
        assertThat(paper.papers()).isEqualTo(WRITTEN);
        assertThat(paper.cast()).isEqualTo("7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 1", ": 1", "0: 1", "3: 5", "3: 0", "3: 1 1", "3: 1=1", "3: 1==2", "three: 1", "3: 1-2"})
    void what_is_no_ranking_is_not_read(String line) {
        assertThat(RankedPapers.of(4).of(line)).isEmpty();
    }
}
