package plenum.ballot.v1;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plenum.ballot.group.Element;

/// Checks all proofs about the ciphertexts of one answer, and that these lie in the subgroup, with as few
/// exponentiations as that takes. Section 4.5.
final class DisjunctionCheck {
    private final PublicKey key;
    private final Zq zq;
    private final SharedPowers powers;
    private final List<Ciphertext> members = new ArrayList<>();
    private final List<Proven> proven = new ArrayList<>();

    private record Proven(BallotRule rule, String words, Disjunction disjunction, List<Proof> proofs) {}

    DisjunctionCheck(PublicKey key) {
        this.key = key;
        this.zq = key.zq();
        this.powers = new SharedPowers(key.group());
    }

    /// To be checked: that the ciphertext lies in the subgroup.
    void member(Ciphertext ciphertext) {
        members.add(ciphertext);
        powers.ask(ciphertext, zq.q());
    }

    /// To be checked: that the proof holds.
    ///
    /// @param rule the rule that is broken if it does not
    /// @param words how the refusal is then put into words
    void proof(BallotRule rule, String words, Disjunction disjunction, List<Proof> proofs) {
        proven.add(new Proven(rule, words, disjunction, proofs));
        for (int j = 0; j < proofs.size(); j++) {
            powers.ask(disjunction.claims().get(j).of(), proofs.get(j).challenge());
        }
    }

    /// The first rule that is broken.
    Optional<Verdict.Refused> broken() {
        powers.compute();
        for (int i = 0; i < members.size(); i++) {
            if (!isMember(members.get(i))) {
                return Optional.of(
                        new Verdict.Refused(BallotRule.SUBGROUP, "choice " + (i + 1) + " is outside the subgroup"));
            }
        }
        var commitments = key.group()
                .texts(proven.stream().flatMap(one -> commitments(one).stream()).toList());
        var start = 0;
        for (var one : proven) {
            var end = start + 2 * one.proofs().size();
            if (!one.disjunction().holds(zq, one.proofs(), commitments.subList(start, end))) {
                return Optional.of(new Verdict.Refused(one.rule(), one.words()));
            }
            start = end;
        }
        return Optional.empty();
    }

    private boolean isMember(Ciphertext ciphertext) {
        var one = key.group().one();
        return powers.power(ciphertext, zq.q()).equals(new Ciphertext(one, one));
    }

    /// `A_0, B_0, .. A_k, B_k` of a proof.
    private List<Element> commitments(Proven one) {
        var commitments = new ArrayList<Element>();
        for (int j = 0; j < one.proofs().size(); j++) {
            var commitment =
                    commitment(one.disjunction().claims().get(j), one.proofs().get(j));
            commitments.add(commitment.alpha());
            commitments.add(commitment.beta());
        }
        return commitments;
    }

    /// `A_j = g^r_j alpha^c_j` and `B_j = y^r_j (beta / g^M_j)^c_j = y^r_j beta^c_j g^(-M_j c_j)`.
    private Ciphertext commitment(Claim claim, Proof proof) {
        var r = proof.response();
        var c = proof.challenge();
        var masks = new Ciphertext(key.g().power(r), key.y().power(r));
        var commitment = masks.times(powers.power(claim.of(), c));
        return claim.value().signum() == 0 ? commitment : less(commitment, zq.times(claim.value(), c));
    }

    private Ciphertext less(Ciphertext commitment, BigInteger exponent) {
        var power = key.g().power(zq.minus(BigInteger.ZERO, exponent));
        return new Ciphertext(commitment.alpha(), key.group().multiply(commitment.beta(), power));
    }
}
