package plenum.server.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import plenum.congress.Act;
import plenum.congress.assembly.Assembly;
import plenum.congress.elections.AskForFurtherNames;
import plenum.congress.elections.BreakTie;
import plenum.congress.elections.CloseBallot;
import plenum.congress.elections.CloseNominations;
import plenum.congress.elections.DecideNameChallenge;
import plenum.congress.elections.DeclareElected;
import plenum.congress.elections.DrawLot;
import plenum.congress.elections.Election;
import plenum.congress.elections.Election.Stage;
import plenum.congress.elections.NextRound;
import plenum.congress.elections.OpenBallot;
import plenum.congress.urns.Urn;
import plenum.congress.voting.Method;
import plenum.congress.voting.PutQuestion;
import plenum.congress.voting.Question;
import plenum.congress.voting.Vote;
import plenum.server.pages.Steps.Step;

/// The steps by which elections go on.
record ElectionSteps(Assembly congress, Words words) {
    /// Steps for which nobody in the hall is waited for any more: a result that can be declared, a lot, another
    /// round, a ballot in which everybody has voted.
    List<Step> due() {
        return Stream.concat(steps(this::challenges), steps(election -> due(election).stream()))
                .toList();
    }

    /// Steps that end something in which others may still take part: nominations, a ballot.
    List<Step> later() {
        return steps(this::later).toList();
    }

    /// The steps of one election, in their order.
    List<Step> of(Election election) {
        return Stream.of(challenges(election), due(election).stream(), later(election))
                .flatMap(steps -> steps)
                .toList();
    }

    private Stream<Step> steps(Function<Election, Stream<Step>> step) {
        return congress.elections().all().stream().filter(Election::unfinished).flatMap(step);
    }

    /// For each name that is challenged, the vote on it, and then what the congress has resolved.
    private Stream<Step> challenges(Election election) {
        return election.challenged(ElectionStanding.standing(election)).stream()
                .map(number -> congress.resolutionOn(election.id(), number)
                        .map(vote -> deciding(election, number, vote))
                        .orElseGet(() -> striking(election, number)));
    }

    private Step deciding(Election election, int number, Vote vote) {
        var label = words.say(
                vote.carried() ? "step.elections.strike" : "step.elections.dismiss",
                congress.candidate(election.id(), number),
                vote.id());
        return new Step(
                new DecideNameChallenge(election.id(), number, vote.id()),
                new Offer(
                        label,
                        "/elections/" + election.id() + "/nominations/" + number + "/challenge/decision",
                        Map.of("vote", vote.id().toString()),
                        List.of(new Offer.Button(label, "", ""))));
    }

    private Step striking(Election election, int number) {
        var question = words.say(
                "step.elections.strike-question",
                congress.candidate(election.id(), number),
                election.called().title());
        var methods = Stream.of(Method.CARDS, Method.DEVICES)
                .map(method -> new Offer.Button(words.say("step.by." + method.code()), "method", method.code()))
                .toList();
        return new Step(
                new PutQuestion(new Question.OnProcedure(question), Method.CARDS),
                new Offer(
                        words.say("step.put", question),
                        "/votes",
                        Map.of("question", "procedure", "text", question),
                        methods));
    }

    private Optional<Step> due(Election election) {
        return switch (election.stage()) {
            case Stage.Ready _ -> Optional.of(opening(election));
            case Stage.Balloting _ ->
                congress.urn(election).filter(ElectionSteps::allVoted).map(_ -> closing(election));
            case Stage.Counting _, Stage.Drawn _ -> Optional.of(declaring(election));
            case Stage.Drawing(var _, var _, var among, var _) -> Optional.of(drawing(election, among));
            case Stage.Undecided _ ->
                Optional.of(step(
                        new NextRound(election.id()),
                        words.say("step.elections.next-round", named(election)),
                        "/elections/" + election.id() + "/next-round"));
            case Stage.Nominating _, Stage.Decided _, Stage.Annulled _ -> Optional.empty();
        };
    }

    private Stream<Step> later(Election election) {
        return switch (election.stage()) {
            case Stage.Nominating _ -> nominating(election);
            case Stage.Balloting _ ->
                congress.urn(election).filter(urn -> !allVoted(urn)).map(_ -> closing(election)).stream();
            case Stage.Ready _, Stage.Counting _, Stage.Drawing _, Stage.Drawn _ -> Stream.empty();
            case Stage.Undecided _, Stage.Decided _, Stage.Annulled _ -> Stream.empty();
        };
    }

    /// The hall is asked for further names, and then nominations are closed.
    private Stream<Step> nominating(Election election) {
        var asking = step(
                new AskForFurtherNames(election.id()),
                words.say("step.elections.further", named(election)),
                "/elections/" + election.id() + "/further-names");
        var closing = step(
                new CloseNominations(election.id()),
                words.say("step.elections.close-nominations", named(election)),
                "/elections/" + election.id() + "/closing-of-nominations");
        return election.furtherAsked().equals(Optional.of(election.nominations().size()))
                ? Stream.of(closing)
                : Stream.of(asking, closing);
    }

    private static boolean allVoted(Urn urn) {
        return urn.open() && urn.turnout() >= urn.prepared().units();
    }

    private Step opening(Election election) {
        return step(
                new OpenBallot(election.id()),
                words.say("step.elections.open-ballot", named(election)),
                "/elections/" + election.id() + "/ballot");
    }

    private Step closing(Election election) {
        return step(
                new CloseBallot(election.id()),
                words.say("step.elections.close-ballot", named(election)),
                "/elections/" + election.id() + "/closing");
    }

    private Step declaring(Election election) {
        return step(
                new DeclareElected(election.id()),
                words.say("step.elections.declare", named(election)),
                "/elections/" + election.id() + "/declaration");
    }

    private Step drawing(Election election, List<Integer> among) {
        var names = among.stream()
                .map(number -> new Offer.Button(
                        election.nomination(number).orElseThrow().name(), "nomination", number.toString()))
                .toList();
        return congress.chairCasts(election)
                ? new Step(
                        new BreakTie(election.id(), among.getFirst()),
                        new Offer(
                                words.say("step.elections.casting-vote", named(election)),
                                "/elections/" + election.id() + "/casting-vote",
                                Map.of(),
                                names))
                : new Step(
                        new DrawLot(election.id(), among.getFirst()),
                        new Offer(
                                words.say("step.elections.lot", named(election)),
                                "/elections/" + election.id() + "/lot",
                                Map.of(),
                                names));
    }

    private static String named(Election election) {
        return election.id() + " " + election.called().title();
    }

    private static Step step(Act<? super Assembly> act, String label, String action) {
        return new Step(act, new Offer(label, action, Map.of(), List.of(new Offer.Button(label, "", ""))));
    }
}
