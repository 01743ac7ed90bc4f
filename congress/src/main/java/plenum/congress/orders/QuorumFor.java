package plenum.congress.orders;

import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// A condition of the quorum for one matter. A matter may have several, and all must be met.
public record QuorumFor(String matter, QuorumRule rule) {
    /// What has no quorum of its own.
    public static final String USUAL = "usual";

    /// The opening of a sitting; without conditions of its own a sitting opens before whoever is there.
    public static final String OPENING = "opening";

    /// All that is decided in a sitting on second call, in place of what is asked otherwise.
    public static final String SECOND_CALL = "second-call";

    /// Elections by the congress.
    public static final String ELECTIONS = "elections";

    /// Elections by a body, of its members.
    public static final String BODIES = "bodies";

    public static final ObjectForm<QuorumFor> FORM = Form.of(
            Field.of("matter", QuorumFor::matter, Form.TEXT),
            Field.of("rule", QuorumFor::rule, QuorumRule.FORM),
            QuorumFor::new);
}
