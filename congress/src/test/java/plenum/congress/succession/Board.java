package plenum.congress.succession;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import plenum.congress.BodyId;
import plenum.congress.Fact;
import plenum.congress.PersonId;
import plenum.congress.PostId;
import plenum.congress.TermId;
import plenum.congress.VoteId;
import plenum.congress.orders.TieRule;
import plenum.congress.succession.SuccessionFact.BodyFormed;
import plenum.congress.succession.SuccessionFact.PostCreated;
import plenum.congress.succession.SuccessionFact.TermBegun;
import plenum.congress.succession.SuccessionFact.TermEnded;
import plenum.congress.voting.Method;
import plenum.congress.voting.Question.OnProcedure;
import plenum.congress.voting.Result;
import plenum.congress.voting.Tally;
import plenum.congress.voting.VotingFact.VoteClosed;
import plenum.congress.voting.VotingFact.VoteOpened;
import plenum.count.majority.MajorityRule;

/// A board with a vice president, a president for whom the vice president deputises, two members for whom alternates
/// move up, an auditor whom the board names, and a treasurer who is no auditor.
public final class Board {
    public static final BodyId B1 = new BodyId(1);
    public static final PostId VICE = new PostId(B1, 1);
    public static final PostId PRESIDENT = new PostId(B1, 2);
    public static final PostId ALTERNATES = new PostId(B1, 3);
    public static final PostId MEMBERS = new PostId(B1, 4);
    public static final PostId AUDITOR = new PostId(B1, 5);
    public static final PostId TREASURER = new PostId(B1, 6);

    static final TermId H1 = new TermId(1);
    static final TermId H2 = new TermId(2);
    static final TermId H3 = new TermId(3);
    static final TermId H4 = new TermId(4);

    public static final LocalDate MAY_1955 = LocalDate.parse("1955-05-01");
    public static final LocalDate MAY_1957 = LocalDate.parse("1957-05-01");
    public static final LocalDate MARCH_1956 = LocalDate.parse("1956-03-01");

    static final VoteId V1 = new VoteId(1);

    private Board() {}

    /// The board and its posts.
    public static Fact[] formed() {
        return new Fact[] {
            new BodyFormed(B1, "Board"),
            new PostCreated(VICE, "Vice president", 1, rule(24, true, 0, false, Filling.ELECTION)),
            new PostCreated(
                    PRESIDENT,
                    "President",
                    1,
                    new PostRule(24, false, 2, true, List.of(), Filling.ELECTION, Optional.empty(), Optional.of(VICE))),
            new PostCreated(ALTERNATES, "Alternates", 3, rule(24, false, 0, false, Filling.ELECTION)),
            new PostCreated(
                    MEMBERS,
                    "Members",
                    2,
                    new PostRule(
                            24,
                            false,
                            0,
                            false,
                            List.of(ALTERNATES),
                            Filling.ALTERNATES,
                            Optional.of(ALTERNATES),
                            Optional.empty())),
            new PostCreated(AUDITOR, "Auditor", 1, rule(0, false, 0, false, Filling.CO_OPTION)),
            new PostCreated(
                    TREASURER,
                    "Treasurer",
                    1,
                    new PostRule(0, true, 0, false, List.of(AUDITOR), Filling.NEXT, Optional.empty(), Optional.empty()))
        };
    }

    static PostRule rule(int months, boolean holdsOver, int termsInARow, boolean oath, Filling filling) {
        return new PostRule(
                months, holdsOver, termsInARow, oath, List.of(), filling, Optional.empty(), Optional.empty());
    }

    /// A term of two years from May 1955.
    public static TermBegun begun(TermId term, PostId post, Holder holder) {
        return new TermBegun(term, post, holder, new Title.Entered("minutes"), MAY_1955, Optional.of(MAY_1957));
    }

    public static TermEnded ended(TermId term, Ending by) {
        return new TermEnded(term, MARCH_1956, by);
    }

    public static Holder enrolled(PersonId person, String name) {
        return new Holder(name, Optional.of(person));
    }

    public static Holder named(String name) {
        return new Holder(name, Optional.empty());
    }

    /// A question of procedure that the congress has carried.
    static Fact[] carried() {
        return new Fact[] {
            new VoteOpened(
                    V1,
                    new OnProcedure("Shall it be so?"),
                    Method.DEVICES,
                    MajorityRule.SIMPLE,
                    TieRule.REJECTED,
                    List.of(),
                    5,
                    5),
            new VoteClosed(V1, new Tally(3, 0, 0, 0), Result.CARRIED, List.of())
        };
    }
}
