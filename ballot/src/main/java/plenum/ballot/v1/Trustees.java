package plenum.ballot.v1;

import java.util.ArrayList;
import java.util.List;
import plenum.ballot.group.Element;
import plenum.ballot.group.Group;
import plenum.ballot.text.Json;
import plenum.ballot.text.Unreadable;

/// Those who decrypt an election together. They are numbered from 1, each holder of a share counting for one.
/// Section 4.4.
public record Trustees(Group group, List<Trustee> items) {
    public Trustees {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("an election has trustees");
        }
    }

    /// Reads the record.
    ///
    /// @throws Unreadable if it is none, or not canonical
    public static Trustees parse(byte[] text, Group group) {
        return Json.canonical(
                text,
                part -> part.made(() -> new Trustees(group, part.list(item -> Trustee.read(item, group)))),
                Trustees::json);
    }

    private Json json() {
        return Json.items(items, Trustee::json);
    }

    public byte[] bytes() {
        return json().bytes();
    }

    /// The public keys `X` by which decryptions are checked; trustee 1 is the first.
    public List<Element> publicKeys() {
        return items.stream().flatMap(item -> item.publicKeys().stream()).toList();
    }

    /// The key y of an election of these trustees.
    ///
    /// @throws Unreadable if what some of them signed does not hold their keys
    public Element electionKey() {
        return items.stream()
                .map(item -> switch (item) {
                    case Trustee.Single(var key) -> key.publicKey();
                    case Trustee.Pedersen shared -> SharedKey.of(shared, group).key();
                })
                .reduce(group::multiply)
                .orElseThrow();
    }

    /// Every rule on trustees that is broken: subgroup, proofs of knowledge, signatures, contexts, key equations, and
    /// that the election's key is the product of theirs. Rules 4 and 5 of section 5.2.
    public List<Fault> faults(Election election) {
        var faults = new ArrayList<Fault>();
        var first = 1;
        for (var item : items) {
            faults.addAll(faults(item, first));
            first += item.publicKeys().size();
        }
        var alone = items.stream().filter(Trustee.Single.class::isInstance).toList();
        if (alone.stream().map(Trustee::publicKeys).distinct().count() < alone.size()) {
            faults.add(new Fault("trustees", "two of them have the same key, so they are fewer than they seem"));
        }
        if (faults.isEmpty() && !electionKey().equals(election.publicKey())) {
            faults.add(new Fault("public_key", "is not the product of the trustees' keys"));
        }
        return List.copyOf(faults);
    }

    private List<Fault> faults(Trustee item, int first) {
        try {
            return switch (item) {
                case Trustee.Single(var key) ->
                    key.holds()
                            ? List.of()
                            : List.of(new Fault("trustee " + first, "the proof of knowledge of the key is wrong"));
                case Trustee.Pedersen shared -> SharedKey.of(shared, group).faults(first);
            };
        } catch (Unreadable wrong) {
            return List.of(new Fault(
                    "trustees " + first + " to " + (first + item.publicKeys().size() - 1), wrong.getMessage()));
        }
    }
}
