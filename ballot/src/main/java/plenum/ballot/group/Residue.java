package plenum.ballot.group;

import java.math.BigInteger;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A number modulo a prime, other than zero, in Montgomery's form below p. The text is made once, when it is asked for.
final class Residue implements Element {
    private final PrimeField group;
    private final int[] form;
    private @Nullable String text;

    /// @param form below p, and never changed afterwards
    Residue(PrimeField group, int[] form) {
        this.group = group;
        this.form = form;
    }

    /// The residue that was read from this text.
    Residue(PrimeField group, int[] form, String text) {
        this(group, form);
        this.text = text;
    }

    @Override
    public PrimeField group() {
        return group;
    }

    int[] form() {
        return form;
    }

    BigInteger number() {
        return group.number(form);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Residue residue && group == residue.group && Arrays.equals(form, residue.form);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(form);
    }

    @Override
    public String toString() {
        var written = text;
        if (written == null) {
            written = number().toString();
            text = written;
        }
        return written;
    }
}
