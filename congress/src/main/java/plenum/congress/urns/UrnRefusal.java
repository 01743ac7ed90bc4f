package plenum.congress.urns;

import plenum.congress.MandateNumber;
import plenum.congress.PersonId;
import plenum.congress.Refusal;
import plenum.congress.UrnId;
import plenum.congress.orders.Rule;

/// Why a key is not made, an urn not opened, a ballot not taken.
public sealed interface UrnRefusal extends Refusal {
    @Override
    default Rule rule() {
        return Rule.SECRET_BALLOTS;
    }

    /// Ballots are encrypted in a group that archives may name.
    record UnknownGroup(String group) implements UrnRefusal {}

    /// There must be trustees, and no more of them needed than there are.
    record NoTrustees(int trustees) implements UrnRefusal {
        @Override
        public Rule rule() {
            return Rule.TRUSTEES;
        }
    }

    /// The key that an urn is locked with is not made anew.
    record KeyInUse(UrnId urn) implements UrnRefusal {
        @Override
        public Rule rule() {
            return Rule.TRUSTEES;
        }
    }

    /// No ceremony was called for the group.
    record NoCeremony(String group) implements UrnRefusal {
        @Override
        public Rule rule() {
            return Rule.TRUSTEES;
        }
    }

    /// The ceremony is for those whom it names.
    record NotATrustee(String group) implements UrnRefusal {
        @Override
        public Rule rule() {
            return Rule.TRUSTEES;
        }
    }

    /// The ceremony waits for something else.
    record NotItsTurn(String group, Ceremony.Stage stage) implements UrnRefusal {
        @Override
        public Rule rule() {
            return Rule.TRUSTEES;
        }
    }

    /// A trustee gives each thing once.
    record AlreadyGiven(PersonId trustee) implements UrnRefusal {
        @Override
        public Rule rule() {
            return Rule.TRUSTEES;
        }
    }

    /// What a trustee gives is not what the protocol asks for.
    record NotItsForm(String what, String why) implements UrnRefusal {
        @Override
        public Rule rule() {
            return Rule.TRUSTEES;
        }
    }

    /// Only a valid mandate votes.
    record NoSuchMandate(MandateNumber mandate) implements UrnRefusal {
        @Override
        public Rule rule() {
            return Rule.MANDATES;
        }
    }

    /// An urn is locked with the trustees' key.
    record NoKey(String group) implements UrnRefusal {
        @Override
        public Rule rule() {
            return Rule.TRUSTEES;
        }
    }

    /// Rankings are mixed by several trustees, one after another.
    record TooFewToMix(int trustees, int shuffles) implements UrnRefusal {
        @Override
        public Rule rule() {
            return Rule.TRUSTEES;
        }
    }

    /// On the roll must be somebody who does not vote on paper.
    record NobodyToVote() implements UrnRefusal {}

    /// An urn takes one credential for each vote of weight 1.
    record TooManyUnits(long units, long most) implements UrnRefusal {}

    /// There is no such urn.
    record NoSuchUrn(UrnId urn) implements UrnRefusal {}

    /// An urn is opened once.
    record AlreadyOpened(UrnId urn) implements UrnRefusal {}

    /// The registrar's list has a credential for each vote, and each only once.
    record WrongList(UrnId urn, long units, long credentials) implements UrnRefusal {}

    /// An urn takes ballots until it is closed.
    record NotOpen(UrnId urn) implements UrnRefusal {}

    /// Only the credentials of the list vote.
    record NotACredential(UrnId urn) implements UrnRefusal {}

    /// A ballot that was replaced does not come back.
    record OldBallot(UrnId urn) implements UrnRefusal {}

    /// Who has tested a ballot can show how it reads, so it is never cast.
    record BallotWasTested() implements UrnRefusal {}

    /// A ballot that was cast is not tested any more.
    record BallotWasCast(UrnId urn) implements UrnRefusal {}

    /// Only an archive that was verified is gone on with.
    record NotVerified(UrnId urn) implements UrnRefusal {}

    /// What was verified is not the archive of the urn.
    record AnotherArchive(UrnId urn) implements UrnRefusal {}

    /// Ballots are put together when the urn is closed, and once.
    record NotClosed(UrnId urn) implements UrnRefusal {}

    /// Ballots are mixed when they are put together, and are not mixed enough yet.
    record NotMixing(UrnId urn) implements UrnRefusal {
        @Override
        public Rule rule() {
            return Rule.TRUSTEES;
        }
    }

    /// Trustees turn their keys when the ballots are ready, and until enough have done so.
    record NotDecrypting(UrnId urn) implements UrnRefusal {
        @Override
        public Rule rule() {
            return Rule.TRUSTEES;
        }
    }

    /// A trustee does each thing once.
    record AlreadyDone(PersonId trustee) implements UrnRefusal {
        @Override
        public Rule rule() {
            return Rule.TRUSTEES;
        }
    }

    /// The result comes when enough trustees have turned their keys.
    record KeysMissing(UrnId urn, int missing) implements UrnRefusal {
        @Override
        public Rule rule() {
            return Rule.TRUSTEES;
        }
    }
}
