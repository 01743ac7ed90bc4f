package plenum.server.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;

import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plenum.ballot.archive.EventType;
import plenum.ballot.archive.Hash;
import plenum.ballot.archive.Head;
import plenum.ballot.text.Sha256;
import plenum.congress.PersonId;
import plenum.congress.bodies.Person;
import plenum.congress.elections.Elector;
import plenum.congress.mandates.Mandate;
import plenum.congress.record.HasRecord;
import plenum.congress.succession.Term;
import plenum.congress.urns.Ceremony;
import plenum.congress.urns.Purpose.OnElection;
import plenum.congress.urns.Purpose.OnVote;
import plenum.congress.urns.Urn;
import plenum.congress.voting.RollLine;
import plenum.server.pages.UrnView;

/// An urn and the ceremonies of its key, for programs.
final class UrnSummary {
    private static final int HASH_BYTES = 32;
    private static final int NO_MANDATE = 0;

    private UrnSummary() {}

    /// All urns, the latest first.
    static List<Map<String, @Nullable Object>> urns(HasRecord congress) {
        return congress.urns().byId().descendingMap().values().stream()
                .map(urn -> of(urn, congress))
                .toList();
    }

    /// The latest ceremony of each group.
    static List<Map<String, @Nullable Object>> keys(HasRecord congress) {
        return congress.urns().ceremonies().values().stream()
                .map(ceremony -> of(ceremony, congress))
                .toList();
    }

