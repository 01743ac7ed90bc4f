package plenum.congress.urns;

import java.util.List;
import plenum.congress.form.Family;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// What voters are asked, and how they may mark it.
///
/// @param title in one line
public record BallotPaper(String title, List<Asked> questions) {
    /// One question with its answers, in their order on the paper.
    public record Asked(String text, List<String> answers, Marking marking) {
        static final ObjectForm<Asked> FORM = Form.of(
                Field.of("text", Asked::text, Form.TEXT),
                Field.of("answers", Asked::answers, Form.list(Form.TEXT)),
                Field.of("marking", Asked::marking, Marking.FORM),
                Asked::new);
    }

    /// How a question is marked.
    public sealed interface Marking {
        /// At least `minimum` and at most `maximum` answers get a cross; only the sums are ever opened.
        ///
        /// @param blank whether a voter may explicitly mark none of them instead
        record Crosses(int minimum, int maximum, boolean blank) implements Marking {
            static final ObjectForm<Crosses> FORM = Form.of(
                    Field.of("minimum", Crosses::minimum, Form.INT),
                    Field.of("maximum", Crosses::maximum, Form.INT),
                    Field.of("blank", Crosses::blank, Form.TRUTH),
                    Crosses::new);
        }

        /// Each answer gets a rank from 1, or 0 for none. The marks are mixed before they are opened.
        record Ranks() implements Marking {
            static final ObjectForm<Ranks> FORM = Form.of(Ranks::new);
        }

        Family<Marking> FORM = Family.of(
                "by",
                List.of(
                        Family.member("crosses", Crosses.class, Crosses.FORM),
                        Family.member("ranks", Ranks.class, Ranks.FORM)));
    }

    public static final ObjectForm<BallotPaper> FORM = Form.of(
            Field.of("title", BallotPaper::title, Form.TEXT),
            Field.of("questions", BallotPaper::questions, Form.list(Asked.FORM)),
            BallotPaper::new);

    /// Whether the ballots are mixed before they are opened.
    public boolean mixed() {
        return questions.stream().anyMatch(question -> question.marking() instanceof Marking.Ranks);
    }
}
