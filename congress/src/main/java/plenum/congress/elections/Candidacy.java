package plenum.congress.elections;

import java.util.List;
import java.util.Optional;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import plenum.congress.PersonId;
import plenum.congress.VoteId;

/// What is said of somebody who is nominated: by the candidate, and by others, until the ballot paper is
/// printed.
///
/// @param introduction the candidate's own, the last one
/// @param questions in the order in which they were asked
/// @param challenges to the name, in the order in which they were raised
public record Candidacy(Optional<String> introduction, PVector<Asked> questions, PVector<NameChallenge> challenges) {
    /// A question to a candidate.
    ///
    /// @param number among those to this candidate, from 1
    public record Asked(int number, PersonId by, String question, Optional<String> answer) {}

    /// A challenge to a name.
    ///
    /// @param number among those to this name, from 1
    /// @param from the first vote by which it can be decided
    public record NameChallenge(int number, PersonId by, String grounds, VoteId from, Stage stage) {
        /// Where a challenge to a name stands.
        public sealed interface Stage {
            /// It waits for the congress. No ballot is opened before.
            record Open() implements Stage {}

            record Withdrawn() implements Stage {}

            /// The congress has decided.
            ///
            /// @param upheld whether the name is struck
            record Decided(boolean upheld, VoteId vote) implements Stage {}
        }

        public boolean open() {
            return stage instanceof Stage.Open;
        }

        private NameChallenge at(Stage next) {
            return new NameChallenge(number, by, grounds, from, next);
        }
    }

    static Candidacy silent() {
        return new Candidacy(Optional.empty(), TreePVector.empty(), TreePVector.empty());
    }

    public Optional<Asked> question(int number) {
        return at(questions, number);
    }

    public Optional<NameChallenge> challenge(int number) {
        return at(challenges, number);
    }

    /// The challenge that waits for the congress, if one does; there is one at a time.
    public Optional<NameChallenge> openChallenge() {
        return challenges.stream().filter(NameChallenge::open).findFirst();
    }

    Candidacy introduced(String text) {
        return new Candidacy(Optional.of(text), questions, challenges);
    }

    Candidacy asked(Asked question) {
        return new Candidacy(introduction, questions.plus(question), challenges);
    }

    Candidacy answered(int number, String answer) {
        var question = questions.get(number - 1);
        var answered = new Asked(number, question.by(), question.question(), Optional.of(answer));
        return new Candidacy(introduction, questions.with(number - 1, answered), challenges);
    }

    Candidacy challenged(NameChallenge challenge) {
        return new Candidacy(introduction, questions, challenges.plus(challenge));
    }

    Candidacy challenge(int number, NameChallenge.Stage stage) {
        var changed = challenges.get(number - 1).at(stage);
        return new Candidacy(introduction, questions, challenges.with(number - 1, changed));
    }

    private static <T> Optional<T> at(List<T> all, int number) {
        return number < 1 || number > all.size() ? Optional.empty() : Optional.of(all.get(number - 1));
    }
}
