package plenum.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whole elections whose keys, ballots, shuffles and decryptions the script makes, checked by Debian's `belenios-tool`.
@Tag("browser")
@Tag("slow")
class ForeignElectionTest {
    private static final String TOOL = "belenios-tool";
    private static final String SCRIPT = "election.js";

    @TempDir
    private Path data;

    @TempDir
    private Path election;

    private Meeting meeting;
    private Scripts scripts;

    /// The tool is absent only where nobody relies on the result.
    @BeforeAll
    static void there() {
        var relied = "true".equals(System.getenv("CI"));
        var there =
                Stream.of(System.getenv("PATH").split(":")).anyMatch(place -> Files.isExecutable(Path.of(place, TOOL)));
        assumeTrue(there || relied, "needs " + TOOL);
    }

    @BeforeEach
    void open() {
        meeting = Meeting.in(data);
        scripts = Scripts.on(meeting.visitor(Meeting.DESK));
    }

    @AfterEach
    void close() {
        meeting.close();
    }

    @Test
    void the_tool_accepts_a_motion_and_a_choice_with_blank_votes() throws Exception {
        var record = setUp("BELENIOS-2048", List.of(1, 2, 3, 1), """
                {"answers":["Yes","No","Abstain"],"min":1,"max":1,"question":"Adopt \\"it\\" – ja?"},\
                {"answers":["A","B"],"blank":true,"min":0,"max":2,"question":"Board?"}""");
        cast(
                record,
                List.of(
                        List.of(List.of(1, 0, 0), List.of(1, 0, 0)),
                        List.of(List.of(0, 1, 0), List.of(0, 1, 1)),
                        List.of(List.of(1, 0, 0), List.of(0, 0, 0)),
                        List.of(List.of(0, 0, 1), List.of(0, 0, 1))));
        decrypt(record, encryptedTally());
        assertThat(result()).isEqualTo("{\"result\":[[4,2,1],[1,2,3]]}");
    }

    @Test
    void the_tool_accepts_rankings_shuffled_twice() throws Exception {
        var record = setUp(
                "RFC-3526-2048",
                List.of(1, 1, 1),
                "{\"type\":\"NonHomomorphic\",\"value\":{\"answers\":[\"A\",\"B\",\"C\"],\"question\":\"Order?\"}}");
        cast(record, List.of(List.of(List.of(1, 2, 3)), List.of(List.of(3, 0, 255)), List.of(List.of(1, 2, 3))));
        var ciphertexts = encryptedTally();
        for (int owner = 1; owner <= 2; owner++) {
            var made = ask("shuffled", Map.of("election", record, "ciphertexts", ciphertexts));
            addOwned("Shuffle", owner, made);
            ciphertexts = ask("after", Map.of("made", made));
        }
        add("EndShuffles", "");
        decrypt(record, ciphertexts);
        var rankings = Pattern.compile("\\[\\d+,\\d+,\\d+]")
                .matcher(result())
                .results()
                .map(MatchResult::group);
        assertThat(rankings).containsExactlyInAnyOrder("[1,2,3]", "[1,2,3]", "[3,0,255]");
    }

    /// Makes the keys and opens the archive; gives the election's record.
    private String setUp(String group, List<Integer> weights, String questions) throws Exception {
        var uuid = tool("", "setup", "generate-token").strip();
        var made = (Map<?, ?>) scripts.call(SCRIPT, "setUp", Map.of("group", group, "uuid", uuid, "weights", weights));
        write("trustees.json", String.valueOf(made.get("trustees")));
        write("public_creds.json", String.valueOf(made.get("credentials")));
        write("questions.json", "{\"description\":\"D\",\"name\":\"N\",\"questions\":[" + questions + "]}");
        tool("", "setup", "make-election", "--uuid", uuid, "--group", group, "--template", "questions.json");
        var record = Files.readString(election.resolve("election.json")).stripTrailing();
        tool("", "archive", "init");
        for (var file : List.of("election.json", "trustees.json", "public_creds.json")) {
            Files.delete(election.resolve(file));
        }
        return record;
    }

    private void cast(String record, List<?> votes) throws Exception {
        var ballots = (List<?>) scripts.call(SCRIPT, "cast", Map.of("election", record, "votes", votes));
        for (var ballot : ballots) {
            add("Ballot", ballot + "\n");
        }
        add("EndBallots", "");
    }

    private String encryptedTally() throws Exception {
        var records = tool("", "election", "compute-encrypted-tally");
        add("EncryptedTally", records);
        return records.lines().findFirst().orElseThrow();
    }

    private void decrypt(String record, String ciphertexts) throws Exception {
        var made = (List<?>) scripts.call(SCRIPT, "decrypted", Map.of("election", record, "ciphertexts", ciphertexts));
        for (var decryption : made) {
            var parts = (List<?>) decryption;
            addOwned("PartialDecryption", (int) parts.get(0), String.valueOf(parts.get(1)));
        }
    }

    /// The result, once the tool has found the whole archive in order.
    private String result() throws Exception {
        var result = tool("", "election", "compute-result");
        add("Result", result);
        assertThat(tool("", "election", "verify")).contains("all checks passed");
        return result.strip();
    }

    private String ask(String function, Map<String, String> argument) {
        return String.valueOf(scripts.call(SCRIPT, function, argument));
    }

    private void addOwned(String type, int owner, String record) throws Exception {
        var hash = MessageDigest.getInstance("SHA-256").digest(record.getBytes(StandardCharsets.UTF_8));
        var payload = "{\"owner\":" + owner + ",\"payload\":\"" + HexFormat.of().formatHex(hash) + "\"}";
        add(type, record + "\n" + payload + "\n");
    }

    private void add(String type, String records) throws Exception {
        tool(records, "archive", "add-event", "--type=" + type);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(election.resolve(file), text);
    }

    private String tool(String input, String... arguments) throws Exception {
        var command = new ArrayList<>(List.of(TOOL));
        command.addAll(List.of(arguments));
        var in = data.resolve("tool.in");
        Files.writeString(in, input);
        var err = data.resolve("tool.err").toFile();
        var builder = new ProcessBuilder(command)
                .directory(election.toFile())
                .redirectInput(in.toFile())
                .redirectError(err);
        builder.environment().put("BELENIOS_USE_URANDOM", "1");
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var complaint = Files.readString(err.toPath());
        assertThat(process.waitFor()).as(complaint).isZero();
        return said + (said.isEmpty() ? complaint : "");
    }
}
