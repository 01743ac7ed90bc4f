package plenum.ballot.v1;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.random.RandomGenerator;
import plenum.ballot.group.Element;
import plenum.ballot.group.Group;
import plenum.ballot.text.Json;
import plenum.ballot.text.Part;

/// The keys with which a trustee takes part in generating a shared key. Section 4.4, step 3.
///
/// @param context which trustee of how many it is; absent in what versions before 2.5.1 wrote
/// @param verification `g^sk`, by which the trustee's signatures are checked
/// @param encryption `g^dk`, under which secrets are sent to the trustee
public record Certificate(Optional<Context> context, Element verification, Element encryption) {
    /// Which trustee of which ceremony a certificate is for.
    ///
    /// @param index of the trustee, from 1 to `size`
    /// @param threshold how many of them decrypt together
    public record Context(Group group, int size, int threshold, int index) {
        public Context {
            if (threshold < 1 || threshold > size || index < 1 || index > size) {
                throw new IllegalArgumentException("expected 1 <= threshold <= size and 1 <= index <= size");
            }
        }

        private static Context read(Part part) {
            part.only("group", "size", "threshold", "index");
            return part.made(() -> new Context(
                    Election.group(part.field("group")),
                    part.field("size").count(),
                    part.field("threshold").count(),
                    part.field("index").count()));
        }

        private Json json() {
            return Json.fields()
                    .with("group", group.name())
                    .with("size", size)
                    .with("threshold", threshold)
                    .with("index", index);
        }
    }

    /// What a signed message certifies.
    ///
    /// @throws plenum.ballot.text.Unreadable if it is another message, or not canonical
    static Certificate of(SignedMessage signed, Group group) {
        return Json.canonical(
                signed.message().getBytes(StandardCharsets.UTF_8), part -> read(part, group), Certificate::json);
    }

    private static Certificate read(Part part, Group group) {
        part.only("context", "verification", "encryption");
        return new Certificate(
                part.optional("context").map(Context::read),
                part.field("verification").text(group::element),
                part.field("encryption").text(group::element));
    }

    private Json json() {
        return Json.fields()
                .with("context", context.map(Context::json))
                .with("verification", verification.toString())
                .with("encryption", encryption.toString());
    }

    SignedMessage sign(BigInteger sk, RandomGenerator random) {
        return SignedMessage.sign(json(), verification.group(), sk, random);
    }
}
