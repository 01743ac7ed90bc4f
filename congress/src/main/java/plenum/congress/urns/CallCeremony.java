package plenum.congress.urns;

import java.time.Instant;
import plenum.ballot.group.Group;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.bodies.Bodies.Holding;
import plenum.congress.bodies.Office;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.urns.UrnFact.CeremonyCalled;
import plenum.congress.urns.UrnRefusal.KeyInUse;
import plenum.congress.urns.UrnRefusal.NoTrustees;
import plenum.congress.urns.UrnRefusal.UnknownGroup;

/// The trustees are called to make the key of a group, all who now hold that office. With it so many of them open an
/// urn, and fewer cannot.
///
/// Refused, in this order: for a group that archives may not name; without trustees, or with fewer than are to be
/// needed; while an urn is locked with the group's key.
public record CallCeremony(String group, int threshold) implements UrnAct {
    public static final ObjectForm<CallCeremony> FORM = Form.of(
            Field.of("group", CallCeremony::group, Form.TEXT),
            Field.of("threshold", CallCeremony::threshold, Form.INT),
            CallCeremony::new);

    @Override
    public Decision decide(HasUrns congress, Actor by, Instant at) {
        if (Group.named(group).isEmpty()) {
            return Decision.refuse(new UnknownGroup(group));
        }
        var trustees = congress.bodies().holdings().stream()
                .filter(holding -> holding.office() == Office.TRUSTEE)
                .map(Holding::person)
                .sorted()
                .toList();
        if (threshold < 1 || trustees.size() < threshold) {
            return Decision.refuse(new NoTrustees(trustees.size()));
        }
        var locked = congress.urns().all().stream()
                .filter(urn -> urn.unfinished() && urn.prepared().group().equals(group))
                .findFirst();
        return locked.map(urn -> Decision.refuse(new KeyInUse(urn.id())))
                .orElseGet(() -> Decision.allow(new CeremonyCalled(group, threshold, trustees)));
    }
}
