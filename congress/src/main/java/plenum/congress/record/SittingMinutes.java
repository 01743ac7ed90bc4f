package plenum.congress.record;

import java.time.Instant;
import java.util.Optional;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import plenum.congress.PersonId;

/// What people add to the minutes of a sitting. The rest of them is told from the facts, so it cannot be edited.
///
/// @param remarks of the secretaries, numbered from 1
/// @param signatures under the minutes as they stand: a remark made afterwards undoes them
/// @param lists attendance lists that somebody signed, in the order of the signatures
/// @param approved since when, by the body
public record SittingMinutes(
        PVector<Remark> remarks, PVector<Signature> signatures, PVector<SignedList> lists, Optional<Instant> approved) {
    static final SittingMinutes UNTOUCHED =
            new SittingMinutes(TreePVector.empty(), TreePVector.empty(), TreePVector.empty(), Optional.empty());

    /// A remark as it reads now; empty if it was struck out. What it said before stands in the journal.
    public record Remark(String text, PersonId by, Instant at) {}

    /// Somebody answers for the minutes.
    public record Signature(PersonId by, Instant at) {}

    /// Somebody answers for an attendance list.
    ///
    /// @param hash of the list, as hex
    /// @param entry of the signature in the journal
    public record SignedList(String hash, PersonId by, long entry, Instant at) {}

    boolean listSigned(String hash, PersonId by) {
        return lists.stream()
                .anyMatch(list -> list.hash().equals(hash) && list.by().equals(by));
    }

    SittingMinutes signed(SignedList list) {
        return new SittingMinutes(remarks, signatures, lists.plus(list), approved);
    }

    /// Whether somebody has signed the minutes as they stand.
    public boolean signedBy(PersonId person) {
        return signatures.stream().map(Signature::by).anyMatch(person::equals);
    }

    SittingMinutes remarked(int number, Remark remark) {
        var after = number > remarks.size() ? remarks.plus(remark) : remarks.with(number - 1, remark);
        return new SittingMinutes(after, TreePVector.empty(), lists, approved);
    }

    SittingMinutes signed(PersonId by, Instant at) {
        return new SittingMinutes(remarks, signatures.plus(new Signature(by, at)), lists, approved);
    }

    SittingMinutes approved(Instant at) {
        return new SittingMinutes(remarks, signatures, lists, Optional.of(at));
    }
}
