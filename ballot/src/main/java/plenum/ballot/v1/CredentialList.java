package plenum.ballot.v1;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.stream.IntStream;
import plenum.ballot.group.Element;
import plenum.ballot.group.Group;
import plenum.ballot.text.Json;

/// The public credentials of all who may vote, `public_creds`. Section 4.3.
///
/// The record itself is kept, and where each credential stands in it, but no credential as it is computed with: of a
/// million on the curve that would be half a gigabyte.
public final class CredentialList {
    private static final byte QUOTE = '"';
    private static final byte COMMA = ',';

    private final Group group;
    private final byte[] record;
    /// Where the text of each credential begins.
    private final int[] starts;
    /// The credentials in the order of their keys' texts, equal ones as they stand in the list.
    private final int[] byKey;

    /// @param record canonical, and read before
    private CredentialList(byte[] record, Group group) {
        this.group = group;
        this.record = record;
        this.starts = starts(record);
        this.byKey = IntStream.range(0, starts.length)
                .boxed()
                .sorted(this::compareKeys)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static int[] starts(byte[] record) {
        var quotes = IntStream.range(0, record.length)
                .filter(i -> record[i] == QUOTE)
                .toArray();
        return IntStream.range(0, quotes.length / 2).map(i -> quotes[2 * i] + 1).toArray();
    }

    /// In the order in which the tool lists them: by key. Where one has a weight other than 1, all weights are written.
    public static CredentialList sorted(List<PublicCredential> credentials, Group group) {
        var weighted = credentials.stream().anyMatch(credential -> credential.weight() != 1);
        var texts = credentials.stream()
                .sorted(Comparator.comparing(PublicCredential::key, group::compare))
                .map(credential -> weighted
                        ? PublicCredential.of(credential.key(), credential.weight())
                        : PublicCredential.of(credential.key()))
                .map(PublicCredential::text)
                .toList();
        return new CredentialList(Json.items(texts, Json::text).bytes(), group);
    }

    /// Reads the record, in whatever order.
    ///
    /// @throws plenum.ballot.text.Unreadable if it is none, or not canonical
    public static CredentialList parse(byte[] text, Group group) {
        Json.canonicalItems(
                text,
                item -> item.text(
                        written -> PublicCredential.read(written, group).text()),
                Json::text);
        return new CredentialList(text.clone(), group);
    }

    public byte[] bytes() {
        return record.clone();
    }

    /// All, each read from the record when it is asked for.
    public List<PublicCredential> all() {
        return new All();
    }

    /// The voter with this key.
    public Optional<PublicCredential> voter(Element key) {
        var wanted = key.toString().getBytes(ISO_8859_1);
        var low = 0;
        var high = byKey.length;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (compareKey(byKey[middle], wanted) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < byKey.length && compareKey(byKey[low], wanted) == 0
                ? Optional.of(credential(byKey[low]))
                : Optional.empty();
    }

    private PublicCredential credential(int number) {
        var start = starts[number];
        return PublicCredential.read(new String(record, start, end(start, QUOTE, QUOTE) - start, ISO_8859_1), group);
    }

    private int compareKeys(int left, int right) {
        return Arrays.compare(record, starts[left], keyEnd(left), record, starts[right], keyEnd(right));
    }

    private int compareKey(int number, byte[] key) {
        return Arrays.compare(record, starts[number], keyEnd(number), key, 0, key.length);
    }

    /// Where the key of a credential ends: before its weight, if it has one.
    private int keyEnd(int number) {
        return end(starts[number], COMMA, QUOTE);
    }

    private int end(int start, byte either, byte or) {
        var end = start;
        while (record[end] != either && record[end] != or) {
            end++;
        }
        return end;
    }

    /// What is wrong with the list: keys that stand in it twice or lie outside the subgroup, weights where a ranking
    /// is voted on.
    public List<Fault> faults(Election election) {
        var again = again();
        var faults = new ArrayList<Fault>();
        for (int i = 0; i < starts.length; i++) {
            var credential = credential(i);
            var where = "credential " + (i + 1);
            if (again[i]) {
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

    /// For each credential whether its key stands in the list before it.
    private boolean[] again() {
        var again = new boolean[starts.length];
        for (int i = 1; i < byKey.length; i++) {
            again[byKey[i]] = compareKeys(byKey[i - 1], byKey[i]) == 0;
        }
        return again;
    }

    private final class All extends AbstractList<PublicCredential> implements RandomAccess {
        @Override
        public PublicCredential get(int number) {
            return credential(number);
        }

        @Override
        public int size() {
            return starts.length;
        }
    }
}
