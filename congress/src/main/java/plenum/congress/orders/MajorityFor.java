package plenum.congress.orders;

import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// Which majority a matter needs: the id of a rule of `plenum.count.majority`, such as `two-thirds` or `3/4 of
/// votes cast`.
public record MajorityFor(String matter, String majority) {
    public static final ObjectForm<MajorityFor> FORM = Form.of(
            Field.of("matter", MajorityFor::matter, Form.TEXT),
            Field.of("majority", MajorityFor::majority, Form.TEXT),
            MajorityFor::new);
}
