package plenum.ballot.v1;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import plenum.ballot.group.Group;

/// Powers of ciphertexts. All exponents of a base are collected first and computed together, which costs hardly more
/// than one of them.
final class SharedPowers {
    private final Group group;
    private final List<Ciphertext> bases = new ArrayList<>();
    private final IdentityHashMap<Ciphertext, SequencedSet<BigInteger>> asked = new IdentityHashMap<>();
    private final IdentityHashMap<Ciphertext, Map<BigInteger, Ciphertext>> powers = new IdentityHashMap<>();

    SharedPowers(Group group) {
        this.group = group;
    }

    void ask(Ciphertext base, BigInteger exponent) {
        asked.computeIfAbsent(base, added -> {
                    bases.add(added);
                    return new LinkedHashSet<>();
                })
                .add(exponent);
    }

    void compute() {
        for (var base : bases) {
            var exponents = List.copyOf(asked.getOrDefault(base, new LinkedHashSet<>()));
            var alphas = group.powers(base.alpha(), exponents);
            var betas = group.powers(base.beta(), exponents);
            var computed = new HashMap<BigInteger, Ciphertext>();
            for (int i = 0; i < exponents.size(); i++) {
                computed.put(exponents.get(i), new Ciphertext(alphas.get(i), betas.get(i)));
            }
            powers.put(base, computed);
        }
    }

    /// A power that was asked for before they were computed.
    Ciphertext power(Ciphertext base, BigInteger exponent) {
        var power = powers.getOrDefault(base, Map.of()).get(exponent);
        if (power == null) {
            throw new IllegalStateException("a power that nobody asked for");
        }
        return power;
    }
}
