package plenum.count.quotas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plenum.count.file.Unreadable;

class QuotaFileTest {
    private static final List<String> NAMES = List.of("Anna", "Bert", "Cleo");

    private static final String BOARD = """
            shortage,vacant

            attribute,group,least,most
            gender,women,2,
            region,north,1,2

            candidate,gender,region
            Cleo,women,north
            Anna,women,
            Bert,men,south
            """;

    @Test
    void groups_stand_in_the_order_of_the_file_and_their_members_in_that_of_the_ballot_paper() {
        assertThat(QuotaFile.read(BOARD, NAMES, NAMES))
                .isEqualTo(new Quotas(
                        List.of(
                                new Group("gender", "women", 2, Group.UNLIMITED, List.of(0, 2)),
                                new Group("region", "north", 1, 2, List.of(2))),
                        Shortage.VACANT));
    }

    @Test
    void who_has_withdrawn_may_have_a_row() {
        assertThat(QuotaFile.read(BOARD, NAMES, List.of("Bert", "Cleo")).groups())
                .extracting(Group::members)
                .containsExactly(List.of(1), List.of(1));
    }

    @Test
    void a_spreadsheet_writes_it_with_semicolons_and_empty_fields() {
        var spread = """
                shortage;fill;;
                ;;;
                attribute;group;least;most
                gender;women;;1
                candidate;gender;;
                Anna;women;;
                Bert;;;
                Cleo;women;;
                """;
        assertThat(QuotaFile.read(spread, NAMES, NAMES))
                .isEqualTo(new Quotas(List.of(new Group("gender", "women", 0, 1, List.of(0, 2))), Shortage.FILL));
    }

    @Test
    void without_a_provision_a_shortage_is_refused() {
        var text = BOARD.substring(BOARD.indexOf("attribute"));
        assertThat(QuotaFile.read(text, NAMES, NAMES).shortage()).isEqualTo(Shortage.REFUSE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "shortage,vacant | shortage,perhaps | line 1, column 10: refuse, vacant or fill, not \"perhaps\"",
                "shortage,vacant | title,Board | line 1, column 1: \"shortage\" and what is provided for it may stand",
                "attribute,group | attribut,group | line 1, column 1: no line begins with \"attribute\"",
                "candidate,gender | name,gender | line 1, column 1: no line begins with \"candidate\"",
                "least,most | least,share | line 3, column 23: an unknown column \"share\"",
                "gender,women,2, | gender,women,2,1 | line 4, column 14: a minimum of 2 above the maximum of 1",
                "gender,women,2, | gender,women,two, | line 4, column 14: \"two\" is not a whole number",
                "gender,women,2, | gender,women,, | line 4, column 1: neither a minimum nor a maximum",
                "gender,women,2, | ,women,2, | line 4, column 1: a group needs the name of its attribute",
                "region,north,1,2 | gender,women,1,2 | line 5, column 1: the group gender women stands here twice",
                "gender,region | gender,place | line 7, column 18: no group of \"place\" has seats",
                "gender,region | gender,gender | line 7, column 18: two columns \"gender\"",
                "candidate,gender,region | candidate,gender | line 5, column 8: no column of the candidates says their region",
                "Bert,men,south | Zoe,men,south | line 10, column 1: there is no candidate \"Zoe\"",
                "Bert,men,south | Anna,men,south | line 10, column 1: Anna stands here twice",
                "Bert,men,south | Bert,men,south,x | line 10, column 16: 4 columns where the header has 3",
                "Bert,men,south | '' | line 7, column 1: Bert stands for election and has no row",
                "region,north,1,2 | region,nort,,2 | line 5, column 8: no candidate is in the group region nort",
            })
    void what_is_wrong_is_said_with_its_place(String right, String wrong, String complaint) {
        assertThat(BOARD).contains(right);
        assertThatThrownBy(() -> QuotaFile.read(BOARD.replace(right, wrong), NAMES, NAMES))
                .isInstanceOf(Unreadable.class)
                .hasMessageStartingWith(complaint);
    }
}
