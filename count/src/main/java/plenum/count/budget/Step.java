package plenum.count.budget;

import java.math.BigInteger;
import java.util.List;
import plenum.count.exact.Fraction;

/// A line of a transcript: exact numbers, which a page puts into its own language, and a plain text.
public sealed interface Step {
    /// What there is to fund.
    record Opened(int projects, BigInteger voters, Fraction budget) implements Step {
        @Override
        public String text() {
            return projects + " projects, " + voters + " voters, a budget of " + budget.decimal();
        }
    }

    /// A project without the points that are needed.
    record BelowThreshold(Project project, Fraction points, Fraction threshold) implements Step {
        @Override
        public String text() {
            return project.id() + " has " + points + " points, fewer than " + threshold;
        }
    }

    /// A project gets its money.
    ///
    /// @param measure what it was chosen by
    /// @param tied all who had the same value and were not told apart by the rule, when there were more
    /// than one
    record Funded(Project project, String measure, Fraction value, Fraction left, List<Project> tied) implements Step {
        public Funded {
            tied = List.copyOf(tied);
        }

        @Override
        public String text() {
            var won = project.id() + " is funded with " + project.cost().decimal() + ", " + measure + " " + value
                    + "; left are " + left.decimal();
            var names = String.join(", ", tied.stream().map(Project::id).toList());
            return tied.isEmpty() ? won : won + "; tied were " + names + ", the order decides";
        }
    }

    /// A project that the money left does not pay for.
    record TooDear(Project project, Fraction points, Fraction left) implements Step {
        @Override
        public String text() {
            return project.id() + " with " + points + " points costs "
                    + project.cost().decimal() + ", left are " + left.decimal();
        }
    }

    /// The share of each voter, before one round of Equal Shares.
    record Share(Fraction share) implements Step {
        @Override
        public String text() {
            return "every voter has " + share;
        }
    }

    /// Why nothing more is funded.
    record Stopped(String why) implements Step {
        @Override
        public String text() {
            return why;
        }
    }

    String text();
}
