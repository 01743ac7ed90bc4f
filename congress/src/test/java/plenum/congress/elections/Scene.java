package plenum.congress.elections;

import static plenum.congress.minutes.Cast.ANNA;
import static plenum.congress.minutes.Cast.ANNAS;
import static plenum.congress.minutes.Cast.BRUNO;
import static plenum.congress.minutes.Cast.BRUNOS;
import static plenum.congress.minutes.Cast.CHAIR;
import static plenum.congress.minutes.Cast.CLARA;
import static plenum.congress.minutes.Cast.CLARAS;
import static plenum.congress.minutes.Cast.S1;
import static plenum.congress.minutes.Cast.SECRETARY;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import plenum.ballot.group.Group;
import plenum.congress.Decision;
import plenum.congress.ElectionId;
import plenum.congress.Fact;
import plenum.congress.MandateNumber;
import plenum.congress.PersonId;
import plenum.congress.PostId;
import plenum.congress.UrnId;
import plenum.congress.attendance.Quorum;
import plenum.congress.elections.ElectionFact.BallotClosed;
import plenum.congress.elections.ElectionFact.BallotOpened;
import plenum.congress.elections.ElectionFact.ElectionCalled;
import plenum.congress.elections.ElectionFact.Nominated;
import plenum.congress.elections.ElectionFact.NominationAccepted;
import plenum.congress.elections.ElectionFact.NominationsClosed;
import plenum.congress.minutes.Minutes;
import plenum.congress.orders.SecretRule;
import plenum.congress.sittings.SittingFact.DoorsClosed;
import plenum.congress.sittings.SittingFact.SittingRecessed;
import plenum.congress.urns.BallotPaper;
import plenum.congress.urns.BallotPaper.Asked;
import plenum.congress.urns.OpenUrn;
import plenum.congress.urns.Purpose.OnElection;
import plenum.congress.urns.UrnFact.BallotCast;
import plenum.congress.urns.UrnFact.CeremonyCalled;
import plenum.congress.urns.UrnFact.KeyMade;
import plenum.congress.urns.UrnFact.UrnClosed;
import plenum.congress.urns.UrnFact.UrnCounted;
import plenum.congress.urns.UrnFact.UrnOpened;
import plenum.congress.urns.UrnFact.UrnPrepared;
import plenum.congress.urns.UrnFact.UrnTallied;
import plenum.congress.voting.RollLine;
import plenum.count.quotas.Shortage;

/// Elections in the making, out of facts. Of five votes Anna has one, Bruno one and Clara three.
final class Scene {
    private static final String HEAD = "0".repeat(64);

    static final ElectionId E1 = new ElectionId(1);
    static final UrnId U1 = new UrnId(1);
    static final UrnId U2 = new UrnId(2);
    static final String GROUP = "Ed25519";
    static final List<RollLine> ROLL =
            List.of(new RollLine(ANNAS, ANNA, 1), new RollLine(BRUNOS, BRUNO, 1), new RollLine(CLARAS, CLARA, 3));

    static final Fact RECESS = new SittingRecessed(S1, "noon");
    static final Fact BEHIND_DOORS = new DoorsClosed(S1);

    /// Three trustees have made a key, two of whom open an urn.
    static final Fact[] KEY = {
        new CeremonyCalled(GROUP, 2, List.of(ANNA, BRUNO, CLARA)), new KeyMade(GROUP, generator(), "[]")
    };

    private Scene() {}

    private static String generator() {
        return Group.named(GROUP).orElseThrow().generator().toString();
    }

