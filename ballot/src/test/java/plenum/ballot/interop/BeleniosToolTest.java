package plenum.ballot.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plenum.ballot.Cases;
import plenum.ballot.ModelElection;
import plenum.ballot.archive.ArchiveWriter;
import plenum.ballot.archive.BrokenArchive;
import plenum.ballot.group.Group;
import plenum.ballot.v1.Question;
import plenum.ballot.verify.Outcome;
import plenum.ballot.verify.Verification;
import plenum.ballot.verify.Wanted;

/// Elections made by belenios-tool verify here, and elections made here pass its `election verify`.
class BeleniosToolTest {
    private static final int FEW = 10;
    private static final int MANY = 200;
    private static final List<List<Integer>> MOTIONS = List.of(List.of(1, 0, 0), List.of(0, 1, 0), List.of(0, 0, 1));
    private static final List<List<Integer>> APPROVALS = List.of(List.of(1, 0, 0), List.of(0, 1, 0), List.of(0, 1, 1));
    private static final List<List<Integer>> RANKINGS = List.of(List.of(1, 2, 3), List.of(3, 1, 2), List.of(2, 0, 1));

    @TempDir
    Path folder;

    @BeforeEach
    void needs_the_tool() {
        assumeTrue(
                BeleniosTool.isInstalled(),
                "NOT TESTED against belenios-tool, since it is not installed: apt-get install belenios-tool");
    }

    @Test
    void motions_made_here_pass_the_tool() throws IOException {
        passes(motions(FEW));
    }

    @Test
    @Tag("slow")
    void many_motions_made_here_pass_the_tool() throws IOException {
        passes(motions(MANY));
    }

    @Test
    void blank_votes_made_here_pass_the_tool() throws IOException {
        passes(approvals(FEW));
    }

    @Test
    @Tag("slow")
    void many_blank_votes_made_here_pass_the_tool() throws IOException {
        passes(approvals(MANY));
    }

    @Test
    void shared_keys_made_here_pass_the_tool() throws IOException {
        passes(shared(FEW));
    }

    @Test
    @Tag("slow")
    void many_votes_under_shared_keys_made_here_pass_the_tool() throws IOException {
        passes(shared(MANY));
    }

    @Test
    void rankings_made_here_pass_the_tool() throws IOException {
        passes(rankings(FEW));
    }

    @Test
    @Tag("slow")
    void many_rankings_made_here_pass_the_tool() throws IOException {
        passes(rankings(MANY));
    }

    /// The tool must be able to say no.
    @Test
    void a_forged_ballot_made_here_does_not_pass_the_tool() throws IOException {
        var bytes = Cases.bytes("BAD-stuffed-1000-votes-BELENIOS-2048");
        Files.write(folder.resolve("Zny3GeeaAAZgS1.bel"), bytes);
        assertThat(new BeleniosTool(folder).run("election", "verify").exit()).isNotZero();
    }

    @Test
    void a_vote_made_by_the_tool_verifies_here() throws IOException, BrokenArchive {
        verifies(
                FEW,
                "BELENIOS-2048",
                List.of(ModelElection.MOTION, ModelElection.APPROVAL),
                List.of(MOTIONS, APPROVALS));
    }

    @Test
    @Tag("slow")
    void a_large_vote_made_by_the_tool_verifies_here() throws IOException, BrokenArchive {
        verifies(
                MANY,
                "BELENIOS-2048",
                List.of(ModelElection.MOTION, ModelElection.APPROVAL),
                List.of(MOTIONS, APPROVALS));
    }

    @Test
    void rankings_made_by_the_tool_verify_here() throws IOException, BrokenArchive {
        verifies(FEW, "RFC-3526-2048", List.of(ModelElection.RANKING), List.of(RANKINGS));
    }

    @Test
    @Tag("slow")
    void many_rankings_made_by_the_tool_verify_here() throws IOException, BrokenArchive {
        verifies(MANY, "RFC-3526-2048", List.of(ModelElection.RANKING), List.of(RANKINGS));
    }

    private record Made(ModelElection election, List<byte[]> cast) {}

    /// Weights 1 to 3; every third voter votes again.
    private static Made motions(int voters) {
        var weights = IntStream.range(0, voters).mapToObj(i -> 1L + i % 3).toList();
        var model = ModelElection.of(1, Group.BELENIOS_2048, List.of(ModelElection.MOTION), weights);
        var cast = new ArrayList<byte[]>();
        IntStream.range(0, voters).forEach(i -> cast.add(model.ballot(i, MOTIONS.get(i % 3))));
        IntStream.range(0, voters / 3).forEach(i -> cast.add(model.ballot(3 * i, MOTIONS.get((i + 1) % 3))));
        return new Made(model, cast);
    }

    private static Made approvals(int voters) {
        var model = ModelElection.of(2, Group.BELENIOS_2048, List.of(ModelElection.APPROVAL), unit(voters));
        var cast = IntStream.range(0, voters)
                .mapToObj(i -> model.ballot(i, APPROVALS.get(i % 3)))
                .toList();
        return new Made(model, cast);
    }

