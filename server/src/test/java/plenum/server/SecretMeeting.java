package plenum.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
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
import plenum.ballot.v1.Shuffle;
import plenum.ballot.v1.SignedMessage;
import plenum.ballot.v1.TrusteeKey;
import plenum.congress.Act;
import plenum.congress.Actor;
import plenum.congress.assembly.Assembly;
import plenum.journal.Finding;
import plenum.journal.LogKey;
import plenum.journal.PublishedLog;
import plenum.journal.Source;
import plenum.server.clerk.Clerk;
import plenum.server.clerk.Outcome;
import plenum.store.SqliteStore;
import plenum.verify.Verification;

/// The annual meeting of the small association with all whom a secret ballot needs: three trustees, of whom two open an
/// urn, a registrar, and members who keep their secrets.
final class SecretMeeting implements AutoCloseable {
    private static final Path ASSOCIATION = Path.of("../scenarios/small-association");
    private static final RandomGenerator RANDOM = new SecureRandom();

    /// How many members are there.
    static final int PRESENT = 20;

    private final Path data;
    private final Path scenario;
    private final Group group;
    private PlenumServer server;
    private final Map<String, Credential> secrets = new HashMap<>();
    private final List<Desk> trustees;
    private final List<TrusteeKey> keys = new ArrayList<>();

    SecretMeeting(Path data, Group group) {
        this(data, ASSOCIATION, group);
    }

    /// The same meeting by a preset of standing orders.
    static SecretMeeting by(String preset, Path data, Group group) {
        return under("preset: " + preset + "\n", data, group);
    }

