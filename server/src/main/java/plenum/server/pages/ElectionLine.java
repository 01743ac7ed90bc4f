package plenum.server.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plenum.congress.BodyId;
import plenum.congress.elections.Election;
import plenum.congress.elections.HasElections;

/// An election in a few lines, without what was counted.
///
/// @param state where it stands, in words
/// @param waits what is waited for, in a sentence; what became of it if it is over
/// @param elected in the order in which they were elected
public record ElectionLine(String id, String title, int seats, String state, String waits, List<String> elected) {
    /// All elections, the one called last first.
    public static List<ElectionLine> all(HasElections congress, Words words) {
        return lines(congress.elections().all().stream(), congress, words);
    }

    /// Those that are not over, the one called last first.
    static List<ElectionLine> underWay(HasElections congress, Words words) {
        return lines(congress.elections().all().stream().filter(Election::unfinished), congress, words);
    }

    /// Those in which a body elects, the one called last first.
    static List<ElectionLine> by(BodyId body, HasElections congress, Words words) {
        return lines(
                congress.elections().all().stream()
                        .filter(election -> election.called().electorate().equals(Optional.of(body))),
                congress,
                words);
    }

    private static List<ElectionLine> lines(Stream<Election> elections, HasElections congress, Words words) {
        return elections
                .sorted(Comparator.comparing(Election::id).reversed())
                .map(election -> new ElectionLine(
                        election.id().toString(),
                        election.called().title(),
                        election.called().seats(),
                        words.say("elections.stage." + ElectionView.stage(election)),
                        new ElectionStanding(election, congress, words).sentence(),
                        election.names(election.elected())))
                .toList();
    }
}
