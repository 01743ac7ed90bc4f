package plenum.ballot.verify;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import plenum.ballot.archive.Archive;
import plenum.ballot.archive.BrokenArchive;
import plenum.ballot.archive.BrokenArchive.Fault;
import plenum.ballot.archive.EventType;
import plenum.ballot.archive.Stage;
import plenum.ballot.archive.Step;

/// Verifies an archive by all nine rules of section 5.2, from its bytes alone.
///
/// The archive is read once, from its beginning to its end. What concerns a ballot, a shuffle or a decryption by
/// itself is checked by several threads; what concerns all of them, in the order of the archive. So the outcome is
/// the same for any number of threads: the first broken rule in that order. Memory holds a few ballots, and of all
/// others fingerprints.
///
/// An archive that grows can be followed: what was verified once is not read again.
public final class Verification implements AutoCloseable {
    private final Beginning bytes;
    private final Archive archive;
    private final FileChannel file;
    private final Pipeline pipeline;
    private final OptionalLong admitted;
    private final List<String> checked = new ArrayList<>();
    private long length;
    private Stage stage = Stage.EMPTY;
    private Optional<Polling> polling = Optional.empty();
    private Optional<Outcome> refused = Optional.empty();

    private Verification(
            Beginning bytes, Archive archive, FileChannel file, Pipeline pipeline, OptionalLong admitted, long length) {
        this.bytes = bytes;
        this.archive = archive;
        this.file = file;
        this.pipeline = pipeline;
        this.admitted = admitted;
        this.length = length;
    }

    /// Verifies the archive in a file, whoever was admitted to vote.
    ///
    /// @see #of(Path, Wanted, OptionalLong, int)
    public static Outcome of(Path file, Wanted wanted, int threads) throws IOException {
        return of(file, wanted, OptionalLong.empty(), threads);
    }

    /// Verifies the archive in a file. Whatever the file holds, there is an outcome.
    ///
    /// @param admitted how many were admitted to vote, which the archive itself cannot know
    /// @param threads how many check, at least 1
    /// @throws IOException if the file cannot be read, or changes meanwhile
    public static Outcome of(Path file, Wanted wanted, OptionalLong admitted, int threads) throws IOException {
        try (var verification = following(file, Files.size(file), admitted, threads)) {
            return verification.outcome(wanted);
        } catch (BrokenArchive heading) {
            return new Outcome.Refused(List.of(), refusal(heading, 0));
        }
    }

    /// Follows the archive in a file that grows.
    ///
    /// @param length how many bytes of it are written for good
    /// @param admitted how many were admitted to vote, which the archive itself cannot know
    /// @param threads how many check, at least 1
    /// @throws BrokenArchive if it does not even begin as an archive does
    public static Verification following(Path file, long length, OptionalLong admitted, int threads)
            throws IOException, BrokenArchive {
        var channel = FileChannel.open(file);
        try {
            var bytes = new Beginning(Files.newInputStream(file));
            bytes.more(length);
            return new Verification(bytes, Archive.read(bytes), channel, new Pipeline(threads), admitted, length);
        } catch (IOException | BrokenArchive unreadable) {
            channel.close();
            throw unreadable;
        }
    }

    /// What is to be said of the archive up to the length that it now has: what was added is verified.
    ///
    /// @param now how many bytes of it are written for good, at least as many as before
    /// @throws IOException if the file cannot be read, or what was verified has changed
    public Outcome upTo(long now) throws IOException {
        bytes.more(now - length);
        length = now;
        return outcome(Wanted.RUNNING_TOO);
    }

    private Outcome outcome(Wanted wanted) throws IOException {
        if (refused.isPresent()) {
            return refused.get();
        }
        try {
            readAll();
            pipeline.settle();
            return sofar(wanted);
        } catch (Broken broken) {
            var outcome =
                    new Outcome.Refused(List.copyOf(checked), earliest(broken).refusal());
            refused = Optional.of(outcome);
            return outcome;
        }
    }

    private void readAll() throws Broken, IOException {
        try {
            for (var step = archive.next(); step.isPresent(); step = archive.next()) {
                take(step.get());
            }
        } catch (BrokenArchive broken) {
            throw new Broken(refusal(
                    broken, archive.head().map(head -> head.height() + 1).orElse(0)));
        }
    }

    /// What was read before, but not settled yet, is earlier in the archive.
    private Broken earliest(Broken broken) throws IOException {
        try {
            pipeline.settle();
            return broken;
        } catch (Broken earlier) {
            return earlier;
        }
    }

    private static Refusal refusal(BrokenArchive broken, int height) {
        var rule = broken.fault() == Fault.CHAIN ? Rule.CHAIN : Rule.ARCHIVE;
        return new Refusal(rule, Place.at(height), String.valueOf(broken.getMessage()));
    }

    private void take(Step step) throws Broken, IOException {
        var type = step.event().type();
        stage = stage(step);
        if (type == EventType.SETUP) {
            polling = Optional.of(new Polling(Poll.of(step, admitted), file, pipeline, checked));
        } else {
            polling.orElseThrow().take(step);
        }
    }

    private Stage stage(Step step) throws Broken {
        var type = step.event().type();
        var next = stage.after(type);
        if (next.isEmpty()) {
            throw new Broken(Rule.GRAMMAR, Place.of(step), type.written() + " cannot come " + Words.of(stage));
        }
        var shuffles = polling.map(Polling::shuffles);
        if (type == EventType.SHUFFLE && !shuffles.orElse(false)) {
            throw new Broken(
                    Rule.GRAMMAR, Place.of(step), "there is nothing to shuffle: no question asks for a ranking");
        }
        if (type == EventType.PARTIAL_DECRYPTION && stage == Stage.TALLIED && shuffles.orElse(false)) {
            throw new Broken(Rule.GRAMMAR, Place.of(step), "rankings are shuffled before they are decrypted");
        }
        return next.get();
    }

    private Outcome sofar(Wanted wanted) throws Broken {
        if (stage != Stage.COMPLETE && (wanted == Wanted.FINISHED || polling.isEmpty())) {
            var height = archive.head().map(head -> head.height() + 1).orElse(0);
            throw new Broken(Rule.GRAMMAR, Place.at(height), "the archive ends " + Words.of(stage));
        }
        var poll = polling.orElseThrow();
        var told = new ArrayList<>(checked);
        if (stage == Stage.OPEN) {
            told.add(poll.ballotsTold());
        }
        var head = archive.head().orElseThrow();
        told.add((head.height() + 1) + " events, chained, in " + archive.offset() + " bytes; the head is "
                + head.hash());
        var figures = poll.figures(stage, head);
        return poll.result()
                .<Outcome>map(result -> new Outcome.Verified(List.copyOf(told), figures, result))
                .orElseGet(() -> new Outcome.Running(List.copyOf(told), figures));
    }

    @Override
    public void close() throws IOException {
        pipeline.close();
        archive.close();
        file.close();
    }
}
