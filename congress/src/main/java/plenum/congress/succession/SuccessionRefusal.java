package plenum.congress.succession;

import java.time.LocalDate;
import plenum.congress.BodyId;
import plenum.congress.PersonId;
import plenum.congress.PostId;
import plenum.congress.Refusal;
import plenum.congress.TermId;
import plenum.congress.VoteId;
import plenum.congress.orders.Rule;

/// Why a body, a post or a term is not entered, and a post not taken.
public sealed interface SuccessionRefusal extends Refusal {
    @Override
    default Rule rule() {
        return Rule.SUCCESSION;
    }

    /// A body has a name.
    record NoName() implements SuccessionRefusal {}

    /// Bodies are told apart by their names.
    record NameTaken(String name) implements SuccessionRefusal {}

    /// There is no such body.
    record NoSuchBody(BodyId body) implements SuccessionRefusal {}

    /// There is no such post.
    record NoSuchPost(PostId post) implements SuccessionRefusal {}

    /// There is no such term.
    record NoSuchTerm(TermId term) implements SuccessionRefusal {}

    /// A post has a title: what its holders are.
    record NoTitle() implements SuccessionRefusal {}

    /// A post has at least one seat.
    record NoSeats(int seats) implements SuccessionRefusal {}

    /// Terms last no negative time, and nobody is elected less often than never.
    record ImpossibleTerms(int months, int termsInARow) implements SuccessionRefusal {}

    /// Where alternates move up, the statutes say from which post, and nowhere else.
    record AlternatesUnclear() implements SuccessionRefusal {}

    /// Nobody loses a seat because there are fewer.
    record SeatsHeld(int held) implements SuccessionRefusal {}

    /// Once a sitting has been opened, what the statutes leave to the congress needs a vote of it.
    record NeedsVote() implements SuccessionRefusal {}

    /// The vote did not carry a question of procedure.
    record NoAuthority(VoteId vote) implements SuccessionRefusal {}

    /// Who holds a post is enrolled, or has a name.
    record NoHolder() implements SuccessionRefusal {}

    /// Only somebody enrolled is named by number.
    record NotEnrolled(PersonId person) implements SuccessionRefusal {}

    /// A term ends after it has begun.
    record ImpossibleDate(LocalDate day, LocalDate from) implements SuccessionRefusal {}

    /// All seats of the post are held on that day.
    record NoVacancy(String post, LocalDate day) implements SuccessionRefusal {}

    /// Somebody holds this post already.
    record AlreadyHolds(String name, String post) implements SuccessionRefusal {}

    /// The statutes end it after so many terms in a row.
    record TermLimit(String name, String post, int terms) implements SuccessionRefusal {}

    /// Nobody may hold both posts.
    record Incompatible(String name, String held, String wanted) implements SuccessionRefusal {}

    /// The statutes have the post filled from among a body.
    record NotFromAmong(String name, String post, String body) implements SuccessionRefusal {}

    /// A resignation is the holder's own.
    record NotYourTerm(String name) implements SuccessionRefusal {}

    /// The term has ended.
    record AlreadyEnded(TermId term) implements SuccessionRefusal {}

    /// The statutes fill a vacant seat of this post in another way.
    record FilledOtherwise(String post, Filling filling) implements SuccessionRefusal {}

    /// No alternate is left.
    record NoAlternate(String post) implements SuccessionRefusal {}
}
