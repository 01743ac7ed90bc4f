package plenum.congress.runs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import plenum.congress.Act;
import plenum.congress.BodyId;
import plenum.congress.ElectionId;
import plenum.congress.PersonId;
import plenum.congress.PostId;
import plenum.congress.TermId;
import plenum.congress.VoteId;
import plenum.congress.assembly.Assembly;
import plenum.congress.elections.AcceptOffice;
import plenum.congress.elections.BallotForm;
import plenum.congress.elections.BreakTie;
import plenum.congress.elections.CallElection;
import plenum.congress.elections.DrawLot;
import plenum.congress.elections.DrawLotBySeed;
import plenum.congress.elections.Election;
import plenum.congress.elections.ElectionAct;
import plenum.congress.elections.ForOffice;
import plenum.congress.elections.GroupOfPersons;
import plenum.congress.elections.InstallElected;
import plenum.congress.elections.OfferSeat;
import plenum.congress.elections.QuotasOfPersons;
import plenum.congress.elections.RefuseOffice;
import plenum.congress.succession.ChangeSeats;
import plenum.congress.succession.CoOpt;
import plenum.congress.succession.CreatePost;
import plenum.congress.succession.EnterTerm;
import plenum.congress.succession.Filling;
import plenum.congress.succession.FormBody;
import plenum.congress.succession.MoveUp;
import plenum.congress.succession.NameInterim;
import plenum.congress.succession.Post;
import plenum.congress.succession.PostRule;
import plenum.congress.succession.Recall;
import plenum.congress.succession.RecordDeath;
import plenum.congress.succession.Resign;
import plenum.congress.voting.Vote;
import plenum.count.quotas.Shortage;
import plenum.count.rounds.RoundRule;
import plenum.count.rounds.RoundRules;
import plenum.count.stv.RankedRules;

/// Bodies, posts and those who hold them, drawn from a seed, and elections for them.
record SuccessionChance(Random random) {
    private static final GroupOfPersons NORTH = new GroupOfPersons("region", "North");

    /// Without those that few voters seldom bring to an end: such an election would keep others from being called.
    private static final List<RoundRule> IN_FEW_ROUNDS = RoundRules.ALL.stream()
            .filter(rule -> !List.of("three-rounds", "repeated-ballot").contains(rule.id()))
            .toList();

    private static final int POSTS = 4;
    private static final int PERSONS = 14;

    /// An election on ballots of one form, by a rule that counts those of another. If it is for no post, it has quotas.
    CallElection call(BallotForm form, BallotForm counted) {
        var title = once(9) ? "" : "Committee";
        var seats = once(9) ? 0 : 1 + below(3);
        var rule = counted == BallotForm.RANKING
                ? one(RankedRules.ALL).id()
                : one(IN_FEW_ROUNDS).id();
        var minimum = once(9) ? Optional.of(below(3)) : Optional.<Integer>empty();
        var office = once(3) ? Optional.<ForOffice>empty() : Optional.of(new ForOffice(post(), once(3)));
        var quotas = office.isEmpty() ? Optional.of(quotas(seats)) : Optional.<QuotasOfPersons>empty();
        var electorate = office.isEmpty() && seats == 2 ? Optional.of(new BodyId(1)) : Optional.<BodyId>empty();
        return new CallElection(
                title, seats, form, rule, minimum, Optional.empty(), Optional.empty(), office, quotas, electorate);
    }

    /// What settles a tie: the casting vote of the chair; mostly a lot that follows from a text, if a source is agreed
    /// on; or one that is drawn in the hall.
    static ElectionAct lot(Assembly assembly, ElectionId election, int nomination) {
        var tied = assembly.elections().election(election);
        if (tied.filter(assembly::chairCasts).isPresent()) {
            return new BreakTie(election, nomination);
        }
        return tied.flatMap(called -> called.lots().source()).isPresent() && nomination % 3 != 0
                ? new DrawLotBySeed(election, "numbers " + nomination)
                : new DrawLot(election, nomination);
    }

    private static QuotasOfPersons quotas(int seats) {
        var provisions = Shortage.values();
        return new QuotasOfPersons(
                List.of(new QuotasOfPersons.Seats(NORTH, 1, Optional.empty())), provisions[seats % provisions.length]);
    }

    /// The groups to which those belong who are nominated: each second one is from the North.
    static List<GroupOfPersons> groups(Election election) {
        var quotas = election.called().quotas().isPresent();
        return quotas && election.nominations().size() % 2 == 0 ? List.of(NORTH) : List.of();
    }

    /// Something to do with a post or with those who were elected.
    Act<? super Assembly> any(Assembly congress) {
        var succession = congress.succession();
        if (succession.bodies().isEmpty()) {
            return new FormBody(once(9) ? "" : "Board");
        }
        if (succession.post(new PostId(new BodyId(1), POSTS)).isEmpty() || once(20)) {
            return new CreatePost(new BodyId(once(20) ? 2 : 1), once(20) ? "" : "Members", below(5), rule());
        }
        return once(2) ? seating(congress) : term(congress);
    }

