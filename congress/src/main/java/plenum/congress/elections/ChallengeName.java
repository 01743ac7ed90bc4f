package plenum.congress.elections;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.ElectionId;
import plenum.congress.elections.CandidacyRefusal.AlreadyChallenged;
import plenum.congress.elections.CandidacyRefusal.NotTheCongress;
import plenum.congress.elections.CandidacyRefusal.NothingSaid;
import plenum.congress.elections.ElectionFact.NameChallenged;
import plenum.congress.elections.ElectionRefusal.BehindClosedDoors;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// A delegate, or the chair, challenges a name: it shall not be on the ballot paper, for these reasons. The
/// congress decides by an open vote, and no ballot is opened before.
///
/// Refused, in this order: behind closed doors; if there is no such election; if it has no such nomination;
/// while it is voted on, and afterwards; of who has declined or withdrawn or was struck; to others than those
/// who elect and the chair; in an election by a body other than the congress; without reasons; while the name
/// is challenged already.
public record ChallengeName(ElectionId election, int nomination, String grounds) implements ElectionAct {
    public static final ObjectForm<ChallengeName> FORM = Form.of(
            Field.of("election", ChallengeName::election, ElectionId.FORM),
            Field.of("nomination", ChallengeName::nomination, Form.INT),
            Field.of("grounds", ChallengeName::grounds, Form.TEXT),
            ChallengeName::new);

    @Override
    public Decision decide(HasElections congress, Actor by, Instant at) {
        var closed = congress.sittings().closed();
        if (closed.isPresent()) {
            return Decision.refuse(new BehindClosedDoors(closed.get().id()));
        }
        return congress.ofCandidate(election, nomination, by, at, candidacy -> {
            var body = congress.elections()
                    .election(election)
                    .orElseThrow()
                    .called()
                    .electorate();
            if (body.isPresent()) {
                return Decision.refuse(new NotTheCongress(body.get()));
            }
            if (grounds.isBlank()) {
                return Decision.refuse(new NothingSaid());
            }
            if (candidacy.openChallenge().isPresent()) {
                return Decision.refuse(new AlreadyChallenged(congress.candidate(election, nomination)));
            }
            return Decision.allow(new NameChallenged(
                    election,
                    nomination,
                    candidacy.challenges().size() + 1,
                    by.person().orElseThrow(),
                    grounds,
                    congress.voting().next()));
        });
    }
}
