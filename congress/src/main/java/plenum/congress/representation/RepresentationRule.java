package plenum.congress.representation;

import java.util.Optional;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// The rule of representation: how many delegates each unit sends.
public record RepresentationRule(
        Senders senders, VoiceRule decisive, Optional<VoiceRule> consultative, Optional<ExOfficio> exOfficio) {
    public static final ObjectForm<RepresentationRule> FORM = Form.of(
            Field.of("senders", RepresentationRule::senders, Senders.FORM),
            Field.of("decisive", RepresentationRule::decisive, VoiceRule.FORM),
            Field.of("consultative", RepresentationRule::consultative, Form.optional(VoiceRule.FORM)),
            Field.of("exOfficio", RepresentationRule::exOfficio, Form.optional(ExOfficio.FORM)),
            RepresentationRule::new);
}
