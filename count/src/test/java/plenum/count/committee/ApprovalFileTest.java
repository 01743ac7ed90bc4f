package plenum.count.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApprovalFileTest {
    @Test
    void names_and_weights_of_abc_yaml_are_read() {
        var file = ApprovalFile.read("""
            # a comment
            description: "a: b"
            profile: [[0, 2],
                      [], [1]]
            num_cand: 3
            cand_names: [Ada, "Bo, the elder", 'Cy']
            voter_weights: [2, 1.0, 3]
            committeesize: 2
            compute:
            - rule_id: av
            """);
        assertThat(file.seats()).isEqualTo(OptionalInt.of(2));
        assertThat(file.approvals())
                .isEqualTo(new Approvals(
                        List.of("Ada", "Bo, the elder", "Cy"),
                        List.of(
                                new Ballot(List.of(0, 2), BigInteger.TWO),
                                Ballot.of(List.of()),
                                new Ballot(List.of(1), BigInteger.valueOf(3)))));
    }

    @Test
    void lists_with_dashes_are_read() {
        var file = ApprovalFile.read("num_cand: 2\nprofile:\n- [0]\n- [0, 1]\n-\n  - 1\n");
        assertThat(file.seats()).isEmpty();
        assertThat(file.approvals().ballots())
                .startsWith(Ballot.of(List.of(0)), Ballot.of(List.of(0, 1)), Ballot.of(List.of(1)));
    }

    @Test
    void the_first_category_of_a_cat_file_is_approved() {
        var file = ApprovalFile.read("""
            # FILE NAME: 00026-00000001.cat
            # NUMBER ALTERNATIVES: 3
            # NUMBER VOTERS: 7
            # CATEGORY NAME 1: Yes
            # ALTERNATIVE NAME 1: Megret, Bruno
            # ALTERNATIVE NAME 2: Lepage
            # ALTERNATIVE NAME 3: Gluckstein
            4: {1,3},{2}
            2: 2,{1, 3}
            1: {},{1,2,3}
            """);
        assertThat(file.approvals())
                .isEqualTo(new Approvals(
                        List.of("Megret, Bruno", "Lepage", "Gluckstein"),
                        List.of(
                                new Ballot(List.of(0, 2), BigInteger.valueOf(4)),
                                new Ballot(List.of(1), BigInteger.TWO),
                                Ballot.of(List.of()))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | line 1, column 1: no line \"# ALTERNATIVE NAME 1: …\" names a candidate",
                "profile: [[0]] | line 1, column 1: the member num_cand is missing",
                "num_cand: 2/profile: [[0, 2]] | line 2, column 15: 2 is more than 1",
                "num_cand: 2/profile: [[0, x]] | line 2, column 15: a candidate is a number from 0 to 1",
                "num_cand: 2/profile: [[0, 1] | line 2, column 17: \",\" is missing at the end",
                "num_cand: 2/profile: 7 | line 2, column 10: a list is missing",
                "num_cand: 2/profile: [[0] [1]] | line 2, column 15: \",\" is missing before \"[\"",
                "num_cand: 1/cand_names: [A, B]/profile: [[0]] | line 2, column 19: 2 names for 1 candidates",
                "# ALTERNATIVE NAME 1: A/2: {1},{2} | line 2, column 9: a candidate who is not named above, or comes"
                        + " twice",
                "# ALTERNATIVE NAME 1: A/2: {1},1 | line 2, column 8: a candidate who is not named above, or comes"
                        + " twice",
                "# ALTERNATIVE NAME 1: A/two: {1} | line 2, column 1: \"two\" is not a whole number",
                "# ALTERNATIVE NAME 1: A/2 {1} | line 2, column 1: a ballot without a number and a colon",
                "# ALTERNATIVE NAME 1: A/2: {1 | line 2, column 6: \",\" is missing at the end",
                "# ALTERNATIVE NAME 1: A/2: {1}} | line 2, column 7: \"}\" after the categories",
                "# NUMBER VOTERS: 3/# ALTERNATIVE NAME 1: A/2: {1} | line 1, column 18: the file says 3 and has 2",
                "# ALTERNATIVE NAME 1: A/# ALTERNATIVE NAME 1: B | line 2, column 1: candidate 1 is named twice",
            })
    void a_wrong_file_is_refused_at_its_place(String text, String complaint) {
        assertThatThrownBy(() -> ApprovalFile.read(text.replace('/', '\n'))).hasMessage(complaint);
    }
}
