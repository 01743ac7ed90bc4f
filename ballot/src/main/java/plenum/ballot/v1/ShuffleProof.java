package plenum.ballot.v1;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import plenum.ballot.group.Element;
import plenum.ballot.group.Group;
import plenum.ballot.text.Json;
import plenum.ballot.text.Part;

/// That one list of ciphertexts is another one, shuffled and encrypted anew; the argument of Terelius and
/// Wikström as in CHVote 1.3.2. Names are those of section 4.8: `tHat` for t-hat, `sPrime` for s-prime, `cHat`
/// for c-hat.
///
/// @param c commitments to the permutation
public record ShuffleProof(
        Element t1,
        Element t2,
        Element t3,
        Element t41,
        Element t42,
        List<Element> tHat,
        BigInteger s1,
        BigInteger s2,
        BigInteger s3,
        BigInteger s4,
        List<BigInteger> sHat,
        List<BigInteger> sPrime,
        List<Element> c,
        List<Element> cHat) {
    static ShuffleProof read(Part part, Group group) {
        var zq = Zq.of(group);
        var parts = part.items(4);
        var t = parts.get(0).items(5);
        var t4 = t.get(3).items(2);
        var s = parts.get(1).items(6);
        return new ShuffleProof(
                t.get(0).text(group::element),
                t.get(1).text(group::element),
                t.get(2).text(group::element),
                t4.get(0).text(group::element),
                t4.get(1).text(group::element),
                elements(t.get(4), group),
                zq.read(s.get(0)),
                zq.read(s.get(1)),
                zq.read(s.get(2)),
                zq.read(s.get(3)),
                s.get(4).list(zq::read),
                s.get(5).list(zq::read),
                elements(parts.get(2), group),
                elements(parts.get(3), group));
    }

    private static List<Element> elements(Part part, Group group) {
        return part.list(member -> member.text(group::element));
    }

    Json json() {
        var t = Json.items(
                text(t1), text(t2), text(t3), Json.items(text(t41), text(t42)), Json.items(tHat, ShuffleProof::text));
        var s = Json.items(
                Zq.json(s1),
                Zq.json(s2),
                Zq.json(s3),
                Zq.json(s4),
                Json.items(sHat, Zq::json),
                Json.items(sPrime, Zq::json));
        return Json.items(t, s, Json.items(c, ShuffleProof::text), Json.items(cHat, ShuffleProof::text));
    }

    private static Json text(Element element) {
        return Json.text(element.toString());
    }

    /// Whether all lists have this length.
    boolean hasLength(int length) {
        return Stream.of(tHat, sHat, sPrime, c, cHat).allMatch(list -> list.size() == length);
    }

    /// t1, t2, t3, t41, t42.
    List<Element> t() {
        return List.of(t1, t2, t3, t41, t42);
    }

    /// All elements of the proof.
    Stream<Element> elements() {
        return Stream.of(t(), tHat, c, cHat).flatMap(List::stream);
    }

    /// All responses of the proof.
    Stream<BigInteger> responses() {
        return Stream.of(List.of(s1, s2, s3, s4), sHat, sPrime).flatMap(List::stream);
    }
}