    /// What those wait for who were elected to a post; else something to do with a post.
    Optional<Act<? super Assembly>> due(Assembly congress) {
        var waiting = congress.elections().all().stream()
                .filter(election -> election.stage() instanceof Election.Stage.Decided)
                .filter(election -> election.called().office().isPresent())
                .flatMap(election -> due(election, congress).stream())
                .findFirst();
        return waiting.or(() -> Optional.of(once(5) ? new MoveUp(alternating(congress), day()) : any(congress)));
    }

    private Optional<Act<? super Assembly>> due(Election election, Assembly congress) {
        var next = congress.next(election);
        if (congress.seatsOpen(election) > 0 && !next.isEmpty()) {
            return Optional.of(new OfferSeat(election.id(), one(next)));
        }
        var waits = election.seated().stream()
                .filter(number -> election.unanswered().contains(number)
                        || election.toInstall().contains(number))
                .toList();
        if (waits.isEmpty() || once(3)) {
            return Optional.empty();
        }
        if (next.isEmpty() ? once(6) : !once(4)) {
            return Optional.of(new RefuseOffice(election.id(), one(waits)));
        }
        return Optional.of(
                election.toInstall().isEmpty()
                        ? new AcceptOffice(election.id(), List.of())
                        : new InstallElected(election.id(), day(), !once(5)));
    }

    private PostRule rule() {
        return once(6) ? statutes().fromAmong(new BodyId(once(9) ? 2 : 1)) : statutes();
    }

    private PostRule statutes() {
        var filling = once(2) ? Filling.NEXT : one(Filling.ALL);
        return new PostRule(
                below(3) * 12,
                once(2),
                below(4),
                once(4),
                once(4) ? List.of(post()) : List.of(),
                filling,
                filling == Filling.ALTERNATES ? Optional.of(new PostId(new BodyId(1), 1)) : Optional.empty(),
                once(2) ? Optional.of(new PostId(new BodyId(1), 1)) : Optional.empty());
    }

    private Act<? super Assembly> seating(Assembly congress) {
        var decided = congress.elections().all().stream()
                .filter(election -> election.stage() instanceof Election.Stage.Decided)
                .toList();
        if (decided.isEmpty()) {
            return new AcceptOffice(new ElectionId(1 + below(3)), List.of());
        }
        var election = one(decided);
        var next = congress.next(election);
        if (!election.toInstall().isEmpty() && once(2)) {
            return new InstallElected(election.id(), day(), !once(5));
        }
        if (congress.seatsOpen(election) > 0 && !next.isEmpty() && once(2)) {
            return new OfferSeat(election.id(), one(next));
        }
        var somebody = election.seated().isEmpty() ? 1 + below(5) : one(election.seated());
        return switch (below(6)) {
            case 0, 1 -> new RefuseOffice(election.id(), somebody);
            case 2 -> new OfferSeat(election.id(), 1 + below(5));
            case 3 -> new InstallElected(election.id(), day(), once(2));
            default -> new AcceptOffice(election.id(), once(2) ? List.of() : List.of(somebody));
        };
    }

    private Act<? super Assembly> term(Assembly congress) {
        var term = new TermId(1 + below(congress.succession().termsById().size() + 1));
        return switch (below(9)) {
            case 0 -> new ChangeSeats(post(), 1 + below(6), vote(congress));
            case 1 -> new Resign(term, day());
            case 2 -> new Recall(term, day(), vote(congress).orElse(new VoteId(1)));
            case 3 -> new RecordDeath(term, day());
            case 4 -> new MoveUp(alternating(congress), day());
            case 5 -> new CoOpt(post(), name(), person(), day(), vote(congress).orElse(new VoteId(1)));
            case 6 ->
                new NameInterim(post(), name(), person(), day(), vote(congress).orElse(new VoteId(1)));
            default ->
                new EnterTerm(
                        post(),
                        name(),
                        person(),
                        day(),
                        Optional.empty(),
                        once(3) ? Optional.of(day()) : Optional.empty(),
                        "minutes");
        };
    }

    /// A post into which alternates move up, if there is one.
    private PostId alternating(Assembly congress) {
        return congress.succession().bodies().stream()
                .flatMap(body -> body.posts().stream())
                .filter(post -> post.rule().filling() == Filling.ALTERNATES && !once(9))
                .map(Post::id)
                .findFirst()
                .orElseGet(this::post);
    }

    private Optional<VoteId> vote(Assembly congress) {
        var carried = congress.open().voting().all().stream()
                .filter(Vote::carried)
                .map(Vote::id)
                .filter(congress::authorises)
                .toList();
        return carried.isEmpty() ? Optional.empty() : Optional.of(one(carried));
    }

    private PostId post() {
        return new PostId(new BodyId(1), 1 + below(POSTS + (once(20) ? 1 : 0)));
    }

    private String name() {
        return once(9) ? "" : "Guest " + below(5);
    }

    private Optional<PersonId> person() {
        return once(2) ? Optional.of(new PersonId(1 + below(PERSONS))) : Optional.empty();
    }

    private LocalDate day() {
        return LocalDate.of(1956, 1 + below(12), 1);
    }

    private <T> T one(List<T> some) {
        return some.get(below(some.size()));
    }

    private boolean once(int times) {
        return below(times) == 0;
    }

    private int below(int bound) {
        return random.nextInt(bound);
    }
}
