package plenum.server.urns;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.util.Optional;
import java.util.function.Supplier;
import plenum.ballot.group.NotAnElement;
import plenum.ballot.text.Unreadable;
import plenum.ballot.v1.Decryption;
import plenum.ballot.v1.Fault;
import plenum.ballot.v1.PartialDecryption;
import plenum.ballot.v1.Shuffle;
import plenum.ballot.v1.Trustees;
import plenum.congress.PersonId;
import plenum.congress.urns.Urn;
import plenum.congress.urns.Urn.Step;
import plenum.journal.Attachment;
import plenum.journal.Hash;
import plenum.journal.Journal;

/// What trustees fetch to work on, and the check of what they bring back. Whether they may bring it now is for the
/// congress to decide.
public final class Workbench {
    private final Journal journal;

    public Workbench(Journal journal) {
        this.journal = journal;
    }

    /// A check of what a trustee brings.
    @FunctionalInterface
    public interface Check {
        /// What is wrong with it, if anything.
        Optional<String> fault(Urn urn, PersonId trustee, byte[] bytes);
    }

    /// What is to be mixed or decrypted next, as the record of an encrypted tally. Empty before there is one.
    public Optional<byte[]> ciphertexts(Urn urn) {
        return tallied(urn)
                ? Intake.election(urn)
                        .map(election ->
                                Ciphertexts.of(urn, election, this::attached).bytes())
                : Optional.empty();
    }

    /// What is wrong with a shuffle of what is to be mixed next.
    public Optional<String> faultOfShuffle(Urn urn, PersonId trustee, byte[] bytes) {
        if (!(urn.stage() instanceof Urn.Stage.Mixing)) {
            return Optional.empty();
        }
        var election = Intake.election(urn).orElseThrow();
        return read(() -> Shuffle.parse(bytes, election)
                .fault(election, Ciphertexts.of(urn, election, this::attached).unshuffled(election)));
    }

    /// What is wrong with a trustee's part of the decryption.
    public Optional<String> faultOfDecryption(Urn urn, PersonId trustee, byte[] bytes) {
        var index = urn.ceremony().index(trustee).orElse(0);
        if (!(urn.stage() instanceof Urn.Stage.Decrypting) || index == 0) {
            return Optional.empty();
        }
        var election = Intake.election(urn).orElseThrow();
        var group = election.group();
        var trustees = Trustees.parse(urn.opening().orElseThrow().trustees().getBytes(UTF_8), group);
        var decryption = new Decryption(
                election, trustees, Ciphertexts.of(urn, election, this::attached), BigInteger.valueOf(urn.turnout()));
        return read(() -> decryption.fault(index, PartialDecryption.parse(bytes, group)));
    }

    private static Optional<String> read(Supplier<Optional<Fault>> fault) {
        try {
            return fault.get().map(Fault::toString);
        } catch (Unreadable | NotAnElement wrong) {
            return Optional.of(String.valueOf(wrong.getMessage()));
        }
    }

    private static boolean tallied(Urn urn) {
        return switch (urn.stage()) {
            case Urn.Stage.Mixing(), Urn.Stage.Decrypting(), Urn.Stage.Counted _ -> true;
            case Urn.Stage.Prepared(),
                    Urn.Stage.Open(),
                    Urn.Stage.Closed(),
                    Urn.Stage.Withheld _,
                    Urn.Stage.Faulty _,
                    Urn.Stage.Abandoned _ -> false;
        };
    }

    private byte[] attached(Step step) {
        var hash = Hash.ofHex(step.record().orElseThrow().toString());
        return journal.attachment(hash)
                .map(Attachment::bytes)
                .orElseThrow(() -> new IllegalStateException("attachment " + hash.hex() + " is not in the store"));
    }
}
