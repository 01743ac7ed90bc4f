package plenum.server.pages;

import java.util.List;
import plenum.congress.elections.Election;
import plenum.congress.elections.Election.Stage;
import plenum.congress.elections.ElectionFact.CastingVoteGiven;
import plenum.congress.elections.HasElections;
import plenum.congress.urns.Urn;

/// Where an election stands and what it waits for, in a sentence.
record ElectionStanding(Election election, HasElections congress, Words words) {
    /// Those on the ballot paper of the round at hand, or those who would be.
    static List<Integer> standing(Election election) {
        return switch (election.stage()) {
            case Stage.Nominating _ -> election.willing();
            case Stage.Ready(var _, var standing) -> standing;
            case Stage.Undecided(var _, var standing, var _, var _) -> standing;
            case Stage.Balloting _,
                    Stage.Counting _,
                    Stage.Drawing _,
                    Stage.Drawn _,
                    Stage.Decided _,
                    Stage.Annulled _ ->
                election.round().map(round -> round.opening().standing()).orElse(List.of());
        };
    }

    String sentence() {
        return switch (election.stage()) {
            case Stage.Nominating _ ->
                words.say(
                        furtherAsked() ? "elections.waits.further" : "elections.waits.nominating",
                        election.willing().size(),
                        election.awaited().size());
            case Stage.Ready(var _, var standing)
            when !election.challenged(standing).isEmpty() ->
                words.say(
                        "elections.waits.challenged", String.join(", ", election.names(election.challenged(standing))));
            case Stage.Ready(var _, var standing) -> words.say("elections.waits.ready", standing.size());
            case Stage.Balloting _ -> congress.urn(election).map(this::voting).orElse("");
            case Stage.Counting _ -> congress.urn(election).map(this::counting).orElse("");
            case Stage.Drawing(var _, var question, var among, var _) ->
                words.say("elections.waits.drawing." + question.id()) + " "
                        + words.say(
                                congress.chairCasts(election) ? "elections.waits.by-chair" : "elections.waits.by-lot",
                                String.join(", ", election.names(among)));
            case Stage.Drawn _ -> {
                var tie = election.lots().drawn().getLast();
                yield words.say(
                        tie instanceof CastingVoteGiven ? "elections.waits.cast" : "elections.waits.drawn",
                        election.names(List.of(tie.nomination())).getFirst());
            }
            case Stage.Undecided(var _, var _, var open, var _) ->
                words.say(open ? "elections.waits.undecided-open" : "elections.waits.undecided", election.seatsLeft());
            case Stage.Decided(var elected, var vacant, var _) ->
                words.say(vacant == 0 ? "elections.waits.filled" : "elections.waits.vacant", elected.size(), vacant);
            case Stage.Annulled(var reason) -> words.say("elections.waits.annulled", reason);
        };
    }

    /// Whether the chair has asked for further names, and nobody was nominated since.
    private boolean furtherAsked() {
        return election.furtherAsked()
                .filter(named -> named == election.nominations().size())
                .isPresent();
    }

    private String voting(Urn urn) {
        return urn.open()
                ? words.say(
                        "elections.ballots-in", urn.turnout(), urn.prepared().units())
                : words.say("elections.waits.registrar");
    }

    private String counting(Urn urn) {
        var rule = urn.prepared().rule();
        return switch (urn.stage()) {
            case Urn.Stage.Mixing _ ->
                words.say(
                        "elections.waits.mixing",
                        rule.shuffles() - urn.shuffled().size());
            case Urn.Stage.Decrypting _ -> words.say("elections.waits.decrypting", urn.keysMissing());
            case Urn.Stage.Faulty _ -> words.say("elections.waits.annulment");
            case Urn.Stage.Counted _ when paperMissing(urn) -> words.say("elections.waits.paper");
            case Urn.Stage.Counted _ -> words.say("elections.waits.declaration");
            case Urn.Stage.Prepared _,
                    Urn.Stage.Open _,
                    Urn.Stage.Closed _,
                    Urn.Stage.Withheld _,
                    Urn.Stage.Abandoned _ -> words.say("elections.waits.tally");
        };
    }

    private boolean paperMissing(Urn urn) {
        return urn.prepared().somebodyOnPaper()
                && election.round().flatMap(Election.Round::paper).isEmpty();
    }
}
