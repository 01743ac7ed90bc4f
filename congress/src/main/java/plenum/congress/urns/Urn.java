package plenum.congress.urns;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import plenum.ballot.archive.Event;
import plenum.ballot.archive.EventType;
import plenum.ballot.archive.Hash;
import plenum.ballot.archive.Head;
import plenum.congress.Actor;
import plenum.congress.PersonId;
import plenum.congress.UrnId;
import plenum.congress.urns.UrnFact.BallotCast;
import plenum.congress.urns.UrnFact.BallotTested;
import plenum.congress.urns.UrnFact.FaultFound;
import plenum.congress.urns.UrnFact.PartDecrypted;
import plenum.congress.urns.UrnFact.ShufflesEnded;
import plenum.congress.urns.UrnFact.UrnAbandoned;
import plenum.congress.urns.UrnFact.UrnClosed;
import plenum.congress.urns.UrnFact.UrnCounted;
import plenum.congress.urns.UrnFact.UrnOpened;
import plenum.congress.urns.UrnFact.UrnPrepared;
import plenum.congress.urns.UrnFact.UrnShuffled;
import plenum.congress.urns.UrnFact.UrnTallied;
import plenum.congress.urns.UrnFact.UrnVerified;
import plenum.congress.urns.UrnFact.UrnWithheld;

