package plenum.server.clerk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import plenum.congress.Act;
import plenum.congress.Actor;
import plenum.congress.PersonId;
import plenum.congress.SittingId;
import plenum.congress.assembly.Assembly;
import plenum.congress.assembly.AssemblyRefusal.NotYourOffice;
import plenum.congress.attendance.CheckIn;
import plenum.congress.bodies.AppointOfficer;
import plenum.congress.bodies.EnrolPersons;
import plenum.congress.bodies.Office;
import plenum.congress.bodies.Person;
import plenum.congress.record.NoteReaction;
import plenum.congress.record.ReactionKind;
import plenum.congress.sittings.OpenSitting;
import plenum.congress.sittings.PlanSitting;
import plenum.journal.Attachment;
import plenum.journal.Entry;
import plenum.journal.Hash;
import plenum.journal.Kept;
import plenum.journal.LogKey;
import plenum.journal.MemoryStore;
import plenum.journal.Standing;
import plenum.journal.Store;
import plenum.journal.StoreFailed;
import plenum.journal.Stored;
import plenum.server.clerk.Outcome.Recorded;
import plenum.server.clerk.Outcome.Refused;
import plenum.server.clerk.Outcome.Unchanged;

class ClerkTest {
    private static final Actor ORGANISER = new Actor.Organiser();
    private static final LogKey KEY = LogKey.generate("example.org/clerk");
    private static final PersonId ANNA = new PersonId(1);
    private static final Attachment BALLOT = Attachment.of("a secret ballot".getBytes(UTF_8));
    private static final Instant NOON = Instant.parse("2027-03-13T12:00:00Z");

    private final AtomicReference<Instant> clock = new AtomicReference<>(NOON);

    @Test
    void an_act_is_recorded_before_it_is_seen() {
        var store = new Watched();
        try (var clerk = open(store)) {
            var sizes = new ArrayList<Long>();
            clerk.onPublished(congress -> sizes.add(store.standing().size() - congress.entries()));
            assertThat(perform(clerk, sitting(1))).isInstanceOf(Recorded.class);
            assertThat(perform(clerk, sitting(2)))
                    .isInstanceOfSatisfying(
                            Recorded.class, second -> assertThat(second.entry()).isEqualTo(1));
            assertThat(clerk.now().sittings().all()).hasSize(2);
            assertThat(sizes).allMatch(ahead -> ahead == 0).isNotEmpty();
        }
    }

    @Test
    void a_refused_act_is_not_journaled() {
        try (var clerk = open(new MemoryStore())) {
            var outcome = clerk.perform(sitting(1), Actor.of(ANNA), Optional.empty());
            assertThat(outcome)
                    .isInstanceOfSatisfying(
                            Refused.class, refused -> assertThat(refused.why()).isInstanceOf(NotYourOffice.class));
            assertThat(clerk.journal().size()).isZero();
        }
    }

    @Test
    void what_changes_nothing_is_not_journaled() {
        try (var clerk = open(new MemoryStore())) {
            perform(clerk, anna());
            perform(clerk, new AppointOfficer(ANNA, Office.CREDENTIALS));
            clerk.perform(new CheckIn(ANNA), Actor.of(ANNA), Optional.empty());
            assertThat(clerk.perform(new CheckIn(ANNA), Actor.of(ANNA), Optional.empty()))
                    .isEqualTo(new Unchanged());
            assertThat(clerk.journal().size()).isEqualTo(3);
        }
    }

    @Test
    void several_acts_are_recorded_all_together_or_not_at_all() {
        var store = new Reopened();
        var mark = Optional.of("one list");
        try (var clerk = open(store)) {
            var twice = List.<Act<? super Assembly>>of(anna(), anna());
            assertThat(clerk.performAll(twice, ORGANISER, mark)).isInstanceOf(Refused.class);
            assertThat(clerk.journal().size()).isZero();
            assertThat(clerk.now().bodies().persons()).isEmpty();
            var good = List.<Act<? super Assembly>>of(anna(), new AppointOfficer(ANNA, Office.CREDENTIALS), sitting(1));
            assertThat(clerk.performAll(good, ORGANISER, mark))
                    .isInstanceOfSatisfying(
                            Recorded.class, last -> assertThat(last.entry()).isEqualTo(2));
            assertThat(clerk.performAll(List.of(), ORGANISER, Optional.empty())).isEqualTo(new Unchanged());
        }
        try (var clerk = open(store)) {
            assertThat(clerk.now().sittings().all()).hasSize(1);
            assertThat(clerk.performAll(List.of(sitting(2)), ORGANISER, mark))
                    .isInstanceOfSatisfying(
                            Recorded.class, again -> assertThat(again.entry()).isEqualTo(2));
            assertThat(clerk.journal().size()).isEqualTo(3);
        }
    }

