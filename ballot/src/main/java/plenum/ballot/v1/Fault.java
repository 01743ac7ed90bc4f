package plenum.ballot.v1;

/// Something in a public record that breaks a rule.
///
/// @param where whose or which part it is, such as `trustee 2`
/// @param what what is wrong, as the end of a sentence that begins with where
public record Fault(String where, String what) {
    @Override
    public String toString() {
        return where + ": " + what;
    }
}
