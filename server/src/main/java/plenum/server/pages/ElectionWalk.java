package plenum.server.pages;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plenum.congress.PersonId;
import plenum.congress.assembly.Assembly;
import plenum.congress.elections.Election;
import plenum.congress.elections.Election.Stage;

/// One election as whoever leads it goes through it, from the nominations to the day in office.
///
/// @param stations that it passes, in their order
/// @param offers what can be done in it now
/// @param barred what can not, and why
public record ElectionWalk(
        ElectionView election,
        Optional<SeatingView> seating,
        List<Station> stations,
        List<Offer> offers,
        List<Offer.Barred> barred) {
    private static final List<String> STATIONS = List.of("nominations", "paper", "ballot", "count", "result");
    private static final List<String> OFFICE = List.of("acceptance", "installation");

    /// A station.
    ///
    /// @param name in words
    /// @param state `done`, `now` or `later`
    public record Station(String name, String state) {}

    /// The way of one election.
    ///
    /// @param leader who presides or, before a sitting, who would
    /// @param at the time at which steps are tried
    public static ElectionWalk of(Election election, Assembly congress, PersonId leader, Words words, Instant at) {
        var steps = election.unfinished() ? new ElectionSteps(congress, words).of(election) : List.<Steps.Step>of();
        var tried = Tried.of(steps, congress, leader, words, at);
        return new ElectionWalk(
                ElectionView.of(election, congress, words),
                SeatingView.of(election, congress, words),
                stations(election, words),
                tried.lawful(),
                tried.barred());
    }

    private static List<Station> stations(Election election, Words words) {
        var office = election.called().office().isPresent();
        var all = Stream.concat(STATIONS.stream(), office ? OFFICE.stream() : Stream.empty())
                .toList();
        var reached = reached(election, all.size());
        return IntStream.range(0, all.size())
                .mapToObj(station -> new Station(
                        words.say("walk." + all.get(station)),
                        station < reached ? "done" : station == reached ? "now" : "later"))
                .toList();
    }

    /// The station at which an election is; one after the last when it has passed them all.
    private static int reached(Election election, int all) {
        return switch (election.stage()) {
            case Stage.Nominating _ -> STATIONS.indexOf("nominations");
            case Stage.Ready _ -> STATIONS.indexOf("paper");
            case Stage.Balloting _ -> STATIONS.indexOf("ballot");
            case Stage.Counting _, Stage.Drawing _, Stage.Drawn _ -> STATIONS.indexOf("count");
            case Stage.Undecided _ -> STATIONS.indexOf("result");
            case Stage.Decided _ when !election.unanswered().isEmpty() -> Math.min(all, STATIONS.size());
            case Stage.Decided _ when !election.toInstall().isEmpty() -> Math.min(all, STATIONS.size() + 1);
            case Stage.Decided _, Stage.Annulled _ -> all;
        };
    }
}
