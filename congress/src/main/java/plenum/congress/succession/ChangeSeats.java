package plenum.congress.succession;

import java.time.Instant;
import java.util.Optional;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.PostId;
import plenum.congress.VoteId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.succession.SuccessionFact.SeatsChanged;
import plenum.congress.succession.SuccessionRefusal.NeedsVote;
import plenum.congress.succession.SuccessionRefusal.NoAuthority;
import plenum.congress.succession.SuccessionRefusal.NoSeats;
import plenum.congress.succession.SuccessionRefusal.SeatsHeld;

/// A post has more seats from now on, or fewer: as a body is enlarged before it is elected. Changing twice changes
/// nothing.
///
/// Refused, in this order: if there is no such post; without a seat; if more hold seats than are left; on the authority
/// of a vote that did not carry a question of procedure; without a vote, once a sitting has been opened.
public record ChangeSeats(PostId post, int seats, Optional<VoteId> authority) implements SuccessionAct {
    public static final ObjectForm<ChangeSeats> FORM = Form.of(
            Field.of("post", ChangeSeats::post, PostId.FORM),
            Field.of("seats", ChangeSeats::seats, Form.INT),
            Field.of("authority", ChangeSeats::authority, Form.optional(VoteId.FORM)),
            ChangeSeats::new);

    @Override
    public Decision decide(HasSuccession congress, Actor by, Instant at) {
        return congress.inPost(post, changed -> decide(congress, changed));
    }

    private Decision decide(HasSuccession congress, Post changed) {
        if (seats < 1) {
            return Decision.refuse(new NoSeats(seats));
        }
        var held = congress.succession().running(post).stream()
                .filter(term -> !term.interim())
                .count();
        if (seats < held) {
            return Decision.refuse(new SeatsHeld(Math.toIntExact(held)));
        }
        if (authority.isPresent() && !congress.authorises(authority.get())) {
            return Decision.refuse(new NoAuthority(authority.get()));
        }
        if (authority.isEmpty() && congress.convened()) {
            return Decision.refuse(new NeedsVote());
        }
        return seats == changed.seats()
                ? Decision.unchanged()
                : Decision.allow(new SeatsChanged(post, seats, authority));
    }
}
