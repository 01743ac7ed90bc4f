package plenum.server.urns;

import java.util.function.Function;
import plenum.ballot.archive.EventType;
import plenum.ballot.v1.Election;
import plenum.ballot.v1.EncryptedTally;
import plenum.ballot.v1.Shuffle;
import plenum.congress.urns.Urn;
import plenum.congress.urns.Urn.Step;

/// What the trustees of an urn work on next.
public final class Ciphertexts {
    private Ciphertexts() {}

    /// The encrypted tally of an urn; where ballots were mixed, with the output of the last shuffle in the place of
    /// what was mixed.
    ///
    /// @param attached reads what an event brings
    public static EncryptedTally of(Urn urn, Election election, Function<Step, byte[]> attached) {
        var tally = EncryptedTally.parse(attached.apply(last(urn, EventType.ENCRYPTED_TALLY)), election);
        return urn.shuffled().isEmpty()
                ? tally
                : tally.shuffled(
                        election,
                        Shuffle.parse(attached.apply(last(urn, EventType.SHUFFLE)), election)
                                .ciphertexts());
    }

    private static Step last(Urn urn, EventType type) {
        return urn.events().stream()
                .filter(step -> step.type() == type)
                .reduce((_, later) -> later)
                .orElseThrow();
    }
}
