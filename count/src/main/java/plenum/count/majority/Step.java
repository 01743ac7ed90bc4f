package plenum.count.majority;

/// A line of a transcript: exact numbers, which a page puts into its own language, and a plain text.
public sealed interface Step {
    /// What was voted.
    record Votes(long yes, long no, long abstain, long invalid) implements Step {
        @Override
        public String text() {
            return "yes " + yes + ", no " + no + ", abstentions " + abstain + ", invalid " + invalid;
        }
    }

    /// The votes of which a share is needed.
    record Basis(Base base, long size) implements Step {
        @Override
        public String text() {
            return base.words() + ": " + size;
        }
    }

    /// The share against the base, both sides multiplied so that nothing is rounded.
    record Comparison(Share share, long yes, long base) implements Step {
        public boolean reached() {
            return share.reachedBy(yes, base);
        }

        @Override
        public String text() {
            return share.words() + " of " + base + ": " + side(share.whole(), yes) + relation()
                    + side(share.parts(), base);
        }

        private String relation() {
            var strict = share.moreThan();
            if (reached()) {
                return strict ? " is more than " : " is at least ";
            }
            return strict ? " is not more than " : " is less than ";
        }

        private static String side(int factor, long votes) {
            return factor == 1 ? Long.toString(votes) : factor + " × " + votes + " = " + Share.times(factor, votes);
        }
    }

    /// The last line.
    record Conclusion(Outcome outcome) implements Step {
        @Override
        public String text() {
            return switch (outcome) {
                case CARRIED -> "carried";
                case REJECTED -> "rejected";
                case TIE -> "tie";
            };
        }
    }

    String text();
}