    static ElectionCalled called(int seats, BallotForm form, String rule) {
        return new ElectionCalled(
                E1, "Committee", seats, form, rule, GROUP, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// For a post.
    static ElectionCalled calledFor(PostId post, boolean restOfTerm, int seats, BallotForm form, String rule) {
        return new ElectionCalled(
                E1,
                "Committee",
                seats,
                form,
                rule,
                GROUP,
                Optional.empty(),
                Optional.empty(),
                Optional.of(new ForOffice(post, restOfTerm)));
    }

    /// Persons who are not enrolled.
    static Nominated nominated(String... names) {
        return new Nominated(
                E1,
                IntStream.range(0, names.length)
                        .mapToObj(place -> new Nomination(place + 1, names[place], Optional.empty(), CHAIR))
                        .toList());
    }

    /// Somebody who is enrolled, as the first who is nominated.
    static Nominated nominated(PersonId person, String name) {
        return new Nominated(E1, List.of(new Nomination(1, name, Optional.of(person), ANNA)));
    }

    static NominationAccepted accepted(int nomination) {
        return new NominationAccepted(E1, nomination);
    }

    /// As many as this, in the order in which they were nominated.
    static List<Integer> standing(int names) {
        return IntStream.rangeClosed(1, names).boxed().toList();
    }

    static NominationsClosed ready(int names) {
        return new NominationsClosed(E1, standing(names));
    }

    static BallotOpened opened(int round, UrnId urn, List<Integer> standing) {
        return new BallotOpened(E1, round, urn, standing, ROLL, 5, List.of(), List.of(new Quorum(3, 2, 3)));
    }

    static BallotPaper paper(Asked... questions) {
        return new BallotPaper("Committee", List.of(questions));
    }

    static UrnPrepared prepared(UrnId urn, int round, BallotPaper paper, long units, MandateNumber... onPaper) {
        return new UrnPrepared(
                urn,
                "1111111111111" + round,
                new OnElection(E1, round),
                GROUP,
                paper,
                units,
                List.of(onPaper),
                SecretRule.usual());
    }

    static UrnOpened open(UrnId urn, int credentials) {
        return new UrnOpened(
                urn,
                "{}",
                "[]",
                IntStream.range(0, credentials).mapToObj(Integer::toString).toList(),
                HEAD);
    }

    static Fact[] cast(UrnId urn, int ballots) {
        return IntStream.range(0, ballots)
                .mapToObj(place -> new BallotCast(urn, place, "%064x".formatted(place), place + 1, HEAD))
                .toArray(Fact[]::new);
    }

    /// The registrar opens the urn, so many vote, the ballot is closed, and the trustees find this in it.
    static Minutes counted(Minutes before, UrnId urn, int ballots, String result) {
        var prepared = before.hall().urns().urn(urn).orElseThrow().prepared();
        var round = ((OnElection) prepared.purpose()).round();
        return opened(before, prepared)
                .and(cast(urn, ballots))
                .and(
                        new BallotClosed(E1, round),
                        new UrnClosed(urn, HEAD),
                        new UrnTallied(urn, HEAD, HEAD),
                        new UrnCounted(urn, "{\"result\":" + result + "}", HEAD));
    }

    private static Minutes opened(Minutes before, UrnPrepared prepared) {
        var credentials =
                LongStream.range(0, prepared.units()).mapToObj(Long::toString).toList();
        var decision =
                before.when(SECRETARY, new OpenUrn(prepared.urn(), credentials)).decision();
        return before.and(((Decision.Allowed) decision).facts().toArray(Fact[]::new));
    }

    static final GroupOfPersons NORTH = new GroupOfPersons("region", "North");
    static final GroupOfPersons SOUTH = new GroupOfPersons("region", "South");

    /// At least so many from the south; who stand must be able to meet it.
    static QuotasOfPersons south(int least) {
        return south(least, Shortage.REFUSE);
    }

    static QuotasOfPersons south(int least, Shortage shortage) {
        return new QuotasOfPersons(
                List.of(
                        new QuotasOfPersons.Seats(NORTH, 0, Optional.empty()),
                        new QuotasOfPersons.Seats(SOUTH, least, Optional.empty())),
                shortage);
    }

    /// With quotas of persons.
    static ElectionCalled called(int seats, BallotForm form, String rule, QuotasOfPersons quotas) {
        return new ElectionCalled(
                E1,
                "Committee",
                seats,
                form,
                rule,
                GROUP,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(quotas));
    }

    /// Two from the north and one from the south, none of them enrolled.
    static Nominated twoFromTheNorth() {
        return new Nominated(
                E1,
                List.of(
                        new Nomination(1, "Olga", Optional.empty(), CHAIR, List.of(NORTH)),
                        new Nomination(2, "Pjotr", Optional.empty(), CHAIR, List.of(NORTH)),
                        new Nomination(3, "Rosa", Optional.empty(), CHAIR, List.of(SOUTH))));
    }
}
