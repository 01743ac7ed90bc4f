package plenum.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plenum.ballot.group.Group;
import plenum.ballot.text.Token;
import plenum.ballot.v1.Booth;
import plenum.ballot.v1.Ceremony;
import plenum.ballot.v1.Certificate;
import plenum.ballot.v1.Contribution;
import plenum.ballot.v1.Credential;
import plenum.ballot.v1.CredentialList;
import plenum.ballot.v1.Election;
import plenum.ballot.v1.EncryptedTally;
import plenum.ballot.v1.PartialDecryption;
import plenum.ballot.v1.Participant;
import plenum.ballot.v1.PublicCredential;
import plenum.ballot.v1.Seed;
import plenum.ballot.v1.SignedMessage;
import plenum.ballot.v1.TrusteeKey;
import plenum.journal.Source;
import plenum.verify.Verification;
import tools.jackson.databind.JsonNode;

/// A secret vote of the small association, from the trustees' ceremony to the declared result, through its doors.
class SecretVoteTest {
    private static final Path ASSOCIATION = Path.of("../scenarios/small-association");
    private static final Group GROUP = Group.BELENIOS_2048;
    private static final RandomGenerator RANDOM = new SecureRandom();

    @TempDir
    private Path data;

    private PlenumServer server;
    private final Map<String, Credential> secrets = new HashMap<>();

