package plenum.congress.runs;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import plenum.congress.Act;
import plenum.congress.ElectionId;
import plenum.congress.VoteId;
import plenum.congress.assembly.Assembly;
import plenum.congress.elections.AgreeOnSource;
import plenum.congress.elections.AnswerQuestion;
import plenum.congress.elections.AskCandidate;
import plenum.congress.elections.AskForFurtherNames;
import plenum.congress.elections.ChallengeName;
import plenum.congress.elections.DecideNameChallenge;
import plenum.congress.elections.Election;
import plenum.congress.elections.IntroduceCandidate;
import plenum.congress.elections.WithdrawNameChallenge;
import plenum.congress.voting.Method;
import plenum.congress.voting.PutQuestion;
import plenum.congress.voting.Question;

/// What is said of candidates, drawn from a seed.
record CandidacyChance(Random random) {
    /// Something about somebody who is nominated.
    Act<? super Assembly> any(ElectionId election) {
        var number = 1 + below(5);
        return switch (below(9)) {
            case 0 -> new AskForFurtherNames(election);
            case 1 -> new IntroduceCandidate(election, number, once(5) ? "" : "I have time.");
            case 2 -> new AskCandidate(election, number, once(5) ? " " : "What of the roof?");
            case 3 -> new AnswerQuestion(election, number, 1 + below(2), once(5) ? "" : "It will be mended.");
            case 4, 5 -> new ChallengeName(election, number, once(5) ? "" : "Too busy.");
            case 6 -> new WithdrawNameChallenge(election, number);
            case 7 -> new AgreeOnSource(election, once(5) ? " " : "the lottery of Saturday");
            default -> new DecideNameChallenge(election, number, new VoteId(1 + below(9)));
        };
    }

    /// What candidates wait for: an answer, or the decision on a challenge.
    Optional<Act<? super Assembly>> due(Election election, Assembly congress) {
        return answer(election).or(() -> decision(election, congress));
    }

    private static Optional<Act<? super Assembly>> answer(Election election) {
        return election.willing().stream()
                .flatMap(number -> election.candidacy(number).questions().stream()
                        .filter(asked -> asked.answer().isEmpty())
                        .map(asked -> new AnswerQuestion(election.id(), number, asked.number(), "It will be mended.")))
                .<Act<? super Assembly>>map(answer -> answer)
                .findFirst();
    }

    private Optional<Act<? super Assembly>> decision(Election election, Assembly congress) {
        return election.nominations().stream()
                .map(nomination -> nomination.number())
                .filter(number -> election.candidacy(number).openChallenge().isPresent())
                .filter(number -> election.willing().contains(number))
                .findFirst()
                .map(number -> due(election, number, congress));
    }

    private Act<? super Assembly> due(Election election, int number, Assembly congress) {
        var name = election.names(List.of(number)).getFirst();
        return congress.resolutionOn(election.id(), number)
                .<Act<? super Assembly>>map(vote -> new DecideNameChallenge(election.id(), number, vote.id()))
                .orElseGet(() -> once(6)
                        ? new WithdrawNameChallenge(election.id(), number)
                        : new PutQuestion(new Question.OnProcedure("Strike " + name + "?"), Method.ACCLAMATION));
    }

    private int below(int bound) {
        return random.nextInt(bound);
    }

    private boolean once(int times) {
        return below(times) == 0;
    }
}
