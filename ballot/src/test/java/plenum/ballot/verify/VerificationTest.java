package plenum.ballot.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plenum.ballot.Cases;
import plenum.ballot.archive.Archive;
import plenum.ballot.archive.BrokenArchive;
import plenum.ballot.archive.Stage;
import plenum.ballot.v1.QuestionResult;
import plenum.ballot.v1.Result;

class VerificationTest {
    private static final String MOTION = "motion10-Ed25519-tool3.0";

    @TempDir
    Path folder;

    static Stream<List<String>> accepted() {
        return Cases.table("accept.csv");
    }

    static Stream<List<String>> refused() {
        return Cases.table("refuse.csv");
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void a_good_election_is_verified_with_its_figures(List<String> facts) throws IOException {
        var outcome = Verification.of(Cases.archive(facts.getFirst()), Wanted.FINISHED, 2);
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Verified.class, verified -> {
            var figures = verified.figures();
            assertThat(figures.stage()).isEqualTo(Stage.COMPLETE);
            assertThat(Stream.of(
                                    figures.election().group().name(),
                                    figures.ballots(),
                                    figures.weight(),
                                    figures.trustees(),
                                    shown(verified))
                            .map(Object::toString)
                            .toList())
                    .isEqualTo(facts.subList(1, facts.size()));
            assertThat(figures.voters()).isEqualTo(figures.ballots());
            assertThat(verified.checked()).hasSize(8 + figures.shuffles() + figures.decryptions() - 1);
        });
    }

    /// Rankings as in the table of the cases: how often each, in order.
    private static String shown(Outcome.Verified verified) {
        var bytes = verified.result().getBytes(StandardCharsets.UTF_8);
        return Result.parse(bytes, verified.figures().election()).questions().stream()
                .map(question -> switch (question) {
                    case QuestionResult.Sums(var sums) -> numbers(sums);
                    case QuestionResult.Rankings(var rankings) ->
                        rankings.stream()
                                .collect(Collectors.groupingBy(
                                        VerificationTest::numbers, TreeMap::new, Collectors.counting()))
                                .entrySet()
                                .stream()
                                .map(entry ->
                                        entry.getValue() + "x" + entry.getKey().replaceAll("[\\[\\]]", ""))
                                .collect(Collectors.joining(" ", "[", "]"));
                })
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String numbers(List<? extends Number> numbers) {
        return numbers.stream().map(Number::toString).collect(Collectors.joining(",", "[", "]"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void a_bad_election_is_refused_where_it_breaks_a_rule(List<String> facts) throws IOException {
        for (var threads : List.of(1, 4)) {
            var outcome = Verification.of(Cases.archive(facts.getFirst()), Wanted.RUNNING_TOO, threads);
            assertThat(outcome).isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
                var refusal = refused.refusal();
                assertThat(refusal.place().height()).hasValue(Integer.parseInt(facts.get(1)));
                assertThat(refusal.rule().number()).isEqualTo(Integer.parseInt(facts.get(2)));
                assertThat(refusal.why()).contains(facts.get(3));
                assertThat(refused.checked()).isNotEmpty();
            });
        }
    }

    @Test
    void every_beginning_is_a_running_vote() throws IOException, BrokenArchive {
        var bytes = Cases.bytes(MOTION);
        try (var archive = Archive.open(Cases.archive(MOTION))) {
            for (var step = archive.next(); step.isPresent(); step = archive.next()) {
                var height = step.get().event().height();
                var file = Files.write(
                        folder.resolve("running.bel"),
                        Arrays.copyOf(bytes, Math.toIntExact(step.get().end())));
                if (archive.offset() < bytes.length) {
                    assertThat(Verification.of(file, Wanted.RUNNING_TOO, 1)).isInstanceOf(Outcome.Running.class);
                    assertThat(refusal(file).place()).isEqualTo(Place.at(height + 1));
                    assertThat(refusal(file).rule()).isEqualTo(Rule.GRAMMAR);
                }
            }
        }
    }

    @Test
    void an_archive_is_followed_as_it_grows() throws IOException, BrokenArchive {
        var bytes = Cases.bytes(MOTION);
        var file = Files.write(folder.resolve("growing.bel"), Arrays.copyOf(bytes, 1024));
        try (var archive = Archive.open(Cases.archive(MOTION));
                var growing = Verification.following(file, 1024, OptionalLong.empty(), 2)) {
            for (var step = archive.next(); step.isPresent(); step = archive.next()) {
                var end = step.get().end();
                Files.write(file, Arrays.copyOf(bytes, (int) Math.min(bytes.length, end + 700)));
                var outcome = growing.upTo(end);
                var anew = Files.write(folder.resolve("anew.bel"), Arrays.copyOf(bytes, (int) end));
                assertThat(outcome).isEqualTo(Verification.of(anew, Wanted.RUNNING_TOO, 1));
                assertThat(growing.upTo(end)).isEqualTo(outcome);
            }
            assertThat(growing.upTo(bytes.length)).isInstanceOf(Outcome.Verified.class);
        }
    }

    @Test
    void what_was_refused_stays_refused_when_it_grows() throws IOException, BrokenArchive {
        var bytes = Cases.bytes(MOTION);
        bytes[bytes.length - 700] ^= 1;
        var file = Files.write(folder.resolve("bad.bel"), bytes);
        try (var following = Verification.following(file, bytes.length - 600, OptionalLong.empty(), 2)) {
            var refused = following.upTo(bytes.length - 600);
            assertThat(refused).isInstanceOf(Outcome.Refused.class);
            assertThat(following.upTo(bytes.length)).isEqualTo(refused);
        }
    }

    @Test
    void nothing_is_no_vote() throws IOException {
        var file = Files.write(folder.resolve("empty.bel"), new byte[0]);
        assertThat(refusal(file).rule()).isEqualTo(Rule.ARCHIVE);
        Files.write(file, Arrays.copyOf(Cases.bytes(MOTION), 1024));
        assertThat(refusal(file).rule()).isEqualTo(Rule.GRAMMAR);
        assertThat(Verification.of(file, Wanted.RUNNING_TOO, 1)).isInstanceOf(Outcome.Refused.class);
    }

    private static Refusal refusal(Path file) throws IOException {
        return ((Outcome.Refused) Verification.of(file, Wanted.FINISHED, 1)).refusal();
    }
}