    /// The same meeting under standing orders of its own.
    static SecretMeeting under(String orders, Path data, Group group) {
        try {
            var folder = Files.createDirectory(data.resolve("organisation"));
            for (var file : List.of("organisation.yaml", "agenda.yaml", "units.csv", "delegates.csv")) {
                Files.copy(ASSOCIATION.resolve(file), folder.resolve(file));
            }
            Files.writeString(folder.resolve("standing-orders.yaml"), orders);
            return new SecretMeeting(Files.createDirectory(data.resolve("congress")), folder, group);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /// The same association under other orders, or with other officers.
    SecretMeeting(Path data, Path scenario, Group group) {
        this.data = data;
        this.scenario = scenario;
        this.group = group;
        this.server = started();
        this.trustees =
                List.of(desk("name", "Karin Lohse"), desk("name", "Jonas Mertens"), desk("name", "Selma Novak"));
    }

    @Override
    public void close() {
        server.close();
    }

    private PlenumServer started() {
        return PlenumServer.start(
                new PlenumServer.Settings(data, 0, false, Optional.of("http://localhost"), Optional.of(scenario)));
    }

    /// The server ends and begins again. Whoever had signed in has to do so anew.
    void restart() {
        server.close();
        server = started();
    }

    /// The server is killed when somebody has just done something, and begins again.
    void killedAfter(Actor by, Act<? super Assembly> act) {
        server.close();
        var store = SqliteStore.open(data.resolve("plenum.db"));
        var key = LogKey.parse(new String(store.secret("log").orElseThrow(), UTF_8));
        try (var clerk = Clerk.open(store, key, InstantSource.system())) {
            assertThat(clerk.perform(act, by, Optional.empty())).isInstanceOf(Outcome.Recorded.class);
        }
        server = started();
    }

    Assembly now() {
        return server.now();
    }

    /// Everything that the published journal tells, entry by entry. The server is closed.
    List<String> published() throws IOException {
        return PublishedLog.read(Source.of(data.resolve("published").toString()), Optional.empty(), _ -> {})
                .entries()
                .stream()
                .map(entry -> new String(entry.payload().orElseThrow().bytes(), UTF_8))
                .toList();
    }

    /// The published archive of an urn.
    Path archive(String urn) {
        return data.resolve("published/elections/"
                + anybody().read("/urns/" + urn).get("uuid").asString() + ".bel");
    }

    /// What the server answers when a trustee hands in the part of the key that another one turned.
    HttpResponse<String> turnAnothers(String urn, int trustee, int owner) {
        var desk = trustees.get(trustee - 1);
        var election = election(desk, urn);
        var tally = EncryptedTally.parse(desk.bytes("/urns/" + urn + "/ciphertexts.json"), election);
        var turned = PartialDecryption.make(keys.get(owner - 1), election, tally, RANDOM);
        return desk.send("/urns/" + urn + "/decryptions", turned.bytes());
    }

    /// A ballot with a credential that the registrar has never given.
    byte[] strangersBallot(Booth booth, List<Integer> marks) {
        return booth.make(Credential.random(RANDOM), List.of(marks), RANDOM)
                .ballot()
                .bytes();
    }

    /// Anybody who has not signed in.
    Desk anybody() {
        return new Desk(server.port());
    }

    Desk desk(String office) {
        return desk("office", office);
    }

    /// Who holds a mandate.
    Desk member(int mandate) {
        return desk("number", String.valueOf(mandate));
    }

    /// Who has this name.
    Desk named(String name) {
        return desk("name", name);
    }

    /// Who bears the badge with this code.
    Desk bearing(String code) {
        return Desk.of(server.port(), code);
    }

    /// The code on the badge of whoever holds a mandate.
    String code(int mandate) {
        return badge("number", String.valueOf(mandate), "code");
    }

    /// The number of whoever has this name.
    String person(String name) {
        return badge("name", name, "person");
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

    /// The key of the group, two of three.
    void ceremony(Desk chair) {
        chair.done("/keys/" + group.name() + "/ceremony", Map.of("threshold", "2"));
        var seeds = new ArrayList<Seed>();
        var certificates = new ArrayList<SignedMessage>();
        for (int i = 1; i <= trustees.size(); i++) {
            var seed = Seed.random(RANDOM);
            var certificate = seed.certify(new Certificate.Context(group, trustees.size(), 2, i), RANDOM);
            seeds.add(seed);
            certificates.add(certificate);
            give(i, "certificates", "certificate", certificate.bytes());
        }
        var ceremony = new Ceremony(group, 2, certificates);
        var contributions = new ArrayList<Contribution>();
        for (int i = 1; i <= trustees.size(); i++) {
            contributions.add(new Participant(ceremony, i, seeds.get(i - 1)).contribute(RANDOM));
            give(
                    i,
                    "commitments",
                    "commitment",
                    contributions.getLast().commitment().getBytes(UTF_8));
        }
        for (int i = 1; i <= trustees.size(); i++) {
            give(i, "polynomials", "contribution", contributions.get(i - 1).bytes());
        }
        var commitments = contributions.stream().map(Contribution::commitment).toList();
        for (int i = 1; i <= trustees.size(); i++) {
            var received = new Participant(ceremony, i, seeds.get(i - 1)).receive(commitments, contributions, RANDOM);
            var key = (Participant.Received.Key) received;
            keys.add(key.key());
            give(i, "confirmations", "key", key.verificationKey().bytes());
        }
        assertThat(trustees.getFirst().read("/keys").get(0).get("stage").asString())
                .isEqualTo("key");
    }

    private void give(int trustee, String what, String field, byte[] given) {
        trustees.get(trustee - 1).done("/keys/" + group.name() + "/" + what, Map.of(field, new String(given, UTF_8)));
    }

    /// Twenty members come in, and the sitting is opened.
    void open(Desk chair) {
        var credentials = desk("credentials");
        for (int mandate = 1; mandate <= PRESENT; mandate++) {
            credentials.done("/attendance/check-ins", Map.of("who", String.valueOf(mandate)));
        }
        chair.done("/sittings/S1/opening", Map.of());
    }

    /// The registrar's list for an urn. The server never sees a secret.
    void register(String urn) {
        var registrar = desk("registrar");
        var uuid = new Token(registrar.read("/urns/" + urn).get("uuid").asString());
        var publicKeys = new ArrayList<PublicCredential>();
        for (var line : registrar.read("/urns/" + urn + "/roll.json")) {
            var secret = secrets.computeIfAbsent(line.get("voter").asString(), _ -> Credential.random(RANDOM));
            for (int unit = 1; unit <= line.get("weight").asInt(); unit++) {
                var credential = secret.unit(line.get("mandate").asInt(), unit);
                publicKeys.add(PublicCredential.of(credential.publicKey(uuid, group)));
            }
        }
        var list = CredentialList.sorted(publicKeys, group).bytes();
        assertThat(registrar.send("/urns/" + urn + "/credentials", list).statusCode())
                .isEqualTo(200);
    }

    /// Where ballots for an urn are made.
    Booth booth(String urn) {
        return new Booth(election(anybody(), urn));
    }

    private static Election election(Desk desk, String urn) {
        return Election.parse(desk.bytes("/urns/" + urn + "/election.json"));
    }

    /// The ballot of a member on the only question of a ballot paper.
    byte[] ballot(Booth booth, int mandate, List<Integer> marks) {
        var voter = badge("number", String.valueOf(mandate), "person");
        var secret = Optional.ofNullable(secrets.get(voter)).orElseThrow();
        return booth.make(secret.unit(mandate, 1), List.of(marks), RANDOM)
                .ballot()
                .bytes();
    }

    void vote(String urn, Booth booth, int mandate, List<Integer> marks) {
        assertThat(anybody()
                        .send("/urns/" + urn + "/ballots", ballot(booth, mandate, marks))
                        .statusCode())
                .isEqualTo(200);
    }

    /// The name of whoever holds a mandate.
    String name(int mandate) {
        return badge("number", String.valueOf(mandate), "name");
    }

    /// Somebody votes as one of a body, by no mandate.
    void voteAsMember(String urn, Booth booth, String name, List<Integer> marks) {
        var secret = Optional.ofNullable(secrets.get(person(name))).orElseThrow();
        var ballot =
                booth.make(secret.unit(0, 1), List.of(marks), RANDOM).ballot().bytes();
        assertThat(anybody().send("/urns/" + urn + "/ballots", ballot).statusCode())
                .isEqualTo(200);
    }

    /// A trustee mixes the ballots.
    ///
    /// @param trustee from 1
    void shuffle(String urn, int trustee) {
        var desk = trustees.get(trustee - 1);
        var election = election(desk, urn);
        var before = EncryptedTally.parse(desk.bytes("/urns/" + urn + "/ciphertexts.json"), election)
                .unshuffled(election);
        var shuffle = Shuffle.of(election, before, RANDOM).bytes();
        assertThat(desk.send("/urns/" + urn + "/shuffles", shuffle).statusCode())
                .isEqualTo(200);
    }

    /// A trustee turns the key.
    ///
    /// @param trustee from 1
    void decrypt(String urn, int trustee) {
        var desk = trustees.get(trustee - 1);
        var election = election(desk, urn);
        var tally = EncryptedTally.parse(desk.bytes("/urns/" + urn + "/ciphertexts.json"), election);
        var decryption = PartialDecryption.make(keys.get(trustee - 1), election, tally, RANDOM)
                .bytes();
        assertThat(desk.send("/urns/" + urn + "/decryptions", "{}".getBytes(UTF_8))
                        .statusCode())
                .isEqualTo(422);
        assertThat(desk.send("/urns/" + urn + "/decryptions", decryption).statusCode())
                .isEqualTo(200);
    }

    /// Waits for what the server does by itself.
    void await(String urn, String stage) throws InterruptedException {
        var anybody = anybody();
        for (int i = 0; i < 600; i++) {
            if (anybody.read("/urns/" + urn).get("stage").asString().equals(stage)) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("the urn does not become " + stage + ": " + anybody.read("/urns/" + urn));
    }

    /// What somebody finds who checks everything that was published, the archives of all urns with it.
    List<Finding> findings() throws IOException {
        for (var urn : server.now().urns().all()) {
            assertThat(data.resolve("published/elections/" + urn.uuid() + ".bel"))
                    .exists();
        }
        return Verification.of(Source.of(data.resolve("published").toString()), Optional.empty())
                .findings();
    }
}