    @BeforeEach
    void open() {
        server = PlenumServer.start(
                new PlenumServer.Settings(data, 0, false, Optional.of("http://localhost"), Optional.of(ASSOCIATION)));
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void nobody_learns_a_vote_and_everybody_can_check_the_result() throws Exception {
        var chair = desk("chair");
        var trustees = List.of(desk("name", "Karin Lohse"), desk("name", "Jonas Mertens"), desk("name", "Selma Novak"));
        var keys = ceremony(chair, trustees);
        meeting(chair);
        var vote = chair.done("/votes", Map.of("question", "procedure", "text", "Shall we?", "method", "secret"));
        assertThat(chair.act("/votes/" + vote + "/closing", Map.of()).statusCode())
                .isEqualTo(409);
        register(desk("registrar"));

        var anybody = new Desk(server.port());
        var booth = new Booth(Election.parse(anybody.bytes("/urns/U1/election.json")));
        var first = ballot(booth, 1, List.of(1, 0, 0));
        var answer = anybody.send("/urns/U1/ballots", first);
        assertThat(answer.statusCode()).isEqualTo(200);
        var receipt = anybody.json(answer);
        assertThat(receipt.get("height").asInt()).isEqualTo(1);
        assertThat(receipt.get("receipt").asString())
                .startsWith("ballot received\n")
                .contains("— ");
        assertThat(anybody.json(anybody.send("/urns/U1/ballots", first))
                        .get("height")
                        .asInt())
                .isEqualTo(1);
        for (int mandate = 2; mandate <= 12; mandate++) {
            var choice = mandate <= 7 ? List.of(1, 0, 0) : mandate <= 10 ? List.of(0, 1, 0) : List.of(0, 0, 1);
            assertThat(anybody.send("/urns/U1/ballots", ballot(booth, mandate, choice))
                            .statusCode())
                    .isEqualTo(200);
        }
        assertThat(anybody.send("/urns/U1/ballots", ballot(booth, 1, List.of(0, 1, 0)))
                        .statusCode())
                .isEqualTo(200);
        assertThat(anybody.json(anybody.send("/urns/U1/ballots", first))
                        .get("refused")
                        .asString())
                .isEqualTo("urns.old-ballot");
        var altered = new String(ballot(booth, 3, List.of(1, 0, 0)), UTF_8)
                .replaceFirst("\"response\":\"1", "\"response\":\"2");
        var refused = anybody.send("/urns/U1/ballots", altered.getBytes(UTF_8));
        assertThat(refused.statusCode()).isIn(200, 422);
        assertThat(anybody.send("/urns/U1/ballots", "rubbish".getBytes(UTF_8)).statusCode())
                .isEqualTo(422);
        testsABallot(anybody, booth, first);
        findsTrackers(anybody, receipt.get("tracker").asString());
        assertThat(anybody.read("/urns/U1").get("ballots").asInt()).isEqualTo(12);

        chair.done("/votes/" + vote + "/closing", Map.of());
        assertThat(anybody.send("/urns/U1/ballots", first).statusCode()).isEqualTo(409);
        await(anybody, "decrypting");
        assertThat(chair.act("/votes/" + vote + "/declaration", Map.of()).statusCode())
                .isEqualTo(409);
        decrypt(trustees.get(2), keys.get(2));
        decrypt(trustees.get(0), keys.get(0));
        await(anybody, "counted");
        chair.done("/votes/" + vote + "/declaration", Map.of());
        var result = chair.read("/votes/" + vote);
        assertThat(result.get("outcome").asString()).isEqualTo("carried");
        assertThat(List.of(
                        result.get("yes").asInt(),
                        result.get("no").asInt(),
                        result.get("abstain").asInt()))
                .isEqualTo(List.of(6, 4, 2));

        server.close();
        var uuid = anybody == null
                ? ""
                : server.now().urns().all().iterator().next().uuid();
        assertThat(data.resolve("published/elections/" + uuid + ".bel")).exists();
        var report = Verification.of(Source.of(data.resolve("published").toString()), Optional.empty());
        assertThat(report.findings()).isEmpty();
    }

    /// A ballot that was tested is there for a second device, and is never cast; one that was cast is not tested.
    private void testsABallot(Desk anybody, Booth booth, byte[] cast) {
        var tested = ballot(booth, 4, List.of(0, 1, 0));
        var answer = anybody.json(anybody.send("/urns/U1/tests", tested));
        var tracker = answer.get("tested").asString().replace('+', '-').replace('/', '_');
        assertThat(anybody.bytes("/urns/U1/tests/" + tracker)).isEqualTo(tested);
        var refused = anybody.send("/urns/U1/ballots", tested);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(anybody.json(refused).get("refused").asString()).isEqualTo("ballot.tested");
        assertThat(anybody.send("/urns/U1/tests", cast).statusCode()).isEqualTo(409);
        assertThat(anybody.send("/urns/U1/tests", "rubbish".getBytes(UTF_8)).statusCode())
                .isEqualTo(422);
    }

    private static void findsTrackers(Desk anybody, String replaced) {
        assertThat(lookedUp(anybody, replaced)).contains("its voter has replaced it");
        var trackers = anybody.read("/urns/U1/ballots.json");
        var last = trackers.get(trackers.size() - 1);
        assertThat(lookedUp(anybody, last.get("tracker").asString()))
                .contains("at height " + last.get("height").asInt() + ", and it counts");
        assertThat(lookedUp(anybody, "A".repeat(43))).contains("No ballot with this tracker");
        assertThat(lookedUp(anybody, "<i>nonsense"))
                .contains("This is not a tracker")
                .doesNotContain("<i>");
    }

    private static String lookedUp(Desk anybody, String tracker) {
        return anybody.page("/urns/U1?tracker=" + URLEncoder.encode(tracker, UTF_8));
    }

    /// The key of the group, two of three.
    private List<TrusteeKey> ceremony(Desk chair, List<Desk> trustees) {
        chair.done("/keys/" + GROUP.name() + "/ceremony", Map.of("threshold", "2"));
        var seeds = new ArrayList<Seed>();
        var certificates = new ArrayList<SignedMessage>();
        for (int i = 1; i <= trustees.size(); i++) {
            var seed = Seed.random(RANDOM);
            var certificate = seed.certify(new Certificate.Context(GROUP, trustees.size(), 2, i), RANDOM);
            seeds.add(seed);
            certificates.add(certificate);
            give(trustees.get(i - 1), "certificates", "certificate", certificate.bytes());
        }
        var ceremony = new Ceremony(GROUP, 2, certificates);
        var contributions = new ArrayList<Contribution>();
        for (int i = 1; i <= trustees.size(); i++) {
            contributions.add(new Participant(ceremony, i, seeds.get(i - 1)).contribute(RANDOM));
            give(
                    trustees.get(i - 1),
                    "commitments",
                    "commitment",
                    contributions.getLast().commitment().getBytes(UTF_8));
        }
        for (int i = 0; i < trustees.size(); i++) {
            give(
                    trustees.get(i),
                    "polynomials",
                    "contribution",
                    contributions.get(i).bytes());
        }
        var keys = new ArrayList<TrusteeKey>();
        var commitments = contributions.stream().map(Contribution::commitment).toList();
        for (int i = 1; i <= trustees.size(); i++) {
            var received = new Participant(ceremony, i, seeds.get(i - 1)).receive(commitments, contributions, RANDOM);
            var key = (Participant.Received.Key) received;
            keys.add(key.key());
            give(
                    trustees.get(i - 1),
                    "confirmations",
                    "key",
                    key.verificationKey().bytes());
        }
        assertThat(key(trustees.getFirst()).get("stage").asString()).isEqualTo("key");
        return keys;
    }

    private static void give(Desk trustee, String what, String field, byte[] given) {
        trustee.done("/keys/" + GROUP.name() + "/" + what, Map.of(field, new String(given, UTF_8)));
    }

    private static JsonNode key(Desk desk) {
        return desk.read("/keys").get(0);
    }

    private void meeting(Desk chair) {
        var credentials = desk("credentials");
        for (int mandate = 1; mandate <= 20; mandate++) {
            credentials.done("/attendance/check-ins", Map.of("who", String.valueOf(mandate)));
        }
        chair.done("/sittings/S1/opening", Map.of());
    }

    /// The registrar's list for the urn. The server never sees a secret.
    private void register(Desk registrar) {
        var uuid = new Token(registrar.read("/urns/U1").get("uuid").asString());
        var keys = new ArrayList<PublicCredential>();
        for (var line : registrar.read("/urns/U1/roll.json")) {
            var secret = secrets.computeIfAbsent(line.get("voter").asString(), _ -> Credential.random(RANDOM));
            for (int unit = 1; unit <= line.get("weight").asInt(); unit++) {
                var credential = secret.unit(line.get("mandate").asInt(), unit);
                keys.add(PublicCredential.of(credential.publicKey(uuid, GROUP)));
            }
        }
        assertThat(registrar
                        .send(
                                "/urns/U1/credentials",
                                CredentialList.sorted(keys, GROUP).bytes())
                        .statusCode())
                .isEqualTo(200);
    }

    private byte[] ballot(Booth booth, int mandate, List<Integer> choice) {
        var voter = badge("number", String.valueOf(mandate), "person");
        var secret = Optional.ofNullable(secrets.get(voter)).orElseThrow();
        return booth.make(secret.unit(mandate, 1), List.of(choice), RANDOM)
                .ballot()
                .bytes();
    }

    private static void decrypt(Desk trustee, TrusteeKey key) {
        var election = Election.parse(trustee.bytes("/urns/U1/election.json"));
        var tally = EncryptedTally.parse(trustee.bytes("/urns/U1/ciphertexts.json"), election);
        var decryption = PartialDecryption.make(key, election, tally, RANDOM).bytes();
        assertThat(trustee.send("/urns/U1/decryptions", "{}".getBytes(UTF_8)).statusCode())
                .isEqualTo(422);
        assertThat(trustee.send("/urns/U1/decryptions", decryption).statusCode())
                .isEqualTo(200);
    }

    private static void await(Desk desk, String stage) throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            if (desk.read("/urns/U1").get("stage").asString().equals(stage)) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("the urn does not become " + stage + ": " + desk.read("/urns/U1"));
    }

    private Desk desk(String office) {
        return desk("office", office);
    }

    private Desk desk(String column, String value) {
        return Desk.of(server.port(), badge(column, value, "code"));
    }

    private String badge(String column, String value, String wanted) {
        try (var badges = CsvReader.builder().ofNamedCsvRecord(data.resolve("badges.csv"))) {
            return badges.stream()
                    .filter(row -> row.getField(column).equals(value))
                    .map(row -> row.getField(wanted))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
