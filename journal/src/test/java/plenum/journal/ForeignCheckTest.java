package plenum.journal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the journal publishes is accepted, and what somebody altered refused, by code of which we wrote nothing: the
/// note and tlog packages of Go's `golang.org/x/mod`, as Debian ships them.
@Tag("slow")
class ForeignCheckTest {
    private static final int BEFORE = 300;
    private static final int AFTER = 700;

    @TempDir
    private static Path built;

    @TempDir
    private Path folder;

    private final LogKey key = LogKey.generate("example.org/congress");
    private final Journal journal = Journal.open(new MemoryStore(), key);

    /// Debian's `golang-go` and `golang-golang-x-mod-dev` are absent only where nobody relies on the result.
    @BeforeAll
    static void build() throws IOException, InterruptedException {
        var relied = "true".equals(System.getenv("CI"));
        var there = Files.isDirectory(Path.of("/usr/share/gocode/src/golang.org/x/mod"))
                && Stream.of(System.getenv("PATH").split(":"))
                        .anyMatch(place -> Files.isExecutable(Path.of(place, "go")));
        assumeTrue(there || relied, "needs golang-go and golang-golang-x-mod-dev");
        var run = run(List.of("go", "build", "-o", program(), "src/test/go/logcheck/main.go"));
        assertThat(run.exit()).as(run.said()).isZero();
    }

    @BeforeEach
    void publish() throws IOException {
        append(BEFORE);
        Files.writeString(folder.resolve("older"), journal.checkpoint().note());
        append(AFTER - BEFORE);
        Publication.of(journal, published()).update();
        Files.writeString(folder.resolve("proof"), base64(journal.consistency(BEFORE, AFTER)));
    }

    @Test
    void checkpoint_entries_receipts_and_growth_are_accepted() throws Exception {
        var arguments = new ArrayList<String>();
        for (int number : List.of(0, 1, 17, 255, 256, BEFORE, AFTER - 1)) {
            arguments.addAll(receipt(number, journal.receipt(number)));
        }
        arguments.addAll(growth());
        var run = check(arguments);
        assertThat(run.exit()).as(run.said()).isZero();
        assertThat(run.said()).contains("entries " + AFTER).contains("-receipt").contains("-grown");
    }

    @Test
    void an_altered_checkpoint_is_refused() throws Exception {
        alter(published().resolve("checkpoint"), "\n" + AFTER + "\n", "\n" + (AFTER - 1) + "\n");
        assertRefused(List.of(), "invalid signature");
    }

    @Test
    void an_altered_entry_is_refused() throws Exception {
        alter(published().resolve("tile/entries/001"), "test.act", "test.axt");
        assertRefused(List.of(), "the entries make the root");
    }

    @Test
    void a_receipt_with_another_hash_or_for_another_entry_is_refused() throws Exception {
        var receipt = journal.receipt(17);
        var path = new ArrayList<>(receipt.path());
        path.set(3, Hash.leaf(new byte[] {1}));
        assertRefused(receipt(17, new Receipt(17, path, receipt.checkpoint())), "invalid transparency proof");
        assertRefused(receipt(17, new Receipt(18, receipt.path(), receipt.checkpoint())), "invalid transparency proof");
        assertRefused(receipt(18, receipt), "invalid transparency proof");
    }

    @Test
    void a_proof_of_growth_with_another_hash_is_refused() throws Exception {
        var proof = new ArrayList<>(journal.consistency(BEFORE, AFTER));
        proof.set(1, Hash.leaf(new byte[] {1}));
        Files.writeString(folder.resolve("proof"), base64(proof));
        assertRefused(growth(), "invalid transparency proof");
    }

    @Test
    void a_log_that_does_not_continue_the_older_one_is_refused() throws Exception {
        var other = Journal.open(new MemoryStore(), key);
        other.append(drafts(BEFORE));
        Files.writeString(folder.resolve("older"), other.checkpoint().note());
        assertRefused(growth(), "invalid transparency proof");
    }

    private Path published() {
        return folder.resolve("published");
    }

    private static String program() {
        return built.resolve("logcheck").toString();
    }

    private void append(int count) {
        journal.append(drafts(count));
    }

    private static List<Draft> drafts(int count) {
        return Stream.generate(
                        () -> new Draft(Instant.EPOCH, "test.act", "{\"act\":1}".getBytes(UTF_8), Optional.empty()))
                .limit(count)
                .toList();
    }

    private List<String> receipt(long entry, Receipt receipt) throws IOException {
        var file = folder.resolve(entry + ".tlog-proof");
        var leaf = folder.resolve(entry + ".json");
        Files.writeString(file, receipt.text());
        Files.write(leaf, journal.entry(entry).orElseThrow().entry().bytes());
        return List.of("-receipt", file.toString(), leaf.toString());
    }

    private List<String> growth() {
        return List.of(
                "-grown",
                folder.resolve("older").toString(),
                folder.resolve("proof").toString());
    }

    private static String base64(List<Hash> hashes) {
        return hashes.stream().map(Hash::base64).collect(Collectors.joining("\n"));
    }

    private static void alter(Path file, String from, String to) throws IOException {
        var text = Files.readString(file, ISO_8859_1);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to), ISO_8859_1);
    }

    private void assertRefused(List<String> arguments, String why) throws Exception {
        var run = check(arguments);
        assertThat(run.exit()).as(run.said()).isEqualTo(1);
        assertThat(run.said()).contains(why);
    }

    private Run check(List<String> arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(program(), published().toString()));
        command.addAll(arguments);
        return run(command);
    }

    private static Run run(List<String> command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("GO111MODULE", "off");
        builder.environment().put("GOPATH", "/usr/share/gocode");
        builder.environment().put("GOFLAGS", "");
        builder.environment().put("GOCACHE", built.resolve("cache").toString());
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Run(process.waitFor(), said);
    }

    private record Run(int exit, String said) {}
}
