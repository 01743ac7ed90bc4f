package plenum.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import plenum.journal.Attachment;
import plenum.journal.Commitment;
import plenum.journal.Draft;
import plenum.journal.Filed;
import plenum.journal.Hash;
import plenum.journal.Journal;
import plenum.journal.KeyShare;
import plenum.journal.LogKey;
import plenum.journal.MerkleProof;
import plenum.journal.Span;
import plenum.journal.Standing;
import plenum.journal.Store;

/// What every store must do. A store passes when a test class of its own extends this one.
public abstract class StoreConformance {
    private static final Instant NOON = Instant.parse("1956-02-14T12:00:00Z");

    /// The key with which all journals of a test are signed.
    protected final LogKey key = LogKey.generate("example.org/congress");

    /// A new, empty store.
    protected abstract Store fresh();

    /// The same store after the process that used it has ended.
    protected abstract Store reopened(Store store);

    @Test
    void a_fresh_store_is_an_empty_log() {
        try (var journal = Journal.open(fresh(), key)) {
            assertThat(journal.standing()).isEqualTo(Standing.EMPTY);
            assertThat(journal.last()).isEmpty();
        }
    }

    @Test
    void what_was_appended_is_read_back_in_order() {
        try (var journal = Journal.open(fresh(), key)) {
            var appended = new ArrayList<>(journal.append(drafts(0, 3)));
            appended.addAll(journal.append(drafts(3, 2)));
            var read = new ArrayList<Filed>();
            journal.read(0, journal.size(), read::add);
            assertThat(read).extracting(Filed::entry).isEqualTo(appended);
            assertThat(read)
                    .extracting(
                            filed -> new String(filed.payload().orElseThrow().bytes(), UTF_8))
                    .containsExactly("{\"n\":0}", "{\"n\":1}", "{\"n\":2}", "{\"n\":3}", "{\"n\":4}");
        }
    }

    @Test
    void a_key_that_was_given_away_opens_nothing_until_its_keepers_bring_it_back() {
        var store = fresh();
        List<KeyShare> shares;
        try (var journal = Journal.open(store, key)) {
            shares = journal.shares("S1", 3, 2);
            var secret = "{\"n\":7}".getBytes(UTF_8);
            journal.append(List.of(new Draft(NOON, "sealed/S1", secret, Optional.of("S1"))));
            journal.giveAway("S1");
            assertThat(journal.givenAway("S1")).isTrue();
            assertThat(journal.entry(0).orElseThrow().payload()).isEmpty();
        }
        var later = reopened(store);
        try (var journal = Journal.open(later, key)) {
            assertThat(later.secret("seal/S1")).isEmpty();
            assertThat(journal.entry(0).orElseThrow().payload()).isEmpty();
            assertThat(journal.takeBack("S1", shares.subList(0, 1))).isFalse();
            assertThat(journal.givenAway("S1")).isTrue();
            assertThat(journal.takeBack("S1", shares.subList(1, 3))).isTrue();
            var opened = journal.entry(0).orElseThrow().payload().orElseThrow();
            assertThat(new String(opened.bytes(), UTF_8)).isEqualTo("{\"n\":7}");
        }
    }

    @Test
    void what_is_forgotten_is_no_longer_in_the_cabinet() {
        var store = fresh();
        store.keep("a", new byte[] {1});
        store.keep("b", new byte[] {2});
        store.forget("a");
        store.forget("never");
        assertThat(store.secret("a")).isEmpty();
        assertThat(store.secret("b")).contains(new byte[] {2});
        store.close();
    }

    @Test
    void all_whose_names_begin_alike_are_forgotten_and_no_others() {
        var store = fresh();
        for (var name : List.of("count/U1/a", "count/U1/b", "count/U11/a", "COUNT/U1/a", "count_U1/a", "count")) {
            store.keep(name, new byte[] {1});
        }
        store.forgetAll("count/U1/");
        store.forgetAll("never");
        assertThat(store.secret("count/U1/a")).isEmpty();
        assertThat(store.secret("count/U1/b")).isEmpty();
        for (var name : List.of("count/U11/a", "COUNT/U1/a", "count_U1/a", "count")) {
            assertThat(store.secret(name)).as(name).isPresent();
        }
        store.close();
    }

    @Test
    void a_reopened_journal_goes_on_where_it_was() {
        var store = fresh();
        var journal = Journal.open(store, key);
        journal.append(drafts(0, 7));
        var before = journal.standing();
        journal.close();
        try (var again = Journal.open(reopened(store), key)) {
            assertThat(again.standing()).isEqualTo(before);
            again.append(drafts(7, 6));
            assertThat(MerkleProof.continues(before, again.standing(), again.consistency(7, 13)))
                    .isTrue();
        }
    }

    @Test
    void a_seal_is_kept_with_its_payload() {
        var store = fresh();
        try (var journal = Journal.open(store, key)) {
            journal.append(List.of(new Draft(NOON, "sealed/S19", "{}".getBytes(UTF_8), Optional.of("S19"))));
        }
        try (var again = Journal.open(reopened(store), key)) {
            assertThat(again.entry(0).orElseThrow().payload().orElseThrow().seal())
                    .contains("S19");
        }
    }

