package plenum.ballot.verify;

/// The first thing in an archive that breaks a rule.
///
/// @param why what is wrong there
public record Refusal(Rule rule, Place place, String why) {
    @Override
    public String toString() {
        return place + ": " + why + "; this breaks " + rule;
    }
}