    private static Made shared(int voters) {
        var model = ModelElection.shared(3, Group.BELENIOS_2048, List.of(ModelElection.MOTION), unit(voters));
        var cast = IntStream.range(0, voters)
                .mapToObj(i -> model.ballot(i, MOTIONS.get(i % 3)))
                .toList();
        return new Made(model, cast);
    }

    private static Made rankings(int voters) {
        var model = ModelElection.of(4, Group.RFC_3526_2048, List.of(ModelElection.RANKING), unit(voters));
        var cast = IntStream.range(0, voters)
                .mapToObj(i -> model.ballot(i, RANKINGS.get(i % 3)))
                .toList();
        return new Made(model, cast);
    }

    private static List<Long> unit(int voters) {
        return Collections.nCopies(voters, 1L);
    }

    private void passes(Made made) throws IOException {
        var archive = made.election().finished(made.cast());
        var file = Files.write(folder.resolve(made.election().election().uuid() + ".bel"), archive);
        assertThat(Verification.of(file, Wanted.FINISHED, 2)).isInstanceOf(Outcome.Verified.class);
        var said = new BeleniosTool(folder).run("election", "verify");
        assertThat(said.words()).contains("all checks passed");
        assertThat(said.exit()).isZero();
    }

    private void verifies(int voters, String group, List<Question> questions, List<List<List<Integer>>> votes)
            throws IOException, BrokenArchive {
        var tool = new BeleniosTool(folder);
        var credentials = setUp(tool, voters, group, questions);
        var file = tool.file(".bel");
        var ballots = new ArrayList<byte[]>();
        for (int i = 0; i < credentials.size(); i++) {
            var voter = i;
            tool.write("credential", credentials.get(i));
            tool.write(
                    "choices",
                    votes.stream()
                            .map(each -> each.get(voter % 3).toString().replace(" ", ""))
                            .collect(Collectors.joining(",", "[", "]")));
            ballots.add(line(tool.output(
                    new byte[0], "election", "generate-ballot", "--privcred", "credential", "--ballot", "choices")));
        }
        try (var writer = ArchiveWriter.resume(file)) {
            for (var ballot : ballots) {
                writer.ballot(ballot);
            }
        }
        assertThat(Verification.of(file, Wanted.RUNNING_TOO, 2)).isInstanceOf(Outcome.Running.class);
        finish(tool, group.startsWith("RFC"));
        var outcome = Verification.of(file, Wanted.FINISHED, 2);
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Verified.class, verified -> {
            assertThat(verified.figures().ballots()).isEqualTo(voters);
            assertThat(verified.figures().trustees()).isEqualTo(2);
        });
    }

    /// The credentials of the voters.
    private List<String> setUp(BeleniosTool tool, int voters, String group, List<Question> questions) {
        var uuid = text(tool.output(new byte[0], "setup", "generate-token"));
        tool.output(
                new byte[0],
                "setup",
                "generate-credentials",
                "--uuid",
                uuid,
                "--group",
                group,
                "--count",
                Integer.toString(voters));
        var credentials = text(tool.read(tool.file(".privcreds")))
                .lines()
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .toList();
        tool.write("public_creds.json", tool.read(tool.file(".pubcreds")));
        var keys = new StringBuilder();
        for (int i = 0; i < 2; i++) {
            tool.output(new byte[0], "setup", "generate-trustee-key", "--group", group);
        }
        tool.files(".pubkey").forEach(key -> keys.append(text(tool.read(key))).append('\n'));
        tool.write("public_keys.jsons", keys.toString());
        tool.output(new byte[0], "setup", "make-trustees");
        tool.write(
                "questions.json",
                questions.stream()
                        .map(question -> text(question.json().bytes()))
                        .collect(Collectors.joining(
                                ",", "{\"description\":\"\",\"name\":\"Interop\",\"questions\":[", "]}")));
        tool.output(
                new byte[0],
                "setup",
                "make-election",
                "--uuid",
                uuid,
                "--group",
                group,
                "--template",
                "questions.json");
        tool.output(new byte[0], "archive", "init");
        return credentials;
    }

    private static void finish(BeleniosTool tool, boolean shuffles) {
        add(tool, "EndBallots", new byte[0]);
        add(tool, "EncryptedTally", tool.output(new byte[0], "election", "compute-encrypted-tally"));
        if (shuffles) {
            for (var trustee : List.of("1", "2")) {
                add(tool, "Shuffle", tool.output(new byte[0], "election", "shuffle", "--trustee-id=" + trustee));
            }
            add(tool, "EndShuffles", new byte[0]);
        }
        var keys = tool.files(".privkey").toList();
        for (int i = 0; i < keys.size(); i++) {
            add(
                    tool,
                    "PartialDecryption",
                    tool.output(
                            new byte[0],
                            "election",
                            "decrypt",
                            "--privkey",
                            keys.get(i).toString(),
                            "--trustee-id",
                            Integer.toString(i + 1)));
        }
        add(tool, "Result", tool.output(new byte[0], "election", "compute-result"));
    }

    private static void add(BeleniosTool tool, String type, byte[] records) {
        tool.output(records, "archive", "add-event", "--type=" + type);
    }

    private static byte[] line(byte[] bytes) {
        return text(bytes).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).strip();
    }
}
