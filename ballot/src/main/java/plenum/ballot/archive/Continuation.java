package plenum.ballot.archive;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Whether an archive continues another, as an auditor asks who kept an earlier copy.
public sealed interface Continuation {
    /// Both are the same.
    record Same(Head head) implements Continuation {}

    /// The later one begins with all of the earlier one.
    ///
    /// @param events how many events the later one has more
    record Continued(Head earlier, Head later, int events) implements Continuation {}

    /// The later one does not contain the earlier one.
    ///
    /// @param height the first event in which they differ, or which the later one does not have
    record Diverged(int height, String why) implements Continuation {}

    /// Compares two archives event by event, with memory for one step of each.
    ///
    /// @throws BrokenArchive if one of them is not an archive
    static Continuation of(Archive earlier, Archive later) throws IOException, BrokenArchive {
        if (!earlier.heading().equals(later.heading())) {
            return new Diverged(
                    0,
                    "the timestamps differ: " + earlier.heading().timestamp() + " and "
                            + later.heading().timestamp());
        }
        for (var step = earlier.next(); step.isPresent(); step = earlier.next()) {
            var difference = difference(step.get(), later.next());
            if (difference.isPresent()) {
                return difference.get();
            }
        }
        return rest(earlier.head(), later);
    }

    private static Optional<Continuation> difference(Step before, Optional<Step> after) {
        var height = before.event().height();
        if (after.isEmpty()) {
            return Optional.of(new Diverged(height, "the later archive has no event of this height"));
        }
        return hashes(before).equals(hashes(after.get()))
                ? Optional.empty()
                : Optional.of(new Diverged(
                        height,
                        "the event is " + before.hash() + " in one, "
                                + after.get().hash() + " in the other"));
    }

    private static List<Hash> hashes(Step step) {
        return Stream.concat(step.data().stream().map(Data::hash), Stream.of(step.hash()))
                .toList();
    }

    private static Continuation rest(Optional<Head> head, Archive later) throws IOException, BrokenArchive {
        var events = 0;
        while (later.next().isPresent()) {
            events++;
        }
        if (head.isEmpty() || later.head().isEmpty()) {
            return new Diverged(0, "an archive without events continues nothing");
        }
        return events == 0
                ? new Same(head.get())
                : new Continued(head.get(), later.head().get(), events);
    }
}
