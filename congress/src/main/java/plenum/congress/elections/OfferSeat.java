package plenum.congress.elections;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.LocalDate;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.ElectionId;
import plenum.congress.elections.ElectionFact.SeatOffered;
import plenum.congress.elections.OfficeRefusal.NoSeatOpen;
import plenum.congress.elections.OfficeRefusal.NobodyIsNext;
import plenum.congress.elections.OfficeRefusal.NotNext;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// A seat that was refused or given up is offered to whoever had the most votes among those who were not
/// elected, where the statutes say so: among those whom the quotas of the election allow beside those who have
/// a seat. Of several who had as many the lot is drawn in the hall.
///
/// Refused, in this order: if there is no such election; unless it is decided; if no seat of it is left; if the
/// statutes fill its seats in another way, its ballots give no such order, or its quotas let nobody follow; if
/// others have more votes; if the statutes do not let him or her hold the post.
public record OfferSeat(ElectionId election, int nomination) implements ElectionAct {
    public static final ObjectForm<OfferSeat> FORM = Form.of(
            Field.of("election", OfferSeat::election, ElectionId.FORM),
            Field.of("nomination", OfferSeat::nomination, Form.INT),
            OfferSeat::new);

    @Override
    public Decision decide(HasElections congress, Actor by, Instant at) {
        return congress.ofDecided(election, decided -> offered(congress, decided, LocalDate.ofInstant(at, UTC)));
    }

    private Decision offered(HasElections congress, Election decided, LocalDate day) {
        if (congress.seatsOpen(decided) == 0) {
            return Decision.refuse(new NoSeatOpen(election));
        }
        var next = congress.next(decided);
        if (next.isEmpty()) {
            return Decision.refuse(new NobodyIsNext(election));
        }
        if (!next.contains(nomination)) {
            return Decision.refuse(new NotNext(String.join(", ", decided.names(next))));
        }
        return congress.unfit(decided, decided.nomination(nomination).orElseThrow(), day)
                .map(Decision::refuse)
                .orElseGet(() -> Decision.allow(new SeatOffered(election, nomination, next)));
    }
}