    @Test
    void what_is_erased_is_gone_and_the_log_still_verifies() {
        var store = fresh();
        var journal = Journal.open(store, key);
        journal.append(drafts(0, 5));
        journal.erase(3);
        var before = journal.standing();
        journal.close();
        try (var again = Journal.open(reopened(store), key)) {
            assertThat(again.entry(3).orElseThrow().payload()).isEmpty();
            assertThat(again.entry(2).orElseThrow().payload()).isPresent();
            assertThat(again.standing()).isEqualTo(before);
        }
    }

    @Test
    void words_can_be_erased_from_a_payload_one_after_the_other() {
        var store = fresh();
        var journal = Journal.open(store, key);
        var text = "Anna met Boris".getBytes(UTF_8);
        journal.append(
                List.of(new Draft(NOON, "test.act", text, Optional.empty(), List.of(), Commitment.WORD_BY_WORD)));
        journal.append(List.of(new Draft(NOON, "test.act", text, Optional.empty())));
        journal.erase(0, journal.passages(0, List.of(new Span(0, 4))));
        var boris = "█████ met ".getBytes(UTF_8).length;
        journal.erase(0, journal.passages(0, List.of(new Span(boris, boris + 5))));
        assertThatThrownBy(() -> journal.passages(1, List.of(new Span(0, 4))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("entry 1 is not committed to word by word");
        var before = journal.standing();
        journal.close();
        try (var again = Journal.open(reopened(store), key)) {
            var left = again.entry(0).orElseThrow();
            assertThat(left.payload().orElseThrow().bytes()).isEqualTo("█████ met █████".getBytes(UTF_8));
            assertThat(left.erased()).hasSize(2);
            assertThat(again.standing()).isEqualTo(before);
        }
    }

    @Test
    void an_attachment_is_read_back_by_its_hash() {
        var store = fresh();
        var large = attachment(3_000_000);
        var empty = attachment(0);
        try (var journal = Journal.open(store, key)) {
            journal.append(List.of(draft(0), draft(1, large, empty)));
            assertThat(read(journal, large)).isEqualTo(large.bytes());
        }
        try (var again = Journal.open(reopened(store), key)) {
            assertThat(read(again, large)).isEqualTo(large.bytes());
            assertThat(read(again, empty)).isEmpty();
            assertThat(again.attachment(Hash.sha256())).hasValue(empty);
            assertThat(again.attachment(Hash.sha256("never attached".getBytes(UTF_8))))
                    .isEmpty();
        }
    }

    @Test
    void what_two_entries_carry_goes_with_the_second_that_is_erased() {
        var ballot = attachment(70_000);
        var tally = attachment(80_000);
        try (var journal = Journal.open(fresh(), key)) {
            journal.append(List.of(draft(0, ballot, ballot), draft(1, tally)));
            journal.append(List.of(draft(2, ballot)));
            journal.erase(0);
            journal.erase(0);
            assertThat(read(journal, ballot)).isEqualTo(ballot.bytes());
            journal.erase(2);
            assertThat(journal.attachment(ballot.hash())).isEmpty();
            assertThat(read(journal, tally)).isEqualTo(tally.bytes());
        }
    }

    @Test
    void what_is_attached_to_a_batch_that_fails_is_not_there() {
        var ballot = attachment(70_000);
        try (var journal = Journal.open(fresh(), key)) {
            assertThatThrownBy(() -> journal.append(List.of(draft(5, ballot), draft(0))))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(journal.size()).isZero();
            assertThat(journal.attachment(ballot.hash())).isEmpty();
        }
    }

    @Test
    void time_never_goes_back() {
        try (var journal = Journal.open(fresh(), key)) {
            journal.append(drafts(5, 1));
            assertThatThrownBy(() -> journal.append(drafts(0, 1)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("time goes back");
            assertThat(journal.size()).isEqualTo(1);
        }
    }

    @Test
    void the_cabinet_keeps_the_last_thing_of_a_name() {
        var store = fresh();
        store.keep("session", "first".getBytes(UTF_8));
        store.keep("session", "second".getBytes(UTF_8));
        store.close();
        try (var again = reopened(store)) {
            assertThat(again.secret("session"))
                    .hasValueSatisfying(secret -> assertThat(secret).asString().isEqualTo("second"));
            assertThat(again.secret("nothing")).isEmpty();
        }
    }

    /// Drafts whose payloads say `{"n":from}` and so on, a second apart.
    protected static List<Draft> drafts(int from, int count) {
        var drafts = new ArrayList<Draft>();
        for (int n = from; n < from + count; n++) {
            drafts.add(draft(n));
        }
        return drafts;
    }

    /// A draft whose payload says `{"n":n}`, `n` seconds after noon.
    protected static Draft draft(int n, Attachment... attachments) {
        return new Draft(
                NOON.plusSeconds(n),
                "test.act",
                ("{\"n\":" + n + "}").getBytes(UTF_8),
                Optional.empty(),
                List.of(attachments));
    }

    /// So many bytes, always the same.
    protected static Attachment attachment(int length) {
        var bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return Attachment.of(bytes);
    }

    /// What a journal holds under the hash of an attachment.
    protected static byte[] read(Journal journal, Attachment attachment) {
        return journal.attachment(attachment.hash()).orElseThrow().bytes();
    }
}
