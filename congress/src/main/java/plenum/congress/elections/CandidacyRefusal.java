package plenum.congress.elections;

import plenum.congress.BodyId;
import plenum.congress.Refusal;
import plenum.congress.VoteId;
import plenum.congress.orders.Rule;

/// Why something about a candidate is refused.
public sealed interface CandidacyRefusal extends Refusal {
    @Override
    default Rule rule() {
        return Rule.ELECTIONS;
    }

    /// Who has declined or withdrawn, or was struck, is no candidate.
    record NoCandidate(String name) implements CandidacyRefusal {}

    /// What is asked, answered or objected to is said in words.
    record NothingSaid() implements CandidacyRefusal {}

    record NoSuchQuestion(String name, int question) implements CandidacyRefusal {}

    /// A name is challenged once at a time.
    record AlreadyChallenged(String name) implements CandidacyRefusal {}

    /// Challenges are decided by open votes, which bodies other than the congress do not hold here.
    record NotTheCongress(BodyId body) implements CandidacyRefusal {}

    /// No challenge to the name waits for the congress.
    record NoChallenge(String name) implements CandidacyRefusal {}

    /// A challenge is taken back by whoever raised it.
    record NotYourChallenge(String name) implements CandidacyRefusal {}

    /// A challenge is decided by a vote on a question of procedure that names the candidate, put after the
    /// challenge was raised, and decided.
    record NotOnTheName(VoteId vote, String name) implements CandidacyRefusal {}

    /// No ballot paper is printed while a name on it is challenged.
    record ChallengesWait(String name) implements CandidacyRefusal {}

    /// The congress has struck the name, and it stays struck in this election.
    record IsStruck(String name) implements CandidacyRefusal {}
}
