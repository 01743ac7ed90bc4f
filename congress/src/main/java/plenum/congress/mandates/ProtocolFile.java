package plenum.congress.mandates;

import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// The paper itself, as a file beside the journal.
///
/// @param name as it was handed in, such as `north.pdf`
/// @param sha256 of its bytes, in 64 hexadecimal digits
public record ProtocolFile(String name, String sha256) {
    public static final ObjectForm<ProtocolFile> FORM = Form.of(
            Field.of("name", ProtocolFile::name, Form.TEXT),
            Field.of("sha256", ProtocolFile::sha256, Form.TEXT),
            ProtocolFile::new);
}
