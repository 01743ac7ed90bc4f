package plenum.congress.urns;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.UrnId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.urns.UrnRefusal.AlreadyOpened;
import plenum.congress.urns.UrnRefusal.NoSuchUrn;
import plenum.congress.urns.UrnRefusal.WrongList;

/// The registrar hands in the public keys of those who may vote, and the urn is open. Whose key is whose only the
/// registrar knows.
///
/// Refused, in this order: if there is no such urn; if it was opened before; unless there are as many different keys as
/// votes on the roll.
public record OpenUrn(UrnId urn, List<String> credentials) implements UrnAct {
    public static final ObjectForm<OpenUrn> FORM = Form.of(
            Field.of("urn", OpenUrn::urn, UrnId.FORM),
            Field.of("credentials", OpenUrn::credentials, Form.list(Form.TEXT)),
            OpenUrn::new);

    @Override
    public Decision decide(HasUrns congress, Actor by, Instant at) {
        var asked = congress.urns().urn(urn);
        if (asked.isEmpty()) {
            return Decision.refuse(new NoSuchUrn(urn));
        }
        if (!(asked.get().stage() instanceof Urn.Stage.Prepared)) {
            return Decision.refuse(new AlreadyOpened(urn));
        }
        var units = asked.get().prepared().units();
        if (credentials.size() != units || new HashSet<>(credentials).size() != units) {
            return Decision.refuse(new WrongList(urn, units, credentials.size()));
        }
        var key = congress.urns().key(asked.get().prepared().group()).orElseThrow();
        return Decision.allow(Records.opened(asked.get(), key, credentials));
    }
}
