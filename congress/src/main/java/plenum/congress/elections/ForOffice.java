package plenum.congress.elections;

import plenum.congress.PostId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// What the elected are to hold.
///
/// @param restOfTerm whether a seat is filled only for what is left of its term, as by a by-election
public record ForOffice(PostId post, boolean restOfTerm) {
    public static final ObjectForm<ForOffice> FORM = Form.of(
            Field.of("post", ForOffice::post, PostId.FORM),
            Field.of("restOfTerm", ForOffice::restOfTerm, Form.TRUTH),
            ForOffice::new);
}
