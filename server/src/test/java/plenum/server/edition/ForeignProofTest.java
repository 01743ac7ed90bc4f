package plenum.server.edition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plenum.server.pages.Words;
import plenum.verify.Quotation;

/// The proof of a cited paragraph is accepted, and one for another entry refused, by code of which we wrote nothing:
/// the note and tlog packages of Go's `golang.org/x/mod`, as Debian ships them.
@Tag("slow")
class ForeignProofTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void publish() throws IOException, InterruptedException {
        var relied = "true".equals(System.getenv("CI"));
        var there = Files.isDirectory(Path.of("/usr/share/gocode/src/golang.org/x/mod"))
                && Stream.of(System.getenv("PATH").split(":"))
                        .anyMatch(place -> Files.isExecutable(Path.of(place, "go")));
        assumeTrue(there || relied, "needs golang-go and golang-golang-x-mod-dev");
        var built = run(List.of("go", "build", "-o", program(), "../journal/src/test/go/logcheck/main.go"));
        assertThat(built).as("go build").isZero();
        HeldMeeting.in(folder.resolve("published"));
        var congress = HeldMeeting.read(folder.resolve("published"));
        Edition.write(congress, Words.ENGLISH, folder.resolve("bag"), Edition.Archives.WITH);
    }

    @Test
    void the_proof_of_a_cited_paragraph_is_accepted_and_of_another_refused() throws Exception {
        assertThat(check("T2", "T2")).isZero();
        assertThat(check("T3", "T3")).isZero();
        assertThat(check("T2", "T3")).isEqualTo(1);
    }

    /// Checks the proof of one paragraph against the entry of another.
    private int check(String proof, String entry) throws IOException, InterruptedException {
        var data = folder.resolve("bag/data");
        var quoted = Quotation.parse(Files.readAllBytes(data.resolve("proofs/" + entry + ".quote.json")));
        var leaf = Files.writeString(folder.resolve(entry + ".json"), quoted.entry());
        return run(List.of(
                program(),
                data.resolve("log").toString(),
                "-receipt",
                data.resolve("proofs/" + proof + ".tlog-proof").toString(),
                leaf.toString()));
    }

    private String program() {
        return folder.resolve("logcheck").toString();
    }

    private int run(List<String> command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("GO111MODULE", "off");
        builder.environment().put("GOPATH", "/usr/share/gocode");
        builder.environment().put("GOFLAGS", "");
        builder.environment().put("GOCACHE", folder.resolve("cache").toString());
        var process = builder.start();
        System.out.print(new String(process.getInputStream().readAllBytes(), UTF_8));
        return process.waitFor();
    }
}
