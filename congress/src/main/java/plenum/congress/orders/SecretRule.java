package plenum.congress.orders;

import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// How secret ballots are taken.
///
/// @param voteGroup the group in which votes on motions are encrypted, by its name in `plenum.ballot.group`
/// @param electionGroup the same for elections
/// @param minimumTurnout with fewer ballots than this an urn is never opened: so few would betray one another
/// @param shuffles how many trustees mix rankings, one after another, before they are opened; at least 2
/// @param paperCounts how many tellers count the paper ballots, each for himself, before they stand: 1 or 2
public record SecretRule(String voteGroup, String electionGroup, int minimumTurnout, int shuffles, int paperCounts) {
    public static final ObjectForm<SecretRule> FORM = Form.of(
            Field.of("voteGroup", SecretRule::voteGroup, Form.TEXT),
            Field.of("electionGroup", SecretRule::electionGroup, Form.TEXT),
            Field.of("minimumTurnout", SecretRule::minimumTurnout, Form.INT),
            Field.of("shuffles", SecretRule::shuffles, Form.INT),
            Field.added("paperCounts", SecretRule::paperCounts, Form.INT, 1),
            SecretRule::new);

    public SecretRule {
        if (minimumTurnout < 1 || shuffles < 2 || paperCounts < 1 || paperCounts > 2) {
            throw new IllegalArgumentException("a minimum turnout of " + minimumTurnout + ", " + shuffles
                    + " shuffles and " + paperCounts + " counts of paper");
        }
    }

    /// Paper is counted once.
    public SecretRule(String voteGroup, String electionGroup, int minimumTurnout, int shuffles) {
        this(voteGroup, electionGroup, minimumTurnout, shuffles, 1);
    }

    /// Debian's `belenios-tool` checks votes on motions; elections with many names are encrypted on the quicker curve.
    public static SecretRule usual() {
        return new SecretRule("BELENIOS-2048", "Ed25519", 3, 2);
    }
}
