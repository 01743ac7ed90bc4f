package plenum.congress.elections;

import java.time.Instant;
import java.util.ArrayList;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.ElectionId;
import plenum.congress.Fact;
import plenum.congress.elections.Election.Stage;
import plenum.congress.elections.ElectionFact.BallotClosed;
import plenum.congress.elections.ElectionFact.BallotVoid;
import plenum.congress.elections.ElectionRefusal.NoBallot;
import plenum.congress.elections.ElectionRefusal.UrnWaits;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.urns.Urn;
import plenum.congress.urns.UrnFact.UrnWithheld;

/// The chair closes the ballot of a round, and its urn. With so few ballots that they would betray one another
/// the urn is never opened, and the ballot is void: it can be opened anew.
///
/// Refused, in this order: out of session; behind closed doors; if there is no such election; if nobody votes in
/// it now; before the registrar's list has come.
public record CloseBallot(ElectionId election) implements ElectionAct {
    public static final ObjectForm<CloseBallot> FORM =
            Form.of(Field.of("election", CloseBallot::election, ElectionId.FORM), CloseBallot::new);

    @Override
    public Decision decide(HasElections congress, Actor by, Instant at) {
        return congress.inElection(election, called -> closed(congress, called));
    }

    private Decision closed(HasElections congress, Election called) {
        if (!(called.stage() instanceof Stage.Balloting)) {
            return Decision.refuse(new NoBallot(election));
        }
        var urn = congress.urn(called).orElseThrow();
        return urn.open() ? closed(called, urn) : Decision.refuse(new UrnWaits(election));
    }

    private Decision closed(Election called, Urn urn) {
        var round = called.round().orElseThrow().opening().round();
        var facts = new ArrayList<Fact>();
        facts.add(new BallotClosed(election, round));
        facts.addAll(urn.closing());
        if (facts.getLast() instanceof UrnWithheld(var _, var ballots)) {
            facts.add(new BallotVoid(election, round, "too few ballots to be opened: " + ballots));
        }
        return Decision.allow(facts);
    }
}
