package plenum.congress.succession;

import java.time.LocalDate;
import java.util.List;
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
    record NoName() implements SuccessionRefusal {
        @Override
        public String code() {
            return "succession.no-name";
        }
    }

    /// Bodies are told apart by their names.
    record NameTaken(String name) implements SuccessionRefusal {
        @Override
        public String code() {
            return "succession.name-taken";
        }

        @Override
        public List<Object> words() {
            return List.of(name);
        }
    }

    /// There is no such body.
    record NoSuchBody(BodyId body) implements SuccessionRefusal {
        @Override
        public String code() {
            return "succession.no-such-body";
        }

        @Override
        public List<Object> words() {
            return List.of(body);
        }
    }

    /// There is no such post.
    record NoSuchPost(PostId post) implements SuccessionRefusal {
        @Override
        public String code() {
            return "succession.no-such-post";
        }

        @Override
        public List<Object> words() {
            return List.of(post);
        }
    }

    /// There is no such term.
    record NoSuchTerm(TermId term) implements SuccessionRefusal {
        @Override
        public String code() {
            return "succession.no-such-term";
        }

        @Override
        public List<Object> words() {
            return List.of(term);
        }
    }

    /// A post has a title: what its holders are.
    record NoTitle() implements SuccessionRefusal {
        @Override
        public String code() {
            return "succession.no-title";
        }
    }

    /// A post has at least one seat.
    record NoSeats(int seats) implements SuccessionRefusal {
        @Override
        public String code() {
            return "succession.no-seats";
        }

        @Override
        public List<Object> words() {
            return List.of(seats);
        }
    }

    /// Terms last no negative time, and nobody is elected less often than never.
    record ImpossibleTerms(int months, int termsInARow) implements SuccessionRefusal {
        @Override
        public String code() {
            return "succession.impossible-terms";
        }

        @Override
        public List<Object> words() {
            return List.of(months, termsInARow);
        }
    }

    /// Where alternates move up, the statutes say from which post, and nowhere else.
    record AlternatesUnclear() implements SuccessionRefusal {
        @Override
        public String code() {
            return "succession.alternates-unclear";
        }
    }

    /// Nobody loses a seat because there are fewer.
    record SeatsHeld(int held) implements SuccessionRefusal {
        @Override
        public String code() {
            return "succession.seats-held";
        }

        @Override
        public List<Object> words() {
            return List.of(held);
        }
    }

    /// Once a sitting has been opened, what the statutes leave to the congress needs a vote of it.
    record NeedsVote() implements SuccessionRefusal {
        @Override
        public String code() {
            return "succession.needs-vote";
        }
    }

    /// The vote did not carry a question of procedure.
    record NoAuthority(VoteId vote) implements SuccessionRefusal {
        @Override
        public String code() {
            return "succession.no-authority";
        }

        @Override
        public List<Object> words() {
            return List.of(vote);
        }
    }

    /// Who holds a post is enrolled, or has a name.
    record NoHolder() implements SuccessionRefusal {
        @Override
        public String code() {
            return "succession.no-holder";
        }
    }

    /// Only somebody enrolled is named by number.
    record NotEnrolled(PersonId person) implements SuccessionRefusal {
        @Override
        public String code() {
            return "succession.not-enrolled";
        }

        @Override
        public List<Object> words() {
            return List.of(person);
        }
    }

    /// A term ends after it has begun.
    record ImpossibleDate(LocalDate day, LocalDate from) implements SuccessionRefusal {
        @Override
        public String code() {
            return "succession.impossible-date";
        }

        @Override
        public List<Object> words() {
            return List.of(day, from);
        }
    }

    /// All seats of the post are held on that day.
    record NoVacancy(String post, LocalDate day) implements SuccessionRefusal {
        @Override
        public String code() {
            return "succession.no-vacancy";
        }

        @Override
        public List<Object> words() {
            return List.of(post, day);
        }
    }

    /// Somebody holds this post already.
    record AlreadyHolds(String name, String post) implements SuccessionRefusal {
        @Override
        public String code() {
            return "succession.already-holds";
        }

        @Override
        public List<Object> words() {
            return List.of(name, post);
        }
    }

    /// The statutes end it after so many terms in a row.
    record TermLimit(String name, String post, int terms) implements SuccessionRefusal {
        @Override
        public String code() {
            return "succession.term-limit";
        }

        @Override
        public List<Object> words() {
            return List.of(name, post, terms);
        }
    }

    /// Nobody may hold both posts.
    record Incompatible(String name, String held, String wanted) implements SuccessionRefusal {
        @Override
        public String code() {
            return "succession.incompatible";
        }

        @Override
        public List<Object> words() {
            return List.of(name, held, wanted);
        }
    }

    /// The statutes have the post filled from among a body.
    record NotFromAmong(String name, String post, String body) implements SuccessionRefusal {
        @Override
        public String code() {
            return "succession.not-from-among";
        }

        @Override
        public List<Object> words() {
            return List.of(name, post, body);
        }
    }

    /// A resignation is the holder's own.
    record NotYourTerm(String name) implements SuccessionRefusal {
        @Override
        public String code() {
            return "succession.not-your-term";
        }

        @Override
        public List<Object> words() {
            return List.of(name);
        }
    }

    /// The term has ended.
    record AlreadyEnded(TermId term) implements SuccessionRefusal {
        @Override
        public String code() {
            return "succession.already-ended";
        }

        @Override
        public List<Object> words() {
            return List.of(term);
        }
    }

    /// The statutes fill a vacant seat of this post in another way.
    record FilledOtherwise(String post, Filling filling) implements SuccessionRefusal {
        @Override
        public String code() {
            return "succession.filled-otherwise";
        }

        @Override
        public List<Object> words() {
            return List.of(post, filling);
        }
    }

    /// No alternate is left.
    record NoAlternate(String post) implements SuccessionRefusal {
        @Override
        public String code() {
            return "succession.no-alternate";
        }

        @Override
        public List<Object> words() {
            return List.of(post);
        }
    }
}
