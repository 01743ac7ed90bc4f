package plenum.server.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import plenum.congress.elections.Election;
import plenum.congress.elections.Election.Stage;
import plenum.congress.elections.HasElections;
import plenum.congress.elections.Nomination;
import plenum.congress.succession.Title;
import plenum.server.pages.SeatMap.Seat;

/// A body as an election has filled it: a seat for each place, those of one kind beside each other.
///
/// @param drawing of the seats
/// @param again how many of the elected have held the post before, as far as is entered
/// @param fresh how many have not
/// @param vacant seats
public record PortraitView(String drawing, long again, long fresh, int vacant) {
    /// Of fewer seats there is nothing to draw.
    private static final int LEAST = 3;

    /// The portrait of what a decided election for a post has filled.
    static Optional<PortraitView> of(Election election, HasElections congress, Words words) {
        return election.stage() instanceof Stage.Decided(var elected, var vacant, var _)
                        && election.called().office().isPresent()
                        && election.called().seats() >= LEAST
                ? Optional.of(of(election, elected, vacant, congress, words))
                : Optional.empty();
    }

    private static PortraitView of(
            Election election, List<Integer> elected, int vacant, HasElections congress, Words words) {
        var again = elected.stream()
                .map(number -> election.nomination(number).orElseThrow())
                .filter(nomination -> hasHeld(nomination, election, congress))
                .count();
        var fresh = elected.size() - again;
        var seats = new ArrayList<Seat>();
        elected.stream()
                .map(number -> hasHeld(election.nomination(number).orElseThrow(), election, congress))
                .sorted(Comparator.reverseOrder())
                .map(held -> held ? Seat.PRESENT : Seat.YES)
                .forEach(seats::add);
        for (int seat = 0; seat < vacant; seat++) {
            seats.add(Seat.ABSENT);
        }
        var drawing = SeatMap.svg(
                seats,
                words.number(elected.size()),
                words.say("elections.portrait.of", election.called().seats()),
                words.say("elections.portrait.description", fresh, again, vacant));
        return new PortraitView(drawing, again, fresh, vacant);
    }

    /// Whether somebody has held the post of the election by another title than this election.
    private static boolean hasHeld(Nomination nomination, Election election, HasElections congress) {
        var post = election.called().office().orElseThrow().post();
        var now = new Title.Elected(election.id());
        return congress.succession().termsById().values().stream()
                .filter(term -> term.post().equals(post) && !term.title().equals(now))
                .anyMatch(term -> term.holder().is(nomination.holder()));
    }
}