/// One urn: what is asked, who may answer, and the events of its archive.
///
/// @param ceremony in which the key was made with which it is locked
/// @param opening what the archive begins with, once the urn was opened
/// @param events of the archive, in order; their place is their height
/// @param latest the ballot that counts, by the place of its credential in the list
/// @param ballots every ballot that was ever cast, with the height of its event
/// @param tested the ballots that were tested, and are never cast
/// @param shuffled who has mixed the ballots, in order
/// @param decrypted who has turned the own part of the key, in order, with what came of it
/// @param verified how far the archive was verified, and when, the last time
public record Urn(
        UrnPrepared prepared,
        Ceremony ceremony,
        Optional<Opening> opening,
        PVector<Step> events,
        PMap<Integer, Hash> latest,
        PMap<Hash, Integer> ballots,
        PSet<Hash> tested,
        PVector<PersonId> shuffled,
        PVector<PersonId> decrypted,
        Optional<Verified> verified,
        Stage stage) {
    /// What an archive begins with.
    ///
    /// @param at the time that stands in its heading
    /// @param election the record that says what is asked
    /// @param places of the credentials in their list
    public record Opening(
            Instant at, String election, String trustees, PVector<String> credentials, PMap<String, Integer> places) {}

    /// One event of the archive: what it brings, and the head after it.
    ///
    /// @param record the hash of what is attached to the entry, such as the ballot; nothing where the event brings
    ///     nothing that is not known otherwise
    /// @param owner the number of the trustee who brings it
    public record Step(EventType type, Optional<Hash> record, OptionalInt owner, Head head) {}

    /// The archive was found to keep every rule up to an event.
    ///
    /// @param height the place of that event
    public record Verified(int height, Instant at) {}

    /// Where an urn stands.
    public sealed interface Stage {
        /// It waits for the registrar's list.
        record Prepared() implements Stage {}

        record Open() implements Stage {}

        /// It waits until the ballots are put together.
        record Closed() implements Stage {}

        /// It waits until enough trustees have mixed the ballots.
        record Mixing() implements Stage {}

        /// It waits until enough trustees have turned their parts of the key.
        record Decrypting() implements Stage {}

        record Counted(String result) implements Stage {}

        record Withheld(int ballots) implements Stage {}

        /// Its archive breaks a rule of the protocol, by number, at an event. It waits for the chair to annul what it
        /// is for.
        record Faulty(int height, int rule, String why) implements Stage {}

        record Abandoned(String reason) implements Stage {}
    }

    static Urn prepared(UrnPrepared fact, Ceremony ceremony) {
        return new Urn(
                fact,
                ceremony,
                Optional.empty(),
                TreePVector.empty(),
                HashTreePMap.empty(),
                HashTreePMap.empty(),
                HashTreePSet.empty(),
                TreePVector.empty(),
                TreePVector.empty(),
                Optional.empty(),
                new Stage.Prepared());
    }

    public UrnId id() {
        return prepared.urn();
    }

    public String uuid() {
        return prepared.uuid();
    }

    public Purpose purpose() {
        return prepared.purpose();
    }

    public boolean open() {
        return stage instanceof Stage.Open;
    }

    /// Whether the urn has yet to come to a result or to nothing.
    public boolean unfinished() {
        return switch (stage) {
            case Stage.Prepared _, Stage.Open _, Stage.Closed _, Stage.Mixing _, Stage.Decrypting _, Stage.Faulty _ ->
                true;
            case Stage.Counted _, Stage.Withheld _, Stage.Abandoned _ -> false;
        };
    }

    /// What was in it, as its archive says; nothing before it is counted.
    public Optional<String> result() {
        return stage instanceof Stage.Counted(var result) ? Optional.of(result) : Optional.empty();
    }

    /// How many have voted: ballots that count.
    public int turnout() {
        return latest.size();
    }

    /// How often each answer was marked, question by question, the blank vote first where there is one; nothing before
    /// it is counted, or where rankings were asked for.
    public Optional<List<List<Long>>> sums() {
        return prepared.paper().mixed() ? Optional.empty() : result().map(Records::sums);
    }

    /// The numbers that each ballot gave to the answers of the one question, in an order that tells nothing; nothing
    /// before it is counted, or where no rankings were asked for.
    public Optional<List<List<Integer>>> rankings() {
        return prepared.paper().mixed() ? result().map(Records::rankings) : Optional.empty();
    }

    /// What happens when the urn is closed: with fewer ballots than the orders ask for it is never opened.
    public List<UrnFact> closing() {
        var closed = new UrnClosed(
                id(), after(EventType.END_BALLOTS, Optional.empty()).hash().toString());
        return turnout() < prepared.rule().minimumTurnout()
                ? List.of(closed, new UrnWithheld(id(), turnout()))
                : List.of(closed);
    }

    /// Whether the archive has come so far that it is to be verified: the urn is closed, and what comes of it is not
    /// stopped by a fault or by anything else.
    public boolean isToBeVerified() {
        return switch (stage) {
            case Stage.Closed _, Stage.Mixing _, Stage.Decrypting _, Stage.Counted _ -> true;
            case Stage.Prepared _, Stage.Open _, Stage.Withheld _, Stage.Faulty _, Stage.Abandoned _ -> false;
        };
    }

    /// Whether the archive as it now is was found to keep every rule.
    public boolean isVerified() {
        return verified.filter(found -> found.height() == events.size() - 1).isPresent();
    }

    /// The number of somebody who holds a part of its key, in office or not; nothing for others.
    OptionalInt trustee(Actor by) {
        return by.person().map(ceremony::index).orElse(OptionalInt.empty());
    }

    /// How many trustees have yet to turn their parts of the key before the result is known.
    public int keysMissing() {
        return ceremony.threshold() - decrypted.size();
    }

    /// The last event of the archive; nothing before it begins.
    public Optional<Head> head() {
        return events.isEmpty()
                ? Optional.empty()
                : Optional.of(events.get(events.size() - 1).head());
    }

    /// The head of the archive after one more event.
    Head after(EventType type, Optional<Hash> payload) {
        var before = head();
        var height = before.map(head -> head.height() + 1).orElse(0);
        return new Event(before.map(Head::hash), height, type, payload).head();
    }

    /// The urn after a fact. Nothing is refused here: what the journal holds has happened.
    Urn evolve(UrnFact fact, Instant at) {
        return switch (fact) {
            case UrnOpened opened -> opened(opened, at);
            case BallotCast cast -> cast(cast);
            case BallotTested(var _, var ballot) -> tested(Hash.parse(ballot));
            case UrnClosed(var _, var head) ->
                step(EventType.END_BALLOTS, Optional.empty(), head).at(new Stage.Closed());
            case UrnWithheld(var _, var few) -> at(new Stage.Withheld(few));
            case UrnTallied(var _, var record, var head) ->
                step(EventType.ENCRYPTED_TALLY, Optional.of(record), head)
                        .at(prepared.paper().mixed() ? new Stage.Mixing() : new Stage.Decrypting());
            case UrnShuffled(var _, var trustee, var owner, var record, var head) ->
                step(EventType.SHUFFLE, Optional.of(record), OptionalInt.of(owner), head)
                        .shuffledBy(trustee);
            case ShufflesEnded(var _, var head) ->
                step(EventType.END_SHUFFLES, Optional.empty(), head).at(new Stage.Decrypting());
            case PartDecrypted(var _, var trustee, var owner, var record, var head) ->
                step(EventType.PARTIAL_DECRYPTION, Optional.of(record), OptionalInt.of(owner), head)
                        .decryptedBy(trustee);
            case UrnCounted(var _, var result, var head) ->
                step(EventType.RESULT, Optional.empty(), head).at(new Stage.Counted(result));
            case UrnVerified(var _, var height, var _) -> verified(new Verified(height, at));
            case FaultFound(var _, var height, var rule, var why) -> at(new Stage.Faulty(height, rule, why));
            case UrnAbandoned(var _, var reason) -> at(new Stage.Abandoned(reason));
            default -> this;
        };
    }

    private Urn opened(UrnOpened fact, Instant at) {
        var places = new HashMap<String, Integer>();
        for (var credential : fact.credentials()) {
            places.put(credential, places.size());
        }
        var begun = new Opening(
                at, fact.election(), fact.trustees(), TreePVector.from(fact.credentials()), HashTreePMap.from(places));
        return with(Optional.of(begun), events, latest, ballots, stage)
                .step(EventType.SETUP, Optional.empty(), fact.head())
                .at(new Stage.Open());
    }

    private Urn cast(BallotCast fact) {
        var ballot = Hash.parse(fact.ballot());
        var after = step(EventType.BALLOT, Optional.of(fact.ballot()), fact.head());
        return with(
                opening,
                after.events,
                latest.plus(fact.credential(), ballot),
                ballots.plus(ballot, fact.height()),
                stage);
    }

    private Urn step(EventType type, Optional<String> record, String head) {
        return step(type, record, OptionalInt.empty(), head);
    }

    private Urn step(EventType type, Optional<String> record, OptionalInt owner, String head) {
        var next = new Step(type, record.map(Hash::parse), owner, new Head(events.size(), Hash.parse(head)));
        return with(opening, events.plus(next), latest, ballots, stage);
    }

    private Urn at(Stage next) {
        return with(opening, events, latest, ballots, next);
    }

    private Urn with(
            Optional<Opening> begun,
            PVector<Step> steps,
            PMap<Integer, Hash> counting,
            PMap<Hash, Integer> cast,
            Stage next) {
        return new Urn(prepared, ceremony, begun, steps, counting, cast, tested, shuffled, decrypted, verified, next);
    }

    private Urn tested(Hash ballot) {
        return with(tested.plus(ballot), shuffled, decrypted, verified);
    }

    private Urn shuffledBy(PersonId trustee) {
        return with(tested, shuffled.plus(trustee), decrypted, verified);
    }

    private Urn decryptedBy(PersonId trustee) {
        return with(tested, shuffled, decrypted.plus(trustee), verified);
    }

    private Urn verified(Verified found) {
        return with(tested, shuffled, decrypted, Optional.of(found));
    }

    private Urn with(PSet<Hash> opened, PVector<PersonId> mixed, PVector<PersonId> turned, Optional<Verified> found) {
        return new Urn(prepared, ceremony, opening, events, latest, ballots, opened, mixed, turned, found, stage);
    }
}
