package plenum.ballot.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import plenum.ballot.archive.Hash;
import plenum.ballot.archive.Payload;
import plenum.ballot.archive.Step;
import plenum.ballot.v1.CredentialList;
import plenum.ballot.v1.Election;
import plenum.ballot.v1.Fault;
import plenum.ballot.v1.Trustees;

/// What an election begins with, found right. Rules 4 and 5.
record Poll(Election election, Trustees trustees, CredentialList credentials) {
    /// @param admitted how many may vote, where that is known
    static Poll of(Step setup, OptionalLong admitted) throws Broken {
        var data = setup.data();
        requireReferences(setup);
        var election = read(setup, 0, "the election", bytes -> Election.parse(bytes));
        if (!election.group().contains(election.publicKey())) {
            throw new Broken(Rule.SETUP, Place.of(setup, data.get(0).hash()), "public_key lies outside the subgroup");
        }
        var trustees = read(setup, 1, "the trustees", bytes -> Trustees.parse(bytes, election.group()));
        requireNone(Rule.TRUSTEES, Place.of(setup, data.get(1).hash()), trustees.faults(election));
        var credentials = read(setup, 2, "the credentials", bytes -> CredentialList.parse(bytes, election.group()));
        requireNone(Rule.SETUP, Place.of(setup, data.get(2).hash()), credentials.faults(election));
        requireNumber(Place.of(setup, data.get(2).hash()), credentials.all().size(), admitted);
        return new Poll(election, trustees, credentials);
    }

    private static void requireReferences(Step setup) throws Broken {
        var hashes = new ArrayList<Hash>();
        setup.data().subList(0, 3).forEach(data -> hashes.add(data.hash()));
        var expected = new Payload.Setup(hashes.get(0), hashes.get(1), hashes.get(2));
        if (!Payload.Setup.parse(setup.payload().bytes()).equals(Optional.of(expected))) {
            throw new Broken(
                    Rule.SETUP, Place.of(setup), "this does not name the three records before it, or not canonically");
        }
    }

    private static <T> T read(Step setup, int number, String what, Reading.Reader<T> reader) throws Broken {
        return Reading.of(
                Rule.SETUP,
                Place.of(setup, setup.data().get(number).hash()),
                setup.data().get(number),
                what,
                reader);
    }

    private static void requireNumber(Place place, int credentials, OptionalLong admitted) throws Broken {
        if (admitted.isPresent() && admitted.getAsLong() != credentials) {
            throw new Broken(
                    Rule.SETUP, place, credentials + " credentials for " + admitted.getAsLong() + " who were admitted");
        }
    }

    private static void requireNone(Rule rule, Place place, List<Fault> faults) throws Broken {
        if (!faults.isEmpty()) {
            throw new Broken(rule, place, faults.getFirst().toString());
        }
    }
}
