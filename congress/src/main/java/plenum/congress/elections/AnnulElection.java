package plenum.congress.elections;

import java.time.Instant;
import java.util.ArrayList;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.ElectionId;
import plenum.congress.Fact;
import plenum.congress.elections.ElectionFact.ElectionAnnulled;
import plenum.congress.elections.ElectionRefusal.NoReason;
import plenum.congress.elections.ElectionRefusal.NoSuchElection;
import plenum.congress.elections.ElectionRefusal.Over;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// The chair annuls an election that is not decided yet. Its urn, if there is one, is abandoned.
///
/// Refused, in this order: if there is no such election; if it is over; without a reason.
public record AnnulElection(ElectionId election, String reason) implements ElectionAct {
    public static final ObjectForm<AnnulElection> FORM = Form.of(
            Field.of("election", AnnulElection::election, ElectionId.FORM),
            Field.of("reason", AnnulElection::reason, Form.TEXT),
            AnnulElection::new);

    @Override
    public Decision decide(HasElections congress, Actor by, Instant at) {
        var called = congress.elections().election(election);
        if (called.isEmpty()) {
            return Decision.refuse(new NoSuchElection(election));
        }
        if (!called.get().unfinished()) {
            return Decision.refuse(new Over(election));
        }
        if (reason.isBlank()) {
            return Decision.refuse(new NoReason());
        }
        var facts = new ArrayList<Fact>();
        facts.add(new ElectionAnnulled(election, reason));
        facts.addAll(congress.abandoned(called.get(), reason));
        return Decision.allow(facts);
    }
}