    /// Everything about an urn but its records.
    static Map<String, @Nullable Object> of(Urn urn, HasRecord congress) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("urn", urn.id().toString());
        values.put("uuid", urn.uuid());
        values.put("purpose", urn.purpose().toString());
        values.put("title", urn.prepared().paper().title());
        values.put("stage", UrnView.code(urn));
        values.put("group", urn.prepared().group());
        values.put("units", urn.prepared().units());
        values.put("ballots", urn.turnout());
        values.put("height", urn.head().map(Head::height).orElse(-1));
        values.put("head", urn.head().map(head -> head.hash().toString()).orElse(""));
        values.put(
                "fingerprint",
                urn.opening()
                        .map(opening -> Sha256.b64(bytes(opening.election())))
                        .orElse(""));
        values.put("trustees", trustees(urn.ceremony(), congress));
        values.put("threshold", urn.ceremony().threshold());
        values.put("minimumTurnout", urn.prepared().rule().minimumTurnout());
        values.put("shuffled", urn.shuffled().stream().map(PersonId::toString).toList());
        values.put("decrypted", urn.decrypted().stream().map(PersonId::toString).toList());
        values.put("verified", urn.verified().map(Urn.Verified::height).orElse(-1));
        values.put("fault", UrnView.fault(urn).orElse(null));
        values.put("result", urn.result().orElse(null));
        values.put("archive", urn.opening().isPresent() ? "/published/elections/" + urn.uuid() + ".bel" : null);
        return values;
    }

    private static byte[] bytes(String record) {
        return record.getBytes(UTF_8);
    }

    private static List<Map<String, Object>> trustees(Ceremony ceremony, HasRecord congress) {
        return ceremony.trustees().stream()
                .map(trustee -> Map.<String, Object>of(
                        "index",
                        ceremony.index(trustee).orElseThrow(),
                        "person",
                        trustee.toString(),
                        "name",
                        congress.bodies().person(trustee).map(Person::name).orElse("")))
                .toList();
    }

    /// The lines of the roll for which the registrar makes credentials: those that do not vote on paper. Who
    /// elects as one of a body votes by no mandate; the number in its place is 0.
    static List<Map<String, Object>> roll(HasRecord congress, Urn urn) {
        var mandates = lines(congress, urn).stream()
                .filter(line -> !urn.prepared().onPaper().contains(line.mandate()))
                .map(line -> line(line.mandate().number(), line.voter(), line.weight()));
        var electors = electors(congress, urn).stream()
                .filter(elector -> !urn.prepared().electorsOnPaper().contains(elector.voter()))
                .map(elector -> line(NO_MANDATE, elector.voter(), 1));
        return Stream.concat(mandates, electors).toList();
    }

    private static Map<String, Object> line(int mandate, PersonId voter, long weight) {
        return Map.of("mandate", mandate, "voter", voter.toString(), "weight", weight);
    }

    /// Everybody who may vote: the holders of mandates with a decisive vote, and those without one who sit in a
    /// body that may elect.
    static List<Map<String, Object>> register(HasRecord congress) {
        var delegates = congress.mandates().decisive();
        var holders = delegates.stream().map(Mandate::holder).collect(toSet());
        var others = congress.succession().termsById().values().stream()
                .filter(Term::running)
                .flatMap(term -> term.holder().person().stream())
                .distinct()
                .filter(person -> !holders.contains(person));
        return Stream.concat(
                        delegates.stream()
                                .map(mandate -> voter(
                                        congress,
                                        mandate.holder(),
                                        mandate.number().toString())),
                        others.map(person -> voter(congress, person, "")))
                .toList();
    }

    private static Map<String, Object> voter(HasRecord congress, PersonId person, String mandate) {
        return Map.of(
                "person",
                person.toString(),
                "mandate",
                mandate,
                "name",
                congress.bodies().person(person).map(Person::name).orElse(""));
    }

    /// Those of a body who elect by an urn; nobody where mandates vote.
    private static List<Elector> electors(HasRecord congress, Urn urn) {
        return urn.purpose() instanceof OnElection(var election, var round)
                ? congress.elections()
                        .election(election)
                        .map(held -> held.rounds().get(round - 1).opening().electors())
                        .orElse(List.of())
                : List.of();
    }

    /// The roll that was frozen for what the urn is for.
    static List<RollLine> lines(HasRecord congress, Urn urn) {
        return switch (urn.purpose()) {
            case OnVote(var vote) ->
                congress.voting()
                        .vote(vote)
                        .map(opened -> opened.opening().roll())
                        .orElse(List.of());
            case OnElection(var election, var round) ->
                congress.elections()
                        .election(election)
                        .map(held -> held.rounds().get(round - 1).opening().roll())
                        .orElse(List.of());
        };
    }

    /// Every ballot in the order in which they came, by its tracker, and whether it counts.
    static List<Map<String, Object>> trackers(Urn urn) {
        var counting = new HashSet<>(urn.latest().values());
        return urn.events().stream()
                .filter(step -> step.type() == EventType.BALLOT)
                .map(step -> {
                    Hash ballot = step.record().orElseThrow();
                    return Map.<String, Object>of(
                            "height",
                            step.head().height(),
                            "tracker",
                            tracker(ballot.toString()),
                            "counts",
                            counting.contains(ballot));
                })
                .toList();
    }

    /// The tracker of a ballot, from its SHA-256 in hex.
    static String tracker(String hash) {
        return Base64.getEncoder()
                .withoutPadding()
                .encodeToString(HexFormat.of().parseHex(hash));
    }

    /// The SHA-256 of a ballot in hex, from its tracker as addresses hold it.
    ///
    /// @throws IllegalArgumentException if it is no tracker
    static String hash(String tracker) {
        var bytes = Base64.getUrlDecoder().decode(tracker.replace('+', '-'));
        if (bytes.length != HASH_BYTES) {
            throw new IllegalArgumentException(tracker);
        }
        return HexFormat.of().formatHex(bytes);
    }

    /// How the key of a group is being made: what each trustee has given.
    static Map<String, @Nullable Object> of(Ceremony ceremony, HasRecord congress) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("group", ceremony.group());
        values.put("stage", ceremony.stage().code());
        values.put("threshold", ceremony.threshold());
        values.put(
                "trustees",
                ceremony.trustees().stream()
                        .map(trustee -> given(ceremony, trustee, congress))
                        .toList());
        values.put(
                "publicKey", ceremony.key().map(Ceremony.Ending.Key::publicKey).orElse(null));
        return values;
    }

    private static Map<String, @Nullable Object> given(Ceremony ceremony, PersonId trustee, HasRecord congress) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("index", ceremony.index(trustee).orElseThrow());
        values.put("person", trustee.toString());
        values.put("name", congress.bodies().person(trustee).map(Person::name).orElse(""));
        values.put("certificate", ceremony.certificates().get(trustee));
        values.put("commitment", ceremony.commitments().get(trustee));
        values.put("contribution", ceremony.contributions().get(trustee));
        values.put("verificationKey", ceremony.verificationKeys().get(trustee));
        return values;
    }
}