    @Test
    void what_is_attached_to_an_act_outlasts_a_restart_with_it() {
        var store = new Reopened();
        try (var clerk = open(store)) {
            assertThat(attaching(clerk, sitting(1), ORGANISER)).isInstanceOf(Recorded.class);
        }
        try (var clerk = open(store)) {
            assertThat(clerk.journal().attachment(BALLOT.hash())).contains(BALLOT);
        }
    }

    @Test
    void nothing_is_kept_of_what_is_attached_to_a_refused_act() {
        try (var clerk = open(new MemoryStore())) {
            assertThat(attaching(clerk, sitting(1), Actor.of(ANNA))).isInstanceOf(Refused.class);
            assertThat(clerk.journal().attachment(BALLOT.hash())).isEmpty();
        }
    }

    @Test
    void nothing_is_kept_of_what_is_attached_to_an_act_that_changes_nothing() {
        try (var clerk = open(new MemoryStore())) {
            perform(clerk, anna());
            perform(clerk, new AppointOfficer(ANNA, Office.CREDENTIALS));
            clerk.perform(new CheckIn(ANNA), Actor.of(ANNA), Optional.empty());
            assertThat(attaching(clerk, new CheckIn(ANNA), Actor.of(ANNA))).isEqualTo(new Unchanged());
            assertThat(clerk.journal().attachment(BALLOT.hash())).isEmpty();
        }
    }

    @Test
    void nothing_is_kept_of_what_is_attached_to_an_act_that_was_done_already() {
        try (var clerk = open(new MemoryStore())) {
            var first = clerk.perform(sitting(1), ORGANISER, Optional.of("once"));
            assertThat(clerk.perform(sitting(1), ORGANISER, Optional.of("once"), List.of(BALLOT)))
                    .isEqualTo(first);
            assertThat(clerk.journal().attachment(BALLOT.hash())).isEmpty();
        }
    }

