package plenum.server.pages;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plenum.congress.PostId;
import plenum.congress.elections.Election;
import plenum.congress.elections.Election.Stage;
import plenum.congress.elections.HasElections;
import plenum.congress.elections.Seating.Accession;
import plenum.congress.succession.Post;
import plenum.congress.succession.PostRule;

/// What becomes of those whom an election has elected to a post, until all its seats are taken.
///
/// @param post for which they were elected, with its body
/// @param body the page of the body
/// @param seats each seat that somebody has got
/// @param open seats that are left
/// @param next who is next, if the statutes fill seats in this way
/// @param several whether the lot decides which of them
/// @param awaited whether anybody has still to answer
/// @param installable whether anybody has accepted and has not begun
/// @param oath whether the statutes want one
/// @param waits what is waited for, in a sentence; empty once everything is done
public record SeatingView(
        String election,
        String title,
        String post,
        String body,
        List<Seat> seats,
        int open,
        List<Seat> next,
        boolean several,
        boolean awaited,
        boolean installable,
        boolean oath,
        String waits) {
    /// Somebody who has got a seat, or could.
    ///
    /// @param answer what was said, in words
    /// @param undecided whether it can still be refused
    public record Seat(int number, String name, String answer, boolean undecided, boolean asked) {}

    /// Of an election that is decided and was for a post.
    public static Optional<SeatingView> of(Election election, HasElections congress, Words words) {
        return election.called()
                .office()
                .filter(_ -> election.stage() instanceof Stage.Decided)
                .map(office -> of(election, office.post(), congress, words));
    }

    /// Those in which somebody is still waited for.
    static List<SeatingView> underWay(HasElections congress, Words words) {
        return congress.elections().all().stream()
                .flatMap(election -> of(election, congress, words).stream())
                .filter(seating -> !seating.waits().isEmpty())
                .toList();
    }

    private static SeatingView of(Election election, PostId post, HasElections congress, Words words) {
        var open = Math.max(0, congress.seatsOpen(election));
        var next = open == 0 ? List.<Integer>of() : congress.next(election);
        var rule = congress.succession().post(post).map(Post::rule).orElseGet(PostRule::plain);
        return new SeatingView(
                election.id().toString(),
                election.called().title(),
                congress.title(post),
                post.body().toString(),
                Stream.concat(election.elected().stream(), election.seating().offered().stream())
                        .map(number -> seat(election, number, words))
                        .toList(),
                open,
                next.stream().map(number -> seat(election, number, words)).toList(),
                next.size() > 1,
                !election.unanswered().isEmpty(),
                !election.toInstall().isEmpty(),
                rule.oath(),
                waits(election, next, words));
    }

    private static String waits(Election election, List<Integer> next, Words words) {
        if (!election.unanswered().isEmpty()) {
            return words.say("elections.seating.answers", election.unanswered().size());
        }
        if (!election.toInstall().isEmpty()) {
            return words.say(
                    "elections.seating.installation", election.toInstall().size());
        }
        return next.isEmpty() ? "" : words.say("elections.seating.next", String.join(", ", election.names(next)));
    }

    private static Seat seat(Election election, int number, Words words) {
        var answer = election.seating().answer(number);
        return new Seat(
                number,
                election.nomination(number).orElseThrow().name(),
                words.say("elections.seating." + answer.map(Accession::code).orElse("awaited")),
                answer.map(said -> said == Accession.ACCEPTED).orElse(true),
                answer.isEmpty());
    }
}
