package plenum.congress.golden;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import plenum.congress.Actor;
import plenum.congress.assembly.Acts;
import plenum.congress.assembly.Facts;
import plenum.congress.assembly.Minute;
import plenum.congress.form.Family;
import plenum.congress.form.Form;

/// The exact bytes of every fact and every act, as they stand in journals for good. A golden file has one example a
/// line; a change that alters a line makes old journals unreadable.
class GoldenTest {
    private static final Seen SEEN = seen();

    @TestFactory
    Stream<DynamicTest> every_fact_has_its_bytes() {
        return everyMember(Facts.FORM, ExamplesOfFacts.all(), golden("facts.jsonl"));
    }

    @TestFactory
    Stream<DynamicTest> every_act_has_its_bytes() {
        return everyMember(Acts.FORM, ExamplesOfActs.all(), golden("acts.jsonl"));
    }

    @Test
    void no_golden_line_is_left_over() {
        assertThat(written(Facts.FORM, ExamplesOfFacts.all())).isEqualTo(golden("facts.jsonl"));
        assertThat(written(Acts.FORM, ExamplesOfActs.all())).isEqualTo(golden("acts.jsonl"));
    }

    @Test
    void a_minute_has_its_bytes() {
        assertThat(written(Minute.FORM, minutes())).isEqualTo(golden("minutes.jsonl"));
        assertThat(read(Minute.FORM, golden("minutes.jsonl"))).isEqualTo(minutes());
    }

    @Test
    void what_may_be_empty_has_an_example_of_both() {
        assertThat(SEEN.filled()).isNotEmpty().isEqualTo(SEEN.empty());
    }

    @Test
    void every_word_and_every_kind_of_value_has_an_example() {
        assertThat(SEEN.missing()).isEmpty();
    }

    private static <T> Stream<DynamicTest> everyMember(Family<T> family, List<T> examples, List<String> golden) {
        return family.members().stream()
                .map(member -> DynamicTest.dynamicTest(member.name(), () -> {
                    var own =
                            examples.stream().filter(member.type()::isInstance).toList();
                    var lines =
                            golden.stream().filter(line -> isOf(member, line)).toList();
                    assertThat(own).as("examples of %s", member.name()).isNotEmpty();
                    assertThat(written(family, own)).isEqualTo(lines);
                    assertThat(read(family, lines)).isEqualTo(own);
                }));
    }

    private static boolean isOf(Family.Member<?> member, String line) {
        return line.startsWith("{\"fact\":\"" + member.name() + "\"")
                || line.startsWith("{\"act\":\"" + member.name() + "\"");
    }

    /// Minutes put together from examples, without a meaning.
    private static List<Minute> minutes() {
        var act = ExamplesOfActs.all().getLast();
        return List.of(
                new Minute(new Actor.Organiser(), act, List.of(), Optional.empty()),
                new Minute(
                        Actor.of(Examples.P3),
                        act,
                        ExamplesOfFacts.all().reversed().subList(0, 2),
                        Optional.of("f3a9")),
                new Minute(new Actor.Voter(), act, List.of(), Optional.empty()));
    }

    private static Seen seen() {
        var seen = new Seen();
        ExamplesOfFacts.all().forEach(seen::look);
        ExamplesOfActs.all().forEach(seen::look);
        return seen;
    }

    private static <T> List<String> written(Form<T> form, List<T> values) {
        return values.stream()
                .map(value -> new String(form.bytes(value), UTF_8))
                .toList();
    }

    private static <T> List<T> read(Form<T> form, List<String> lines) {
        return lines.stream().map(line -> form.parse(line.getBytes(UTF_8))).toList();
    }

    private static List<String> golden(String name) {
        try (var file = Objects.requireNonNull(GoldenTest.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), UTF_8).lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
