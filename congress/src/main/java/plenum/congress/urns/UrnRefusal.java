package plenum.congress.urns;

import java.util.List;
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
    record UnknownGroup(String group) implements UrnRefusal {
        @Override
        public String code() {
            return "urns.unknown-group";
        }

        @Override
        public List<Object> words() {
            return List.of(group);
        }
    }

    /// There must be trustees, and no more of them needed than there are.
    record NoTrustees(int trustees) implements UrnRefusal {
        @Override
        public String code() {
            return "urns.no-trustees";
        }

        @Override
        public Rule rule() {
            return Rule.TRUSTEES;
        }

        @Override
        public List<Object> words() {
            return List.of(trustees);
        }
    }

    /// The key that an urn is locked with is not made anew.
    record KeyInUse(UrnId urn) implements UrnRefusal {
        @Override
        public String code() {
            return "urns.key-in-use";
        }

        @Override
        public Rule rule() {
            return Rule.TRUSTEES;
        }

        @Override
        public List<Object> words() {
            return List.of(urn);
        }
    }

    /// No ceremony was called for the group.
    record NoCeremony(String group) implements UrnRefusal {
        @Override
        public String code() {
            return "urns.no-ceremony";
        }

        @Override
        public Rule rule() {
            return Rule.TRUSTEES;
        }

        @Override
        public List<Object> words() {
            return List.of(group);
        }
    }

    /// The ceremony is for those whom it names.
    record NotATrustee(String group) implements UrnRefusal {
        @Override
        public String code() {
            return "urns.not-a-trustee";
        }

        @Override
        public Rule rule() {
            return Rule.TRUSTEES;
        }

        @Override
        public List<Object> words() {
            return List.of(group);
        }
    }

    /// The ceremony waits for something else.
    record NotItsTurn(String group, Ceremony.Stage stage) implements UrnRefusal {
        @Override
        public String code() {
            return "urns.not-its-turn";
        }

        @Override
        public Rule rule() {
            return Rule.TRUSTEES;
        }

        @Override
        public List<Object> words() {
            return List.of(group, stage);
        }
    }

    /// A trustee gives each thing once.
    record AlreadyGiven(PersonId trustee) implements UrnRefusal {
        @Override
        public String code() {
            return "urns.already-given";
        }

        @Override
        public Rule rule() {
            return Rule.TRUSTEES;
        }

        @Override
        public List<Object> words() {
            return List.of(trustee);
        }
    }

    /// What a trustee gives is not what the protocol asks for.
    record NotItsForm(String what, String why) implements UrnRefusal {
        @Override
        public String code() {
            return "urns.not-its-form";
        }

        @Override
        public Rule rule() {
            return Rule.TRUSTEES;
        }

        @Override
        public List<Object> words() {
            return List.of(what, why);
        }
    }

    /// Only a valid mandate votes.
    record NoSuchMandate(MandateNumber mandate) implements UrnRefusal {
        @Override
        public String code() {
            return "urns.no-such-mandate";
        }

        @Override
        public Rule rule() {
            return Rule.MANDATES;
        }

        @Override
        public List<Object> words() {
            return List.of(mandate);
        }
    }

    /// An urn is locked with the trustees' key.
    record NoKey(String group) implements UrnRefusal {
        @Override
        public String code() {
            return "urns.no-key";
        }

        @Override
        public Rule rule() {
            return Rule.TRUSTEES;
        }

        @Override
        public List<Object> words() {
            return List.of(group);
        }
    }

    /// Rankings are mixed by several trustees, one after another.
    record TooFewToMix(int trustees, int shuffles) implements UrnRefusal {
        @Override
        public String code() {
            return "urns.too-few-to-mix";
        }

        @Override
        public Rule rule() {
            return Rule.TRUSTEES;
        }

        @Override
        public List<Object> words() {
            return List.of(trustees, shuffles);
        }
    }

    /// On the roll must be somebody who does not vote on paper.
    record NobodyToVote() implements UrnRefusal {
        @Override
        public String code() {
            return "urns.nobody-to-vote";
        }
    }

    /// An urn takes one credential for each vote of weight 1.
    record TooManyUnits(long units, long most) implements UrnRefusal {
        @Override
        public String code() {
            return "urns.too-many-units";
        }

        @Override
        public List<Object> words() {
            return List.of(units, most);
        }
    }

    /// There is no such urn.
    record NoSuchUrn(UrnId urn) implements UrnRefusal {
        @Override
        public String code() {
            return "urns.no-such-urn";
        }

        @Override
        public List<Object> words() {
            return List.of(urn);
        }
    }

    /// An urn is opened once.
    record AlreadyOpened(UrnId urn) implements UrnRefusal {
        @Override
        public String code() {
            return "urns.already-opened";
        }

        @Override
        public List<Object> words() {
            return List.of(urn);
        }
    }

    /// The registrar's list has a credential for each vote, and each only once.
    record WrongList(UrnId urn, long units, long credentials) implements UrnRefusal {
        @Override
        public String code() {
            return "urns.wrong-list";
        }

        @Override
        public List<Object> words() {
            return List.of(urn, units, credentials);
        }
    }

    /// An urn takes ballots until it is closed.
    record NotOpen(UrnId urn) implements UrnRefusal {
        @Override
        public String code() {
            return "urns.not-open";
        }

        @Override
        public List<Object> words() {
            return List.of(urn);
        }
    }

    /// Only the credentials of the list vote.
    record NotACredential(UrnId urn) implements UrnRefusal {
        @Override
        public String code() {
            return "urns.not-a-credential";
        }

        @Override
        public List<Object> words() {
            return List.of(urn);
        }
    }

    /// A ballot that was replaced does not come back.
    record OldBallot(UrnId urn) implements UrnRefusal {
        @Override
        public String code() {
            return "urns.old-ballot";
        }

        @Override
        public List<Object> words() {
            return List.of(urn);
        }
    }

    /// Who has tested a ballot can show how it reads, so it is never cast.
    record BallotWasTested(UrnId urn) implements UrnRefusal {
        @Override
        public String code() {
            return "urns.ballot-was-tested";
        }

        @Override
        public List<Object> words() {
            return List.of(urn);
        }
    }

    /// A ballot that was cast is not tested any more.
    record BallotWasCast(UrnId urn) implements UrnRefusal {
        @Override
        public String code() {
            return "urns.ballot-was-cast";
        }

        @Override
        public List<Object> words() {
            return List.of(urn);
        }
    }

    /// Only an archive that was verified is gone on with.
    record NotVerified(UrnId urn) implements UrnRefusal {
        @Override
        public String code() {
            return "urns.not-verified";
        }

        @Override
        public List<Object> words() {
            return List.of(urn);
        }
    }

    /// What was verified is not the archive of the urn.
    record AnotherArchive(UrnId urn) implements UrnRefusal {
        @Override
        public String code() {
            return "urns.another-archive";
        }

        @Override
        public List<Object> words() {
            return List.of(urn);
        }
    }

    /// Ballots are put together when the urn is closed, and once.
    record NotClosed(UrnId urn) implements UrnRefusal {
        @Override
        public String code() {
            return "urns.not-closed";
        }

        @Override
        public List<Object> words() {
            return List.of(urn);
        }
    }

    /// Ballots are mixed when they are put together, and are not mixed enough yet.
    record NotMixing(UrnId urn) implements UrnRefusal {
        @Override
        public String code() {
            return "urns.not-mixing";
        }

        @Override
        public Rule rule() {
            return Rule.TRUSTEES;
        }

        @Override
        public List<Object> words() {
            return List.of(urn);
        }
    }

    /// Trustees turn their keys when the ballots are ready, and until enough have done so.
    record NotDecrypting(UrnId urn) implements UrnRefusal {
        @Override
        public String code() {
            return "urns.not-decrypting";
        }

        @Override
        public Rule rule() {
            return Rule.TRUSTEES;
        }

        @Override
        public List<Object> words() {
            return List.of(urn);
        }
    }

    /// A trustee does each thing once.
    record AlreadyDone(PersonId trustee) implements UrnRefusal {
        @Override
        public String code() {
            return "urns.already-done";
        }

        @Override
        public Rule rule() {
            return Rule.TRUSTEES;
        }

        @Override
        public List<Object> words() {
            return List.of(trustee);
        }
    }

    /// The result comes when enough trustees have turned their keys.
    record KeysMissing(UrnId urn, int missing) implements UrnRefusal {
        @Override
        public String code() {
            return "urns.keys-missing";
        }

        @Override
        public Rule rule() {
            return Rule.TRUSTEES;
        }

        @Override
        public List<Object> words() {
            return List.of(urn, missing);
        }
    }
}
