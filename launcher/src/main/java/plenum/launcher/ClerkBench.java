package plenum.launcher;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import plenum.congress.Act;
import plenum.congress.Actor;
import plenum.congress.PersonId;
import plenum.congress.assembly.Assembly;
import plenum.congress.attendance.CheckIn;
import plenum.congress.attendance.CheckOut;
import plenum.congress.bodies.AppointOfficer;
import plenum.congress.bodies.EnrolPersons;
import plenum.congress.bodies.Office;
import plenum.congress.bodies.Person;
import plenum.journal.Attachment;
import plenum.journal.LogKey;
import plenum.server.clerk.Clerk;
import plenum.server.clerk.Outcome;
import plenum.store.SqliteStore;

/// Measures the clerk: acts decided, journaled durably in SQLite and answered, while many wait; and what comes attached
/// to them.
final class ClerkBench {
    private static final int WAITING = 4096;
    private static final double NANOS = 1e9;
    private static final PersonId OFFICER = new PersonId(1);

    private ClerkBench() {}

    /// Acts a second.
    ///
    /// @param folder an empty one
    /// @param persons how many come and go
    static double acts(Path folder, int persons, int seconds) {
        try (var clerk = Clerk.open(
                SqliteStore.open(folder.resolve("plenum.db")), LogKey.generate("bench"), InstantSource.system())) {
            enrol(clerk, persons);
            var waiting = new ArrayDeque<CompletableFuture<Outcome>>();
            var start = System.nanoTime();
            var end = start + (long) (seconds * NANOS);
            var done = 0L;
            for (int number = 0; System.nanoTime() < end; number++) {
                waiting.add(clerk.submit(act(number, persons), Actor.of(OFFICER), Optional.empty()));
                if (waiting.size() == WAITING) {
                    waiting.remove().join();
                    done++;
                }
            }
            for (var last : waiting) {
                last.join();
                done++;
            }
            return done * NANOS / (System.nanoTime() - start);
        }
    }

    /// Bytes a second that come attached to acts, one to each, and are hashed and made durable with them.
    ///
    /// @param folder an empty one
    static double attachedBytes(Path folder, int acts, int length) {
        try (var clerk = Clerk.open(
                SqliteStore.open(folder.resolve("plenum.db")), LogKey.generate("bench"), InstantSource.system())) {
            enrol(clerk, acts);
            var bytes = ByteBuffer.allocate(length);
            var waiting = new ArrayList<CompletableFuture<Outcome>>();
            var start = System.nanoTime();
            for (int number = 0; number < acts; number++) {
                var attached = List.of(Attachment.of(bytes.putInt(0, number).array()));
                waiting.add(clerk.submit(act(number, acts), Actor.of(OFFICER), Optional.empty(), attached));
            }
            waiting.forEach(CompletableFuture::join);
            return (double) acts * length * NANOS / (System.nanoTime() - start);
        }
    }

    private static void enrol(Clerk clerk, int persons) {
        var all = new ArrayList<Person>();
        for (int number = 1; number <= persons; number++) {
            all.add(new Person(new PersonId(number), "Person " + number, Optional.empty(), List.of()));
        }
        clerk.perform(new EnrolPersons(all), new Actor.Organiser(), Optional.empty());
        clerk.perform(new AppointOfficer(OFFICER, Office.CREDENTIALS), new Actor.Organiser(), Optional.empty());
    }

    /// Everybody comes in, one after the other, then everybody goes out again.
    private static Act<? super Assembly> act(int number, int persons) {
        var person = new PersonId(1 + number % persons);
        return number / persons % 2 == 0 ? new CheckIn(person) : new CheckOut(person);
    }
}
