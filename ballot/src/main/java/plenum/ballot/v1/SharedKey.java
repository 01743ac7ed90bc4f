package plenum.ballot.v1;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import plenum.ballot.group.Element;
import plenum.ballot.group.Group;
import plenum.ballot.text.Json;

/// What trustees who share a key have signed, read out of a [Trustee.Pedersen]. Section 4.4.
record SharedKey(Trustee.Pedersen item, Group group, List<Certificate> certs, List<Coefexps> coefexps) {
    /// @throws plenum.ballot.text.Unreadable if something else was signed
    static SharedKey of(Trustee.Pedersen item, Group group) {
        return new SharedKey(
                item,
                group,
                item.certs().stream().map(cert -> Certificate.of(cert, group)).toList(),
                item.coefexps().stream()
                        .map(message -> Coefexps.of(message, group))
                        .toList());
    }

    /// The public key: the product of all `A_i0`.
    Element key() {
        return coefexps.stream()
                .map(coefficients -> coefficients.elements().getFirst())
                .reduce(group::multiply)
                .orElseThrow();
    }

    /// `prod_i prod_k A_ik^(j^k)`, which is `g^S_j`.
    static Element verificationKey(List<Coefexps> coefexps, int j) {
        return coefexps.stream()
                .map(coefficients -> coefficients.at(j))
                .reduce((a, b) -> a.group().multiply(a, b))
                .orElseThrow();
    }

    /// What is signed over all certificates: `"certs_sig|" J`.
    static String certsSigned(List<SignedMessage> certs, Coefexps coefexps) {
        var json = Json.fields()
                .with("certs", Json.items(certs, SignedMessage::json))
                .with("coefexps", Json.items(coefexps.elements(), element -> Json.text(element.toString())));
        return "certs_sig|" + json.string();
    }

    /// Every rule that is broken. Where something lies outside the subgroup, nothing else is looked at.
    ///
    /// @param first the number of the first of the trustees in the election
    List<Fault> faults(int first) {
        var outside = faults(first, this::faultsOfElements);
        return outside.isEmpty() ? faults(first, this::faultsOf) : outside;
    }

    private List<Fault> faults(int first, IntFunction<List<String>> ofOne) {
        var faults = new ArrayList<Fault>();
        for (int i = 0; i < item.size(); i++) {
            for (var what : ofOne.apply(i)) {
                faults.add(new Fault("trustee " + (first + i), what));
            }
        }
        return faults;
    }

    private List<String> faultsOfElements(int i) {
        var elements = new ArrayList<>(coefexps.get(i).elements());
        elements.add(certs.get(i).verification());
        elements.add(certs.get(i).encryption());
        return elements.stream().allMatch(group::contains)
                ? List.of()
                : List.of("a key or a coefficient is outside the subgroup");
    }

    private List<String> faultsOf(int i) {
        var faults = new ArrayList<String>();
        if (coefexps.get(i).elements().size() != item.threshold()) {
            faults.add("does not have as many coefficients as the threshold");
        }
        faults.addAll(faultsOfSignatures(i));
        faults.addAll(faultsOfContext(i));
        faults.addAll(faultsOfKey(i));
        return faults;
    }

    private List<String> faultsOfSignatures(int i) {
        var faults = new ArrayList<String>();
        var verification = certs.get(i).verification();
        if (!item.certs().get(i).isSignedBy(verification)) {
            faults.add("the signature of the certificate is wrong");
        }
        if (!item.coefexps().get(i).isSignedBy(verification)) {
            faults.add("the signature of the coefficients is wrong");
        }
        item.signatures().ifPresent(signatures -> {
            var signed = new SignedMessage(certsSigned(item.certs(), coefexps.get(i)), signatures.get(i));
            if (!signed.isSignedBy(verification)) {
                faults.add("the signature of all certificates is wrong");
            }
        });
        return faults;
    }

    /// Since 2.5.1 there are contexts and further signatures; before there were none of them.
    private List<String> faultsOfContext(int i) {
        var modern = item.signatures().isPresent();
        var context = certs.get(i).context();
        if (context.isPresent() != modern
                || item.verificationKeys().get(i).signature().isPresent() != modern) {
            return List.of("has a context and signatures in some places only");
        }
        var expected = new Certificate.Context(group, item.size(), item.threshold(), i + 1);
        return context.isPresent() && !context.get().equals(expected)
                ? List.of("the context of the certificate is that of another key")
                : List.of();
    }

    private List<String> faultsOfKey(int i) {
        var faults = new ArrayList<String>();
        var key = item.verificationKeys().get(i);
        if (!key.key().holds()) {
            faults.add("the proof of knowledge of the share is wrong");
        }
        if (!key.element().equals(verificationKey(coefexps, i + 1))) {
            faults.add("the verification key does not follow from the coefficients");
        }
        key.signature().ifPresent(signature -> {
            var signed = new SignedMessage(key.element().toString(), signature);
            if (!signed.isSignedBy(certs.get(i).verification())) {
                faults.add("the signature of the verification key is wrong");
            }
        });
        return faults;
    }
}
