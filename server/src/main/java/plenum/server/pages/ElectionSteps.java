package plenum.server.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import plenum.congress.Act;
import plenum.congress.assembly.Assembly;
import plenum.congress.elections.CloseBallot;
import plenum.congress.elections.CloseNominations;
import plenum.congress.elections.DeclareElected;
import plenum.congress.elections.DrawLot;
import plenum.congress.elections.Election;
import plenum.congress.elections.Election.Stage;
import plenum.congress.elections.NextRound;
import plenum.congress.elections.OpenBallot;
import plenum.congress.urns.Urn;
import plenum.server.pages.Steps.Step;

/// The steps by which elections go on.
record ElectionSteps(Assembly congress, Words words) {
    /// Steps for which nobody in the hall is waited for any more: a result that can be declared, a lot, another
    /// round, a ballot in which everybody has voted.
    List<Step> due() {
        return steps(this::due);
    }

    /// Steps that end something in which others may still take part: nominations, a ballot.
    List<Step> later() {
        return steps(this::later);
    }

    private List<Step> steps(Function<Election, Optional<Step>> step) {
        return congress.elections().all().stream()
                .filter(Election::unfinished)
                .flatMap(election -> step.apply(election).stream())
                .toList();
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

    private Optional<Step> later(Election election) {
        return switch (election.stage()) {
            case Stage.Nominating _ ->
                Optional.of(step(
                        new CloseNominations(election.id()),
                        words.say("step.elections.close-nominations", named(election)),
                        "/elections/" + election.id() + "/closing-of-nominations"));
            case Stage.Balloting _ ->
                congress.urn(election).filter(urn -> !allVoted(urn)).map(_ -> closing(election));
            case Stage.Ready _, Stage.Counting _, Stage.Drawing _, Stage.Drawn _ -> Optional.empty();
            case Stage.Undecided _, Stage.Decided _, Stage.Annulled _ -> Optional.empty();
        };
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
        var offer = new Offer(
                words.say("step.elections.lot", named(election)),
                "/elections/" + election.id() + "/lot",
                Map.of(),
                names);
        return new Step(new DrawLot(election.id(), among.getFirst()), offer);
    }

    private static String named(Election election) {
        return election.id() + " " + election.called().title();
    }

    private static Step step(Act<? super Assembly> act, String label, String action) {
        return new Step(act, new Offer(label, action, Map.of(), List.of(new Offer.Button(label, "", ""))));
    }
}
