package plenum.server.pages;

import java.util.List;
import java.util.Optional;
import plenum.congress.VoteId;
import plenum.congress.elections.Candidacy.NameChallenge;
import plenum.congress.elections.Election;
import plenum.congress.elections.HasElections;
import plenum.congress.elections.Nomination;

/// Somebody who is nominated, as everybody sees it: who nominates, what is said, what came out.
///
/// @param id of this page, such as `E1-3`
/// @param open whether questions, answers and challenges are taken: the ballot paper is not printed, and the candidate
///     has neither declined nor withdrawn nor been struck
/// @param introduction the candidate's own; empty if there is none
/// @param rounds that were counted, with the votes for this name
public record CandidateView(
        String id,
        String election,
        String title,
        ElectionView.Candidate candidate,
        boolean open,
        String introduction,
        List<Asked> questions,
        List<Challenge> challenges,
        List<Round> rounds) {
    /// A question.
    ///
    /// @param answer empty before there is one
    public record Asked(int number, String by, String question, String answer) {}

    /// A challenge to the name.
    ///
    /// @param standing what became of it, in words
    /// @param vote by which it was decided
    public record Challenge(String by, String grounds, boolean open, String standing, Optional<String> vote) {}

    /// What one round was for this candidate.
    ///
    /// @param outcome votes, and whether they elect, in words
    public record Round(int number, String outcome) {}

    public static CandidateView of(Election election, Nomination nomination, HasElections congress, Words words) {
        var candidacy = election.candidacy(nomination.number());
        var candidate = ElectionView.candidate(nomination, election, congress, words);
        return new CandidateView(
                address(election, nomination.number()),
                election.id().toString(),
                election.called().title(),
                candidate,
                candidate.live() && election.beforeABallot(),
                candidacy.introduction().orElse(""),
                candidacy.questions().stream()
                        .map(asked -> new Asked(
                                asked.number(),
                                Speaking.name(asked.by(), congress),
                                asked.question(),
                                asked.answer().orElse("")))
                        .toList(),
                candidacy.challenges().stream()
                        .map(challenge -> challenge(challenge, congress, words))
                        .toList(),
                RoundView.all(election, congress.urns(), words).stream()
                        .flatMap(round -> round.names().stream()
                                .filter(line -> line.name().equals(nomination.name()))
                                .map(line -> new Round(round.round(), outcome(line, words))))
                        .toList());
    }

    /// What stands behind the last slash of a candidate's page.
    static String address(Election election, int nomination) {
        return election.id() + "-" + nomination;
    }

    private static Challenge challenge(NameChallenge challenge, HasElections congress, Words words) {
        var by = Speaking.name(challenge.by(), congress);
        return switch (challenge.stage()) {
            case NameChallenge.Stage.Open() -> challenge(by, challenge, words.say("candidate.waits"), Optional.empty());
            case NameChallenge.Stage.Withdrawn() ->
                challenge(by, challenge, words.say("candidate.challenge-withdrawn"), Optional.empty());
            case NameChallenge.Stage.Decided(var upheld, var vote) ->
                challenge(
                        by,
                        challenge,
                        words.say(upheld ? "candidate.upheld" : "candidate.dismissed", vote),
                        Optional.of(vote));
        };
    }

    private static Challenge challenge(String by, NameChallenge challenge, String standing, Optional<VoteId> vote) {
        return new Challenge(by, challenge.grounds(), challenge.open(), standing, vote.map(VoteId::toString));
    }

    private static String outcome(RoundView.NameLine line, Words words) {
        return words.say(line.elected() ? "candidate.votes-elected" : "candidate.votes", line.together());
    }

    /// Whether a challenge to the name waits for the congress.
    public boolean challenged() {
        return challenges.stream().anyMatch(Challenge::open);
    }

    /// The questions as a choice.
    public List<DelegateView.Option> choices() {
        return questions.stream()
                .map(asked -> new DelegateView.Option(String.valueOf(asked.number()), asked.question()))
                .toList();
    }
}
