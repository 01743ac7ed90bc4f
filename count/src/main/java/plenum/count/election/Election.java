package plenum.count.election;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import plenum.count.ballots.Ballots;
import plenum.count.budget.BudgetElection;
import plenum.count.budget.Project;
import plenum.count.committee.Approvals;
import plenum.count.committee.Ballot;
import plenum.count.rounds.Answers;
import plenum.count.rounds.Points;
import plenum.count.rounds.Round;
import plenum.count.rounds.Sums;
import plenum.count.single.Pairwise;
import plenum.count.single.Rankings;
import plenum.count.single.ScoreBallot;
import plenum.count.single.Scores;

/// What a file of votes holds, whatever its format.
public sealed interface Election {
    /// What stands on the ballots.
    Marks marks();

    /// The names of the candidates, or the ids of the projects, in the order of the ballot paper.
    List<String> candidates();

    /// The same election in which these had never stood, by their places on the ballot paper.
    Election without(Set<Integer> withdrawn);

    /// As many seats as the file says, if it does.
    default OptionalInt seats() {
        return OptionalInt.empty();
    }

    /// The ballots as stages of a count read them.
    default Optional<Ballots> ballots() {
        return Optional.empty();
    }

    /// Who is preferred to whom, where the ballots say it.
    default Optional<Rankings> rankings() {
        return Optional.empty();
    }

    /// Who is preferred to whom by how many, where the ballots say it.
    default Optional<Pairwise> pairwise() {
        return rankings().map(Rankings::pairwise);
    }

    /// A number for each candidate on each ballot, where the ballots say it.
    default Optional<Scores> scores() {
        return Optional.empty();
    }

    /// Who is approved, where the ballots say it.
    default Optional<Approvals> approvals() {
        return Optional.empty();
    }

    /// The projects and the money, where it is about such.
    default Optional<BudgetElection> budget() {
        return Optional.empty();
    }

    /// What was voted in this round, where names were crossed or answered.
    default Optional<Round> round() {
        return Optional.empty();
    }

    /// Ranked ballots.
    ///
    /// @param defaultOption the place of the option that stands for none of the others, where the file
    ///      has one
    record Ranked(Ballots marked, OptionalInt defaultOption) implements Election {
        @Override
        public Marks marks() {
            return Marks.RANKS;
        }

        @Override
        public List<String> candidates() {
            return marked.candidates();
        }

        @Override
        public Ranked without(Set<Integer> withdrawn) {
            var option = defaultOption.stream()
                    .filter(place -> !withdrawn.contains(place))
                    .map(place -> place
                            - Math.toIntExact(withdrawn.stream()
                                    .filter(gone -> gone < place)
                                    .count()))
                    .findFirst();
            return new Ranked(marked.without(withdrawn), option);
        }

        @Override
        public OptionalInt seats() {
            return marked.heading().seats();
        }

        @Override
        public Optional<Ballots> ballots() {
            return Optional.of(marked);
        }

        @Override
        public Optional<Rankings> rankings() {
            return Optional.of(Preferences.of(marked));
        }

        @Override
        public Optional<Pairwise> pairwise() {
            return Optional.of(Preferences.pairwise(marked));
        }
    }

    /// Ballots that give each candidate a number.
    record Scored(Scores given) implements Election {
        @Override
        public Marks marks() {
            return Marks.SCORES;
        }

        @Override
        public List<String> candidates() {
            return given.candidates();
        }

        @Override
        public Scored without(Set<Integer> withdrawn) {
            return new Scored(given.without(withdrawn));
        }

        @Override
        public Optional<Rankings> rankings() {
            return Optional.of(given.rankings());
        }

        @Override
        public Optional<Scores> scores() {
            return Optional.of(given);
        }

        /// A score is so many points, and 1 is a cross.
        @Override
        public Optional<Round> round() {
            return Optional.of(new Points(given));
        }

        /// Scores of 0 and 1 are approvals.
        @Override
        public Optional<Approvals> approvals() {
            return given.highest() > 1
                    ? Optional.empty()
                    : Optional.of(new Approvals(
                            given.candidates(),
                            given.ballots().stream().map(Scored::approving).toList()));
        }

        private static Ballot approving(ScoreBallot ballot) {
            var scores = ballot.scores();
            return new Ballot(
                    IntStream.range(0, scores.size())
                            .filter(place -> scores.get(place) == 1)
                            .boxed()
                            .toList(),
                    ballot.weight());
        }
    }

    /// Ballots that approve of candidates.
    record Approved(Approvals given, OptionalInt seats) implements Election {
        @Override
        public Marks marks() {
            return Marks.APPROVALS;
        }

        @Override
        public List<String> candidates() {
            return given.candidates();
        }

        @Override
        public Approved without(Set<Integer> withdrawn) {
            return new Approved(given.without(withdrawn), seats);
        }

        /// An approval is a score of 1.
        @Override
        public Optional<Scores> scores() {
            var ballots = given.ballots().stream()
                    .map(ballot -> new ScoreBallot(
                            IntStream.range(0, given.candidates().size())
                                    .mapToObj(place -> ballot.approved().contains(place) ? 1 : 0)
                                    .toList(),
                            ballot.weight()))
                    .toList();
            return Optional.of(new Scores(given.candidates(), 1, ballots));
        }

        @Override
        public Optional<Approvals> approvals() {
            return Optional.of(given);
        }

        /// An approval is a cross.
        @Override
        public Optional<Round> round() {
            return scores().map(Points::new);
        }
    }

    /// One round of an election, answered or already added up.
    record Held(Round held) implements Election {
        @Override
        public Marks marks() {
            return switch (held) {
                case Answers _ -> Marks.ANSWERS;
                case Points _ -> Marks.SCORES;
                case Sums _ -> Marks.FIGURES;
            };
        }

        @Override
        public List<String> candidates() {
            return held.candidates();
        }

        /// @throws IllegalArgumentException because what was voted for the withdrawn cannot be undone
        @Override
        public Held without(Set<Integer> withdrawn) {
            if (withdrawn.isEmpty()) {
                return this;
            }
            throw new IllegalArgumentException(marks().words() + " cannot be counted as if somebody had not stood");
        }

        @Override
        public Optional<Round> round() {
            return Optional.of(held);
        }
    }

    /// Projects that ask for money.
    record Funded(BudgetElection election) implements Election {
        @Override
        public Marks marks() {
            return Marks.PROJECTS;
        }

        @Override
        public List<String> candidates() {
            return election.projects().stream().map(Project::id).toList();
        }

        @Override
        public Funded without(Set<Integer> withdrawn) {
            return new Funded(election.without(withdrawn));
        }

        @Override
        public Optional<BudgetElection> budget() {
            return Optional.of(election);
        }
    }
}
