package plenum.congress.credentials;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.credentials.CredentialsFact.AttributeDescribed;
import plenum.congress.credentials.CredentialsRefusal.NoAttribute;
import plenum.congress.credentials.CredentialsRefusal.WrongFigures;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// The credentials commission says how reports tell of an attribute: the order of its values, and what the
/// delegates are compared with.
///
/// Refused, in this order: without a name or with a value twice; with figures that do not fit the values, or two of a
/// kind.
public record DescribeAttribute(Described described) implements CredentialsAct {
    public static final ObjectForm<DescribeAttribute> FORM =
            Form.of(Field.of("described", DescribeAttribute::described, Described.FORM), DescribeAttribute::new);

    @Override
    public Decision decide(HasCredentials congress, Actor by, Instant at) {
        var values = described.values();
        if (described.attribute().isBlank() || new HashSet<>(values).size() < values.size()) {
            return Decision.refuse(new NoAttribute());
        }
        var kinds = new HashSet<Yardstick.Of>();
        var fitting = described.yardsticks().stream()
                .allMatch(yardstick -> kinds.add(yardstick.of()) && yardstick.fits(values.size()));
        if (!fitting) {
            return Decision.refuse(new WrongFigures(described.attribute()));
        }
        if (congress.credentials().described(described.attribute()).equals(Optional.of(described))) {
            return Decision.unchanged();
        }
        return Decision.allow(new AttributeDescribed(described));
    }
}
