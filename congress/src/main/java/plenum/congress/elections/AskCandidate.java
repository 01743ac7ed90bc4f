package plenum.congress.elections;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.ElectionId;
import plenum.congress.elections.CandidacyRefusal.NothingSaid;
import plenum.congress.elections.ElectionFact.CandidateAsked;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// Somebody who elects, or the chair, asks a candidate a question. It is public, and so is the answer.
///
/// Refused, in this order: if there is no such election; if it has no such nomination; while it is voted on,
/// and afterwards; of who has declined or withdrawn or was struck; to others than those who elect and the
/// chair; without words.
public record AskCandidate(ElectionId election, int nomination, String question) implements ElectionAct {
    public static final ObjectForm<AskCandidate> FORM = Form.of(
            Field.of("election", AskCandidate::election, ElectionId.FORM),
            Field.of("nomination", AskCandidate::nomination, Form.INT),
            Field.of("question", AskCandidate::question, Form.TEXT),
            AskCandidate::new);

    @Override
    public Decision decide(HasElections congress, Actor by, Instant at) {
        return congress.ofCandidate(
                election,
                nomination,
                by,
                at,
                candidacy -> question.isBlank()
                        ? Decision.refuse(new NothingSaid())
                        : Decision.allow(new CandidateAsked(
                                election,
                                nomination,
                                candidacy.questions().size() + 1,
                                by.person().orElseThrow(),
                                question)));
    }
}
