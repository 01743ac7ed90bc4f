package plenum.ballot.v1;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plenum.ballot.group.Element;
import plenum.ballot.group.Group;
import plenum.ballot.text.Json;

/// The public credentials of all who may vote, `public_creds`. Section 4.3.
public final class CredentialList {
    private final List<PublicCredential> all;
    private final Map<Element, PublicCredential> byKey = new LinkedHashMap<>();

    private CredentialList(List<PublicCredential> all) {
        this.all = List.copyOf(all);
        for (var credential : all) {
            byKey.putIfAbsent(credential.key(), credential);
        }
    }

    /// In the order in which the tool lists them: by key. Where one has a weight other than 1, all weights are written.
    public static CredentialList sorted(List<PublicCredential> credentials, Group group) {
        var weighted = credentials.stream().anyMatch(credential -> credential.weight() != 1);
        return new CredentialList(credentials.stream()
                .sorted(Comparator.comparing(PublicCredential::key, group::compare))
                .map(credential -> weighted
                        ? PublicCredential.of(credential.key(), credential.weight())
                        : PublicCredential.of(credential.key()))
                .toList());
    }

    /// Reads the record, in whatever order.
    ///
    /// @throws plenum.ballot.text.Unreadable if it is none, or not canonical
    public static CredentialList parse(byte[] text, Group group) {
        return Json.canonical(
                text,
                part -> new CredentialList(
                        part.list(item -> item.text(written -> PublicCredential.read(written, group)))),
                CredentialList::json);
    }

    private Json json() {
        return Json.items(all, credential -> Json.text(credential.text()));
    }

    public byte[] bytes() {
        return json().bytes();
    }

    public List<PublicCredential> all() {
        return all;
    }

    /// The voter with this key.
    public Optional<PublicCredential> voter(Element key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /// What is wrong with the list: keys that stand in it twice or lie outside the subgroup, weights where a ranking
    /// is voted on.
    public List<Fault> faults(Election election) {
        var faults = new ArrayList<Fault>();
        var seen = new HashSet<Element>();
        for (int i = 0; i < all.size(); i++) {
            var credential = all.get(i);
            var where = "credential " + (i + 1);
            if (!seen.add(credential.key())) {
                faults.add(new Fault(where, "stands in the list twice"));
            }
            if (!election.group().contains(credential.key())) {
                faults.add(new Fault(where, "is outside the subgroup"));
            }
            if (election.shuffles() && credential.weight() != 1) {
                faults.add(new Fault(where, "has a weight, which a ranking does not allow"));
            }
        }
        return List.copyOf(faults);
    }
}
