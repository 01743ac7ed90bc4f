package plenum.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import plenum.server.pages.TextDiff.Added;
import plenum.server.pages.TextDiff.Kept;
import plenum.server.pages.TextDiff.Struck;

class TextDiffTest {
    @Test
    void words_that_go_and_come_stand_between_those_that_stay() {
        assertThat(TextDiff.between("The fee is 20 crowns.", "The fee is 25 crowns a year.")
                        .parts())
                .containsExactly(
                        new Kept("The fee is "),
                        new Struck("20"),
                        new Added("25"),
                        new Kept(" crowns"),
                        new Added(" a year"),
                        new Kept("."));
    }

    @Test
    void equal_texts_differ_in_nothing_and_empty_ones_have_no_parts() {
        assertThat(TextDiff.between("as it was", "as it was").parts()).containsExactly(new Kept("as it was"));
        assertThat(TextDiff.between("", "").parts()).isEmpty();
    }

    @Test
    void both_texts_can_be_read_out_of_any_difference() {
        var chance = new Random(417);
        for (var round = 0; round < 500; round++) {
            var before = text(chance);
            var after = text(chance);
            var parts = TextDiff.between(before, after).parts();
            assertThat(parts.stream()
                            .filter(part -> !(part instanceof Added))
                            .map(TextDiff.Part::text)
                            .collect(Collectors.joining()))
                    .isEqualTo(before);
            assertThat(parts.stream()
                            .filter(part -> !(part instanceof Struck))
                            .map(TextDiff.Part::text)
                            .collect(Collectors.joining()))
                    .isEqualTo(after);
        }
    }

    @Test
    void texts_too_long_to_compare_stand_one_after_the_other() {
        var before = "a ".repeat(3000);
        var after = "b ".repeat(3000);
        assertThat(TextDiff.between(before, after).parts()).containsExactly(new Struck(before), new Added(after));
    }

    private static String text(Random chance) {
        return IntStream.range(0, chance.nextInt(12))
                .mapToObj(_ -> new String[] {"we ", "resolve", ", ", "that\n", "ß"}[chance.nextInt(5)])
                .collect(Collectors.joining());
    }
}
