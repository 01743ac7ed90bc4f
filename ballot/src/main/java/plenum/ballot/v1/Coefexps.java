package plenum.ballot.v1;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.random.RandomGenerator;
import plenum.ballot.group.Element;
import plenum.ballot.group.Group;
import plenum.ballot.text.Json;

/// The coefficients of a trustee's polynomial, in the exponent: `A_i0 .. A_it` with `A_ik = g^a_ik`. Section 4.4,
/// step 4.
public record Coefexps(List<Element> elements) {
    public Coefexps {
        elements = List.copyOf(elements);
        if (elements.isEmpty()) {
            throw new IllegalArgumentException("a polynomial has coefficients");
        }
    }

    /// What a signed message says.
    ///
    /// @throws plenum.ballot.text.Unreadable if it is another message, or not canonical
    static Coefexps of(SignedMessage signed, Group group) {
        return Json.canonical(
                signed.message().getBytes(StandardCharsets.UTF_8),
                part -> part.made(() ->
                        new Coefexps(part.only("coefexps").field("coefexps").list(item -> item.text(group::element)))),
                Coefexps::json);
    }

    Json json() {
        return Json.fields().with("coefexps", Json.items(elements, element -> Json.text(element.toString())));
    }

    SignedMessage sign(Group group, BigInteger sk, RandomGenerator random) {
        return SignedMessage.sign(json(), group, sk, random);
    }

    /// `prod_k A_ik^(j^k)`, which is `g^s_ij`: what trustee j's share must fit.
    Element at(int j) {
        var group = elements.getFirst().group();
        var value = group.one();
        var point = BigInteger.valueOf(j);
        for (var element : elements.reversed()) {
            value = group.multiply(group.power(value, point), element);
        }
        return value;
    }
}
