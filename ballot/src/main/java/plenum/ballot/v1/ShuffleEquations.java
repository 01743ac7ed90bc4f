package plenum.ballot.v1;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plenum.ballot.group.Element;
import plenum.ballot.text.Sha256;

/// The equations that a proof of a shuffle must satisfy. They stand here with all inverses moved to the other
/// side. Section 4.8.
final class ShuffleEquations {
    private final ShuffleTranscript about;
    private final ShuffleProof proof;
    private final Element h;
    private final List<Element> generators;
    private final List<BigInteger> u;
    private final BigInteger x;

    /// @param proof with elements of the subgroup, and lists of the right length
    ShuffleEquations(ShuffleTranscript about, ShuffleProof proof) {
        this.about = about;
        this.proof = proof;
        this.h = about.h();
        this.generators = about.generators();
        this.u = about.u(proof.c());
        this.x = about.x(proof.t(), proof.tHat(), proof.c(), proof.cHat());
    }

    /// The name of the first equation that does not hold; nothing if all do.
    Optional<String> broken() {
        var equations = equations();
        if (Equation.allHold(about.group(), equations, seed())) {
            return Optional.empty();
        }
        return equations.stream()
                .filter(equation -> !equation.holds(about.group()))
                .findFirst()
                .map(Equation::name);
    }

    /// Covers everything: x is a hash of all elements, and the responses are the rest.
    private String seed() {
        return Sha256.hex(Stream.concat(Stream.of(x), proof.responses())
                .map(BigInteger::toString)
                .collect(Collectors.joining(",")));
    }

    List<Equation> equations() {
        var equations = new ArrayList<>(List.of(t1(), t2(), t3(), t41(), t42()));
        for (int i = 0; i < size(); i++) {
            equations.add(tHat(i));
        }
        return equations;
    }

    private Equation t1() {
        var equation = Equation.named("t1");
        equation.left().add(proof.t1(), BigInteger.ONE).add(proof.c(), Collections.nCopies(size(), x));
        equation.right().add(g(), proof.s1()).add(generators, Collections.nCopies(size(), x));
        return equation;
    }

    private Equation t2() {
        var zq = Zq.of(about.group());
        var product = u.stream().reduce(BigInteger.ONE, zq::times);
        var equation = Equation.named("t2");
        equation.left().add(proof.t2(), BigInteger.ONE).add(cHat(size()), x);
        equation.right().add(g(), proof.s2()).add(h, zq.times(x, product));
        return equation;
    }

    private Equation t3() {
        var equation = Equation.named("t3");
        equation.left().add(proof.t3(), BigInteger.ONE).add(proof.c(), xu());
        equation.right().add(g(), proof.s3()).add(generators, proof.sPrime());
        return equation;
    }

    private Equation t41() {
        var equation = Equation.named("t41");
        equation.left()
                .add(proof.t41(), BigInteger.ONE)
                .add(betas(about.before()), xu())
                .add(about.y(), proof.s4());
        equation.right().add(betas(about.after()), proof.sPrime());
        return equation;
    }

    private Equation t42() {
        var equation = Equation.named("t42");
        equation.left()
                .add(proof.t42(), BigInteger.ONE)
                .add(alphas(about.before()), xu())
                .add(g(), proof.s4());
        equation.right().add(alphas(about.after()), proof.sPrime());
        return equation;
    }

    /// @param i from 0, where the specification counts from 1
    private Equation tHat(int i) {
        var equation = Equation.named("that_" + (i + 1));
        equation.left().add(proof.tHat().get(i), BigInteger.ONE).add(cHat(i + 1), x);
        equation.right()
                .add(g(), proof.sHat().get(i))
                .add(cHat(i), proof.sPrime().get(i));
        return equation;
    }

    /// chat_i, where chat_0 is h.
    private Element cHat(int i) {
        return i == 0 ? h : proof.cHat().get(i - 1);
    }

    private List<BigInteger> xu() {
        return u.stream().map(x::multiply).toList();
    }

    private Element g() {
        return about.group().generator();
    }

    private int size() {
        return about.before().size();
    }

    private static List<Element> alphas(List<Ciphertext> ciphertexts) {
        return ciphertexts.stream().map(Ciphertext::alpha).toList();
    }

    private static List<Element> betas(List<Ciphertext> ciphertexts) {
        return ciphertexts.stream().map(Ciphertext::beta).toList();
    }
}
