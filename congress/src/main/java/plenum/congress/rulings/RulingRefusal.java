package plenum.congress.rulings;

import java.util.List;
import plenum.congress.PersonId;
import plenum.congress.Refusal;
import plenum.congress.RulingId;
import plenum.congress.orders.Rule;

/// Why nothing is ruled, or nobody appeals.
public sealed interface RulingRefusal extends Refusal {
    @Override
    default Rule rule() {
        return Rule.PRESIDING;
    }

    /// The chair rules in session.
    record NotInSession() implements RulingRefusal {
        @Override
        public String code() {
            return "rulings.not-in-session";
        }

        @Override
        public Rule rule() {
            return Rule.SITTINGS;
        }
    }

    /// A ruling says on what.
    record NoPoint() implements RulingRefusal {
        @Override
        public String code() {
            return "rulings.no-point";
        }
    }

    /// The chair gives reasons.
    record NoReasons() implements RulingRefusal {
        @Override
        public String code() {
            return "rulings.no-reasons";
        }
    }

    /// Nobody of this number is enrolled.
    record NoSuchPerson(PersonId person) implements RulingRefusal {
        @Override
        public String code() {
            return "rulings.no-such-person";
        }

        @Override
        public List<Object> words() {
            return List.of(person);
        }
    }

    /// Nothing was ruled under this number.
    record NoSuchRuling(RulingId ruling) implements RulingRefusal {
        @Override
        public String code() {
            return "rulings.no-such-ruling";
        }

        @Override
        public List<Object> words() {
            return List.of(ruling);
        }
    }

    /// The answer to an inquiry is an opinion: there is no appeal from it.
    record OnlyAnAnswer(RulingId ruling) implements RulingRefusal {
        @Override
        public String code() {
            return "rulings.only-an-answer";
        }

        @Override
        public List<Object> words() {
            return List.of(ruling);
        }
    }

    /// One appeal from a ruling is enough.
    record AlreadyAppealed(RulingId ruling) implements RulingRefusal {
        @Override
        public String code() {
            return "rulings.already-appealed";
        }

        @Override
        public List<Object> words() {
            return List.of(ruling);
        }
    }

    /// The congress decides on a ruling only if somebody appeals from it.
    record NotAppealed(RulingId ruling) implements RulingRefusal {
        @Override
        public String code() {
            return "rulings.not-appealed";
        }

        @Override
        public List<Object> words() {
            return List.of(ruling);
        }
    }

    /// The appeal has fewer seconders than the orders ask for.
    record NotSeconded(RulingId ruling) implements RulingRefusal {
        @Override
        public String code() {
            return "rulings.not-seconded";
        }

        @Override
        public List<Object> words() {
            return List.of(ruling);
        }
    }

    /// No appeal from this ruling waits for seconders.
    record NotAwaitingSeconders(RulingId ruling) implements RulingRefusal {
        @Override
        public String code() {
            return "rulings.not-awaiting-seconders";
        }

        @Override
        public List<Object> words() {
            return List.of(ruling);
        }
    }

    /// The congress has decided on the appeal.
    record AppealIsDecided(RulingId ruling) implements RulingRefusal {
        @Override
        public String code() {
            return "rulings.appeal-is-decided";
        }

        @Override
        public List<Object> words() {
            return List.of(ruling);
        }
    }

    /// One appeals before other business begins.
    record TooLate(RulingId ruling) implements RulingRefusal {
        @Override
        public String code() {
            return "rulings.too-late";
        }

        @Override
        public List<Object> words() {
            return List.of(ruling);
        }
    }

    /// Nobody appeals from the own ruling.
    record OwnRuling(RulingId ruling) implements RulingRefusal {
        @Override
        public String code() {
            return "rulings.own-ruling";
        }

        @Override
        public List<Object> words() {
            return List.of(ruling);
        }
    }

    /// Nobody seconds the own appeal.
    record OwnAppeal(RulingId ruling) implements RulingRefusal {
        @Override
        public String code() {
            return "rulings.own-appeal";
        }

        @Override
        public List<Object> words() {
            return List.of(ruling);
        }
    }

    /// An appeal is withdrawn by whoever appeals.
    record NotYourAppeal(RulingId ruling) implements RulingRefusal {
        @Override
        public String code() {
            return "rulings.not-your-appeal";
        }

        @Override
        public List<Object> words() {
            return List.of(ruling);
        }
    }

    /// The congress decides on an appeal before the business that it interrupts goes on.
    record AppealWaits(RulingId ruling) implements RulingRefusal {
        @Override
        public String code() {
            return "rulings.appeal-waits";
        }

        @Override
        public List<Object> words() {
            return List.of(ruling);
        }
    }

    /// An appeal that is put to the vote is decided.
    record BeingDecided(RulingId ruling) implements RulingRefusal {
        @Override
        public String code() {
            return "rulings.being-decided";
        }

        @Override
        public List<Object> words() {
            return List.of(ruling);
        }
    }
}
