package plenum.congress.floor;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;
import plenum.congress.ItemId;
import plenum.congress.PersonId;
import plenum.congress.RequestId;
import plenum.congress.SpeechId;
import plenum.congress.floor.FloorFact.FloorRequested;
import plenum.congress.floor.FloorFact.ListClosed;
import plenum.congress.floor.FloorFact.ListReopened;
import plenum.congress.floor.FloorFact.RequestWithdrawn;
import plenum.congress.floor.FloorFact.SpeechBegun;
import plenum.congress.floor.FloorFact.SpeechEnded;
import plenum.congress.floor.FloorFact.TimeExtended;

/// The list of speakers and who has the floor.
///
/// @param requests in the order in which they were made; [#queue] has them in the order of their turn
/// @param speeches all there have been
/// @param turns how often somebody has contributed to an item
public record Floor(
        PVector<SpeechRequest> requests,
        Optional<SpeechId> current,
        TreePMap<SpeechId, Speech> speeches,
        PMap<Turn, Integer> turns,
        boolean listClosed,
        int lastRequest) {
    /// A person's contributions to an item, or to none.
    public record Turn(PersonId person, Optional<ItemId> item) {}

    public static Floor free() {
        return new Floor(TreePVector.empty(), Optional.empty(), TreePMap.empty(), HashTreePMap.empty(), false, 0);
    }

    /// Who waits, in the order of their turn: points of order, then replies and questions, then the rest by the time of
    /// asking.
    public List<SpeechRequest> queue() {
        return requests.stream()
                .sorted(Comparator.comparingInt(request -> request.kind().precedence()))
                .toList();
    }

    public Optional<SpeechRequest> request(RequestId id) {
        return requests.stream().filter(request -> request.id().equals(id)).findFirst();
    }

    /// The request of this kind that a person has in the queue.
    public Optional<SpeechRequest> requestOf(PersonId person, FloorKind kind) {
        return requests.stream()
                .filter(request -> request.person().equals(person) && request.kind() == kind)
                .findFirst();
    }

    public Optional<Speech> speech(SpeechId id) {
        return Optional.ofNullable(speeches.get(id));
    }

    /// The speech that is being made.
    public Optional<Speech> speaking() {
        return current.flatMap(this::speech);
    }

    /// How often a person has contributed to an item.
    public int contributions(PersonId person, Optional<ItemId> item) {
        return turns.getOrDefault(new Turn(person, item), 0);
    }

    RequestId nextRequest() {
        return new RequestId(lastRequest + 1);
    }

    SpeechId nextSpeech() {
        return new SpeechId(speeches.size() + 1);
    }

    /// The facts by which somebody gets the floor; whoever speaks is interrupted.
    List<FloorFact> begun(SpeechBegun begun) {
        var facts = new ArrayList<>(interruption());
        facts.add(begun);
        return facts;
    }

    /// The facts by which whoever speaks is interrupted.
    List<FloorFact> interruption() {
        return current.<List<FloorFact>>map(running -> List.of(new SpeechEnded(running)))
                .orElseGet(List::of);
    }

    /// The floor after a fact. Nothing is refused here: what the journal holds has happened.
    public Floor evolve(FloorFact fact, Instant at) {
        return switch (fact) {
            case FloorRequested(var id, var person, var kind, var note) ->
                new Floor(
                        requests.plus(new SpeechRequest(id, person, kind, note)),
                        current,
                        speeches,
                        turns,
                        listClosed,
                        id.number());
            case RequestWithdrawn(var id) -> without(id);
            case SpeechBegun(var id, var person, var kind, var request, var item, var seconds) ->
                request.map(this::without).orElse(this).with(new Speech(id, person, kind, item, at, seconds));
            case TimeExtended(var id, var seconds) -> {
                var longer = speech(id).orElseThrow().extended(seconds);
                yield new Floor(requests, current, speeches.plus(id, longer), turns, listClosed, lastRequest);
            }
            case SpeechEnded(var _) -> new Floor(requests, Optional.empty(), speeches, turns, listClosed, lastRequest);
            case ListClosed() -> new Floor(requests, current, speeches, turns, true, lastRequest);
            case ListReopened() -> new Floor(requests, current, speeches, turns, false, lastRequest);
        };
    }

    private Floor without(RequestId id) {
        var kept = request(id).map(requests::minus).orElse(requests);
        return new Floor(kept, current, speeches, turns, listClosed, lastRequest);
    }

    private Floor with(Speech speech) {
        var turn = new Turn(speech.person(), speech.item());
        var counted =
                speech.kind() == FloorKind.CONTRIBUTION ? turns.plus(turn, turns.getOrDefault(turn, 0) + 1) : turns;
        return new Floor(
                requests,
                Optional.of(speech.id()),
                speeches.plus(speech.id(), speech),
                counted,
                listClosed,
                lastRequest);
    }
}
