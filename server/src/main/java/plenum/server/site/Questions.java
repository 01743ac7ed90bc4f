package plenum.server.site;

import java.util.Optional;
import plenum.congress.voting.Question;
import plenum.server.web.Request;

/// How questions are written in forms: `motion:M1`, `amendment:M1.1`, `agenda`, `report:C1`,
/// `challenge:H1`, `appeal:G1`, `procedure`, `closed-sitting:S2`.
final class Questions {
    private static final Kind<String> WORDS = Kind.text(300);
    private static final String EXPECTED =
            "motion:M1, amendment:M1.1, agenda, report:C1, challenge:H1, appeal:G1, procedure (with its text) or closed-sitting:S2";

    private Questions() {}

    static String code(Question question) {
        return switch (question) {
            case Question.OnMotion(var motion) -> "motion:" + motion;
            case Question.OnAmendment(var amendment) -> "amendment:" + amendment;
            case Question.OnAgenda() -> "agenda";
            case Question.OnReport(var report) -> "report:" + report;
            case Question.OnChallenge(var challenge) -> "challenge:" + challenge;
            case Question.OnAppeal(var ruling) -> "appeal:" + ruling;
            case Question.OnProcedure _ -> "procedure";
            case Question.OnClosedSitting(var sitting) -> "closed-sitting:" + sitting;
        };
    }

    /// The field `question` of a form, with `text` for a question of procedure.
    static Question in(Request form) {
        return form.form("question", EXPECTED, asked -> {
            var parts = asked.split(":", 2);
            var subject = parts.length == 2 ? Optional.of(parts[1]) : Optional.<String>empty();
            return switch (parts[0]) {
                case "motion" -> new Question.OnMotion(read(Kind.MOTION, subject));
                case "amendment" -> new Question.OnAmendment(read(Kind.AMENDMENT, subject));
                case "agenda" -> new Question.OnAgenda();
                case "challenge" -> new Question.OnChallenge(read(Kind.CHALLENGE, subject));
                case "appeal" -> new Question.OnAppeal(read(Kind.RULING, subject));
                case "report" -> new Question.OnReport(read(Kind.REPORT, subject));
                case "procedure" ->
                    new Question.OnProcedure(WORDS.ifAny(form, "text").orElse(""));
                case "closed-sitting" -> new Question.OnClosedSitting(read(Kind.SITTING, subject));
                default -> throw new IllegalArgumentException(asked);
            };
        });
    }

    private static <T> T read(Kind<T> kind, Optional<String> subject) {
        return subject.map(kind.reader()).orElseThrow(() -> new IllegalArgumentException(kind.expected()));
    }
}
