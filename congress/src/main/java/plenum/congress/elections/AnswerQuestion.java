package plenum.congress.elections;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.ElectionId;
import plenum.congress.elections.CandidacyRefusal.NoSuchQuestion;
import plenum.congress.elections.CandidacyRefusal.NothingSaid;
import plenum.congress.elections.ElectionFact.QuestionAnswered;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// A candidate answers a question, or the chair enters what was answered aloud. A later answer takes the place
/// of the one before; the same again changes nothing.
///
/// Refused, in this order: if there is no such election; if it has no such nomination; to others than the
/// candidate and the chair; while it is voted on, and afterwards; who was struck; who has declined or withdrawn;
/// if there is no such question; without words.
public record AnswerQuestion(ElectionId election, int nomination, int question, String answer) implements ElectionAct {
    public static final ObjectForm<AnswerQuestion> FORM = Form.of(
            Field.of("election", AnswerQuestion::election, ElectionId.FORM),
            Field.of("nomination", AnswerQuestion::nomination, Form.INT),
            Field.of("question", AnswerQuestion::question, Form.INT),
            Field.of("answer", AnswerQuestion::answer, Form.TEXT),
            AnswerQuestion::new);

    @Override
    public Decision decide(HasElections congress, Actor by, Instant at) {
        return congress.unableToAnswer(election, nomination, by, false)
                .<Decision>map(Decision::refuse)
                .orElseGet(
                        () -> congress.ofCandidate(election, nomination, candidacy -> answered(congress, candidacy)));
    }

    private Decision answered(HasElections congress, Candidacy candidacy) {
        var asked = candidacy.question(question);
        if (asked.isEmpty()) {
            return Decision.refuse(new NoSuchQuestion(congress.candidate(election, nomination), question));
        }
        if (answer.isBlank()) {
            return Decision.refuse(new NothingSaid());
        }
        return asked.get().answer().filter(answer::equals).isPresent()
                ? Decision.unchanged()
                : Decision.allow(new QuestionAnswered(election, nomination, question, answer));
    }
}