    @Test
    void nothing_is_attached_behind_closed_doors_and_the_congress_goes_on() {
        try (var clerk = open(new MemoryStore())) {
            perform(clerk, anna());
            perform(clerk, new AppointOfficer(ANNA, Office.CHAIR));
            perform(clerk, new AppointOfficer(ANNA, Office.SECRETARY));
            perform(clerk, new PlanSitting("Accounts", "2027-03-13", "10:00", true));
            clerk.perform(new OpenSitting(new SittingId(1)), Actor.of(ANNA), Optional.empty());
            var applause = new NoteReaction(ReactionKind.APPLAUSE, 1, false, "");
            assertThatThrownBy(() -> attaching(clerk, applause, Actor.of(ANNA)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("sealed with S1");
            assertThat(clerk.journal().attachment(BALLOT.hash())).isEmpty();
            assertThat(clerk.perform(applause, Actor.of(ANNA), Optional.empty()))
                    .isInstanceOf(Recorded.class);
        }
    }

    @Test
    void a_request_sent_twice_is_done_once_even_after_a_restart() {
        var store = new Reopened();
        Outcome first;
        try (var clerk = open(store)) {
            first = clerk.perform(sitting(1), ORGANISER, Optional.of("once"));
            assertThat(clerk.perform(sitting(1), ORGANISER, Optional.of("once")))
                    .isEqualTo(first);
        }
        try (var clerk = open(store)) {
            assertThat(clerk.perform(sitting(1), ORGANISER, Optional.of("once")))
                    .isEqualTo(first);
            assertThat(clerk.perform(sitting(1), ORGANISER, Optional.of("another")))
                    .isNotEqualTo(first);
            assertThat(clerk.now().sittings().all()).hasSize(2);
        }
    }

    @Test
    void a_token_counts_for_its_actor_only() {
        try (var clerk = open(new MemoryStore())) {
            perform(clerk, anna());
            perform(clerk, new AppointOfficer(ANNA, Office.SECRETARY));
            var first = clerk.perform(sitting(1), ORGANISER, Optional.of("same"));
            assertThat(clerk.perform(sitting(2), Actor.of(ANNA), Optional.of("same")))
                    .isNotEqualTo(first);
        }
    }

    @Test
    void after_a_restart_the_congress_is_what_it_was() {
        var store = new Reopened();
        Assembly before;
        try (var clerk = open(store)) {
            perform(clerk, anna());
            perform(clerk, sitting(1));
            before = clerk.now();
        }
        try (var clerk = open(store)) {
            assertThat(clerk.now()).isEqualTo(before);
        }
    }

    @Test
    void time_stands_still_while_the_clock_goes_back() {
        try (var clerk = open(new MemoryStore())) {
            perform(clerk, sitting(1));
            clock.set(NOON.minusSeconds(3600));
            perform(clerk, sitting(2));
            var times = new ArrayList<Instant>();
            clerk.journal().read(0, 2, filed -> times.add(filed.entry().time()));
            assertThat(times).containsExactly(NOON, NOON);
        }
    }

    @Test
    void a_full_disk_ends_recording_and_loses_nothing_acknowledged() {
        var store = new Watched();
        var clerk = open(store);
        assertThat(perform(clerk, sitting(1))).isInstanceOf(Recorded.class);
        store.full = true;
        assertThatThrownBy(() -> attaching(clerk, sitting(2), ORGANISER))
                .isInstanceOf(NotRecording.class)
                .hasMessageContaining("no space left");
        assertThat(clerk.journal().attachment(BALLOT.hash())).isEmpty();
        store.full = false;
        assertThatThrownBy(() -> perform(clerk, sitting(3))).isInstanceOf(NotRecording.class);
        assertThat(clerk.recording()).isFalse();
        assertThat(clerk.now().sittings().all()).hasSize(1);
        clerk.close();
    }

    @Test
    void a_closed_clerk_takes_nothing_more() {
        var clerk = open(new MemoryStore());
        clerk.close();
        assertThatThrownBy(() -> perform(clerk, sitting(1))).isInstanceOf(NotRecording.class);
    }

    @Test
    void those_who_come_together_are_all_recorded_in_one_order() throws Exception {
        var acts = 2000;
        try (var clerk = open(new MemoryStore());
                var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Future<Outcome>>();
            for (int i = 0; i < acts; i++) {
                var act = sitting(i);
                answers.add(crowd.submit(() -> perform(clerk, act)));
            }
            var entries = new ArrayList<Long>();
            for (var answer : answers) {
                entries.add(((Recorded) answer.get()).entry());
            }
            assertThat(entries).doesNotHaveDuplicates().hasSize(acts);
            assertThat(clerk.now().entries()).isEqualTo(acts);
            assertThat(clerk.journal().last().map(Entry::number)).contains(acts - 1L);
        }
    }

    private Clerk open(Store store) {
        return Clerk.open(store, KEY, clock::get);
    }

    private static Outcome perform(Clerk clerk, Act<? super Assembly> act) {
        return clerk.perform(act, ORGANISER, Optional.empty());
    }

    private static Outcome attaching(Clerk clerk, Act<? super Assembly> act, Actor by) {
        return clerk.perform(act, by, Optional.empty(), List.of(BALLOT));
    }

    private static PlanSitting sitting(int number) {
        return new PlanSitting("Sitting " + number, "2027-03-13", "10:00", false);
    }

    private static EnrolPersons anna() {
        return new EnrolPersons(List.of(new Person(ANNA, "Anna", Optional.empty(), List.of())));
    }

    /// A store that outlives those who close it, as a file does.
    private static class Reopened implements Store {
        private final MemoryStore kept = new MemoryStore();

        @Override
        public void append(List<Stored> batch, Standing after) {
            kept.append(batch, after);
        }

        @Override
        public Standing standing() {
            return kept.standing();
        }

        @Override
        public void read(long from, long to, Consumer<Stored> reader) {
            kept.read(from, to, reader);
        }

        @Override
        public Optional<byte[]> attachment(Hash hash) {
            return kept.attachment(hash);
        }

        @Override
        public void erase(long number) {
            kept.erase(number);
        }

        @Override
        public void replace(long number, Kept.InPart left) {
            kept.replace(number, left);
        }

        @Override
        public Optional<byte[]> secret(String name) {
            return kept.secret(name);
        }

        @Override
        public void keep(String name, byte[] secret) {
            kept.keep(name, secret);
        }

        @Override
        public void forget(String name) {
            kept.forget(name);
        }

        @Override
        public void forgetAll(String beginning) {
            kept.forgetAll(beginning);
        }

        @Override
        public void close() {}
    }

    /// A store whose disk can become full.
    private static final class Watched extends Reopened {
        private volatile boolean full;

        @Override
        public void append(List<Stored> batch, Standing after) {
            if (full) {
                throw new StoreFailed("no space left on the device", new IOException("ENOSPC"));
            }
            super.append(batch, after);
        }
    }
}
