package plenum.rehearsal.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plenum.ballot.group.Group;
import plenum.ballot.v1.Ceremony;
import plenum.ballot.v1.Certificate;
import plenum.ballot.v1.Contribution;
import plenum.ballot.v1.Election;
import plenum.ballot.v1.EncryptedTally;
import plenum.ballot.v1.PartialDecryption;
import plenum.ballot.v1.Participant;
import plenum.ballot.v1.Seed;
import plenum.ballot.v1.Shuffle;
import plenum.ballot.v1.SignedMessage;
import plenum.ballot.v1.TrusteeKey;
import plenum.rehearsal.script.Step;
import tools.jackson.databind.JsonNode;

/// The trustees. Each has a seed that nobody else sees, and knows of the others only what the server shows.
final class Trustees {
    private static final int POLLS = 1_200;
    private static final int POLL_MILLIS = 250;

    private final Hall hall;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, List<Keyholder>> holders = new HashMap<>();

    /// A trustee with the own part of a group's key.
    private record Keyholder(Visitor visitor, int index, Seed seed, Optional<TrusteeKey> key) {}

    Trustees(Hall hall) {
        this.hall = hall;
    }

    /// The trustees make the key of a group together.
    void ceremony(Step.Ceremony step) throws InterruptedException {
        var chair = hall.cast.holding("chair").getFirst();
        var threshold = String.valueOf(step.threshold());
        hall.server.done(chair, Act.of("/keys/" + step.group() + "/ceremony", "threshold", threshold));
        try {
            holders.put(step.group(), keys(Group.named(step.group()).orElseThrow(), step.threshold()));
        } catch (IOException absent) {
            throw new CannotGoOn("the key of " + step.group() + " cannot be made: " + absent.getMessage());
        }
    }

    private List<Keyholder> keys(Group group, int threshold) throws IOException, InterruptedException {
        var called = called(group);
        var all = new ArrayList<Keyholder>();
        for (var trustee : called) {
            var visitor = visitor(trustee.path("person").asString(""));
            all.add(new Keyholder(visitor, trustee.path("index").asInt(), Seed.random(random), Optional.empty()));
        }
        for (var one : all) {
            var place = new Certificate.Context(group, all.size(), threshold, one.index());
            give(
                    one,
                    group,
                    "certificates",
                    "certificate",
                    one.seed().certify(place, random).bytes());
        }
        var ceremony = new Ceremony(group, threshold, certificates(group));
        var own = new ArrayList<Contribution>();
        for (var one : all) {
            own.add(new Participant(ceremony, one.index(), one.seed()).contribute(random));
            give(
                    one,
                    group,
                    "commitments",
                    "commitment",
                    own.getLast().commitment().getBytes(UTF_8));
        }
        for (var one : all) {
            give(
                    one,
                    group,
                    "polynomials",
                    "contribution",
                    own.get(one.index() - 1).bytes());
        }
        return confirmed(all, ceremony);
    }

    private List<Keyholder> confirmed(List<Keyholder> all, Ceremony ceremony) throws IOException, InterruptedException {
        var group = ceremony.group();
        var commitments = given(group, "commitment");
        var contributions = given(group, "contribution").stream()
                .map(text -> Contribution.parse(text.getBytes(UTF_8), group))
                .toList();
        var confirmed = new ArrayList<Keyholder>();
        for (var one : all) {
            var participant = new Participant(ceremony, one.index(), one.seed());
            switch (participant.receive(commitments, contributions, random)) {
                case Participant.Received.Key(var key, var shown) -> {
                    give(one, group, "confirmations", "key", shown.bytes());
                    confirmed.add(new Keyholder(one.visitor(), one.index(), one.seed(), Optional.of(key)));
                }
                case Participant.Received.Complaint(var faults) ->
                    throw new CannotGoOn(one.visitor() + " complains: " + faults);
            }
        }
        return confirmed;
    }

    private void give(Keyholder trustee, Group group, String what, String field, byte[] given)
            throws InterruptedException {
        var act = Act.of("/keys/" + group.name() + "/" + what, field, new String(given, UTF_8));
        hall.server.done(trustee.visitor(), act);
    }

    private List<SignedMessage> certificates(Group group) throws IOException, InterruptedException {
        return given(group, "certificate").stream()
                .map(text -> SignedMessage.parse(text.getBytes(UTF_8), group))
                .toList();
    }

    private List<String> given(Group group, String what) throws IOException, InterruptedException {
        var given = new ArrayList<String>();
        for (var trustee : called(group)) {
            given.add(trustee.path(what).asString(""));
        }
        return given;
    }

    /// The trustees of a group's ceremony, with what each has given.
    private JsonNode called(Group group) throws IOException, InterruptedException {
        for (var ceremony : hall.server.json("/keys")) {
            if (ceremony.path("group").asString("").equals(group.name())) {
                return ceremony.path("trustees");
            }
        }
        throw new CannotGoOn("no ceremony for " + group.name() + " was called");
    }

    private Visitor visitor(String person) {
        return hall.cast.holding("trustee").stream()
                .filter(trustee -> trustee.person().equals(person))
                .findFirst()
                .orElseThrow(() -> new CannotGoOn("trustee " + person + " has not signed in"));
    }

    /// As many trustees as are needed mix and open a closed urn, the last ones first; then the server counts it.
    void open(String urn) throws InterruptedException {
        try {
            var address = "/urns/" + urn;
            var election = Election.parse(hall.server.bytes(address + "/election.json"));
            var able = holders.getOrDefault(election.group().name(), List.of()).reversed();
            if (election.shuffles()) {
                for (var one : able) {
                    if (await(urn, "mixing", "decrypting").equals("mixing")) {
                        var before = EncryptedTally.parse(hall.server.bytes(address + "/ciphertexts.json"), election);
                        var shuffle = Shuffle.of(election, before.unshuffled(election), random);
                        hall.server.send(one.visitor(), address + "/shuffles", shuffle.bytes());
                    }
                }
            }
            await(urn, "decrypting");
            var tally = EncryptedTally.parse(hall.server.bytes(address + "/ciphertexts.json"), election);
            var needed = hall.server.json(address).path("threshold").asInt();
            for (var one : able.subList(0, Math.min(needed, able.size()))) {
                var turned = PartialDecryption.make(one.key().orElseThrow(), election, tally, random);
                hall.server.send(one.visitor(), address + "/decryptions", turned.bytes());
            }
            await(urn, "counted");
        } catch (IOException absent) {
            throw new CannotGoOn("the trustees cannot open " + urn + ": " + absent.getMessage());
        }
    }

    private String await(String urn, String... stages) throws IOException, InterruptedException {
        for (int i = 0; i < POLLS; i++) {
            var stage = hall.server.json("/urns/" + urn).path("stage").asString("");
            if (List.of(stages).contains(stage)) {
                return stage;
            }
            Thread.sleep(POLL_MILLIS);
        }
        throw new CannotGoOn(urn + " does not become " + String.join(" or ", stages));
    }
}
