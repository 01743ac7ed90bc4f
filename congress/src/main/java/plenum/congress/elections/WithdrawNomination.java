package plenum.congress.elections;

import java.time.Instant;
import java.util.Optional;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.ElectionId;
import plenum.congress.elections.ElectionFact.NominationWithdrawn;
import plenum.congress.elections.ElectionRefusal.AlreadyAnswered;
import plenum.congress.elections.Nomination.Reply;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// Whoever stands does so no longer, or the chair strikes the name of somebody who is not enrolled or has said
/// so aloud: before a ballot, or between two rounds. Withdrawing twice changes nothing.
///
/// Refused, in this order: if there is no such election; if it has no such nomination; to others than whoever
/// is nominated and the chair; while it is voted on, and afterwards; if the congress has struck the name; if it
/// was declined.
public record WithdrawNomination(ElectionId election, int nomination) implements ElectionAct {
    public static final ObjectForm<WithdrawNomination> FORM = Form.of(
            Field.of("election", WithdrawNomination::election, ElectionId.FORM),
            Field.of("nomination", WithdrawNomination::nomination, Form.INT),
            WithdrawNomination::new);

    @Override
    public Decision decide(HasElections congress, Actor by, Instant at) {
        var unable = congress.unableToAnswer(election, nomination, by, false);
        if (unable.isPresent()) {
            return Decision.refuse(unable.get());
        }
        var called = congress.elections().election(election).orElseThrow();
        var replied = called.reply(nomination);
        if (replied.filter(reply -> reply == Reply.DECLINED).isPresent()) {
            return Decision.refuse(new AlreadyAnswered(
                    called.nomination(nomination).orElseThrow().name()));
        }
        return replied.equals(Optional.of(Reply.WITHDRAWN))
                ? Decision.unchanged()
                : Decision.allow(new NominationWithdrawn(election, nomination));
    }
}
