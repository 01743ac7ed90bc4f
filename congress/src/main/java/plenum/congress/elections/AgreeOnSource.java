package plenum.congress.elections;

import java.time.Instant;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.ElectionId;
import plenum.congress.elections.ElectionFact.SourceAgreed;
import plenum.congress.elections.TieRefusal.NoSource;
import plenum.congress.elections.TieRefusal.TooLateForSource;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// The chair states the source, agreed on by the congress, of the texts from which lots of an election follow: numbers
/// that others will publish at a stated time, such as those of the next public lottery. As long as no ballot is open,
/// another one can take its place.
///
/// Refused, in this order: out of session; behind closed doors; if there is no such election; once its first ballot was
/// opened; without words.
public record AgreeOnSource(ElectionId election, String source) implements ElectionAct {
    public static final ObjectForm<AgreeOnSource> FORM = Form.of(
            Field.of("election", AgreeOnSource::election, ElectionId.FORM),
            Field.of("source", AgreeOnSource::source, Form.TEXT),
            AgreeOnSource::new);

    @Override
    public Decision decide(HasElections congress, Actor by, Instant at) {
        return congress.inElection(election, this::agreed);
    }

    private Decision agreed(Election called) {
        if (!called.beforeFirstBallot()) {
            return Decision.refuse(new TooLateForSource(election));
        }
        return source.isBlank()
                ? Decision.refuse(new NoSource())
                : Decision.allow(new SourceAgreed(election, source.strip()));
    }
}
