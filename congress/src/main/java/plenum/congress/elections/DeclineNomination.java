package plenum.congress.elections;

import java.time.Instant;
import java.util.Optional;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.ElectionId;
import plenum.congress.elections.ElectionFact.NominationDeclined;
import plenum.congress.elections.ElectionRefusal.AlreadyAnswered;
import plenum.congress.elections.Nomination.Reply;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// Whoever is nominated declines, or the chair enters that this was said aloud. Declining twice changes nothing.
///
/// Refused, in this order: if there is no such election; if it has no such nomination; to others than whoever is
/// nominated and the chair; once nominations are closed; if the congress has struck the name; if it was
/// withdrawn.
public record DeclineNomination(ElectionId election, int nomination) implements ElectionAct {
    public static final ObjectForm<DeclineNomination> FORM = Form.of(
            Field.of("election", DeclineNomination::election, ElectionId.FORM),
            Field.of("nomination", DeclineNomination::nomination, Form.INT),
            DeclineNomination::new);

    @Override
    public Decision decide(HasElections congress, Actor by, Instant at) {
        var unable = congress.unableToAnswer(election, nomination, by, true);
        if (unable.isPresent()) {
            return Decision.refuse(unable.get());
        }
        var called = congress.elections().election(election).orElseThrow();
        var replied = called.reply(nomination);
        if (replied.filter(reply -> reply == Reply.WITHDRAWN).isPresent()) {
            return Decision.refuse(new AlreadyAnswered(
                    called.nomination(nomination).orElseThrow().name()));
        }
        return replied.equals(Optional.of(Reply.DECLINED))
                ? Decision.unchanged()
                : Decision.allow(new NominationDeclined(election, nomination));
    }
}
