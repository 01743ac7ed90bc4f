package plenum.congress.tellers;

import static java.nio.charset.StandardCharsets.UTF_8;

import plenum.congress.PersonId;
import plenum.congress.UrnId;
import plenum.congress.elections.PaperBallots;
import plenum.congress.form.SaltedHash;

/// One teller's count under seal: nobody can read it without its salt, and nobody can open it as another.
///
/// @param seal as [#seal] makes it
public record SealedCount(PersonId by, String seal) {
    /// The seal of a count: the salted hash of a line that names the urn and the teller and of the count as it is
    /// written in the journal.
    ///
    /// @param salt 32 random bytes, hexadecimal
    /// @return empty if the salt is not hexadecimal
    public static String seal(UrnId urn, PersonId by, PaperBallots found, String salt) {
        return SaltedHash.of(urn + " " + by + "\n" + new String(PaperBallots.FORM.bytes(found), UTF_8), salt);
    }

    boolean opensAs(UrnId urn, PaperBallots found, String salt) {
        return seal.equals(seal(urn, by, found, salt));
    }
}
