package plenum.congress.elections;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.ElectionId;
import plenum.congress.elections.ElectionCount.Outcome;
import plenum.congress.elections.ElectionFact.AnotherRoundRequired;
import plenum.congress.elections.ElectionFact.ElectionDecided;
import plenum.congress.elections.ElectionFact.LotRequired;
import plenum.congress.elections.ElectionRefusal.NotCounted;
import plenum.congress.elections.ElectionRefusal.NotCounting;
import plenum.congress.elections.PaperRefusal.PaperMissing;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// The chair has the round counted and declares who is elected; or that a lot must be drawn first, or another
/// round held. What was in the urn and what was on paper is told apart.
///
/// Refused, in this order: out of session; behind closed doors; if there is no such election; unless its ballot
/// is closed; before its urn is counted; before the paper ballots are, if anybody votes on paper, or while they
/// are recounted.
public record DeclareElected(ElectionId election) implements ElectionAct {
    public static final ObjectForm<DeclareElected> FORM =
            Form.of(Field.of("election", DeclareElected::election, ElectionId.FORM), DeclareElected::new);

    @Override
    public Decision decide(HasElections congress, Actor by, Instant at) {
        return congress.inElection(election, called -> counted(congress, called));
    }

    private Decision counted(HasElections congress, Election called) {
        if (!called.toBeDeclared()) {
            return Decision.refuse(new NotCounting(election));
        }
        var urn = congress.urn(called).orElseThrow();
        if (urn.result().isEmpty()) {
            return Decision.refuse(new NotCounted(election));
        }
        var paper = called.round().orElseThrow().paper();
        if ((urn.prepared().somebodyOnPaper() && paper.isEmpty()) || congress.recounting(urn.id())) {
            return Decision.refuse(new PaperMissing(election));
        }
        return Decision.allow(declared(ElectionCount.of(called, congress.urns())));
    }

    private ElectionFact declared(ElectionCount count) {
        return switch (count.outcome()) {
            case Outcome.Complete(var vacant) ->
                new ElectionDecided(election, count.elected(), vacant, count.transcript());
            case Outcome.AnotherRound(var standing, var open) ->
                new AnotherRoundRequired(election, count.elected(), standing, open, count.transcript());
            case Outcome.LotRequired(var question, var among) ->
                new LotRequired(election, question, among, count.transcript());
        };
    }
}
