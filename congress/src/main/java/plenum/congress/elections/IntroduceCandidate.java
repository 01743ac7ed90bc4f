package plenum.congress.elections;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.ElectionId;
import plenum.congress.elections.CandidacyRefusal.NothingSaid;
import plenum.congress.elections.ElectionFact.CandidateIntroduced;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// A candidate tells the congress who he or she is and what for; or the chair enters it for somebody who is not
/// enrolled. A later introduction takes the place of the one before; the same again changes nothing.
///
/// Refused, in this order: if there is no such election; if it has no such nomination; to others than the
/// candidate and the chair; while it is voted on, and afterwards; who was struck; who has declined or withdrawn;
/// without words.
public record IntroduceCandidate(ElectionId election, int nomination, String text) implements ElectionAct {
    public static final ObjectForm<IntroduceCandidate> FORM = Form.of(
            Field.of("election", IntroduceCandidate::election, ElectionId.FORM),
            Field.of("nomination", IntroduceCandidate::nomination, Form.INT),
            Field.of("text", IntroduceCandidate::text, Form.TEXT),
            IntroduceCandidate::new);

    @Override
    public Decision decide(HasElections congress, Actor by, Instant at) {
        return congress.unableToAnswer(election, nomination, by, false)
                .<Decision>map(Decision::refuse)
                .orElseGet(() -> congress.ofCandidate(election, nomination, candidacy -> {
                    if (text.isBlank()) {
                        return Decision.refuse(new NothingSaid());
                    }
                    return candidacy.introduction().filter(text::equals).isPresent()
                            ? Decision.unchanged()
                            : Decision.allow(new CandidateIntroduced(election, nomination, text));
                }));
    }
}
