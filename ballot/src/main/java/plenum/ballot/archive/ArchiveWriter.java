package plenum.ballot.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import plenum.ballot.archive.BrokenArchive.Fault;

/// Appends events to an archive, one at a time. After each of them the file is an archive: a running vote is the
/// beginning of the finished one. Records are taken as they are; only the order of the events is held to ([Stage]).
///
/// Used by one thread at a time. What was appended is on the disk after [#sync].
public final class ArchiveWriter implements Closeable {
    private final OutputStream out;
    private final Optional<FileChannel> file;
    private final Heading heading;
    private Stage stage;
    private Optional<Head> head;

    private ArchiveWriter(
            OutputStream out, Optional<FileChannel> file, Heading heading, Stage stage, Optional<Head> head) {
        this.out = out;
        this.file = file;
        this.heading = heading;
        this.stage = stage;
        this.head = head;
    }

    /// Begins an archive in a file that does not exist yet.
    ///
    /// @throws java.nio.file.FileAlreadyExistsException if it does
    public static ArchiveWriter create(Path file, Heading heading) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try {
            return begin(Channels.newOutputStream(channel), Optional.of(channel), heading);
        } catch (IOException unwritable) {
            channel.close();
            throw unwritable;
        }
    }

    /// Begins an archive in a stream, which is closed with the writer.
    public static ArchiveWriter to(OutputStream out, Heading heading) throws IOException {
        return begin(out, Optional.empty(), heading);
    }

    private static ArchiveWriter begin(OutputStream out, Optional<FileChannel> file, Heading heading)
            throws IOException {
        var writer = new ArchiveWriter(out, file, heading, Stage.EMPTY, Optional.empty());
        out.write(writer.record(Heading.NAME, heading.bytes()));
        return writer;
    }

    /// Goes on with an archive. Where a crash left a step half written, it is cut off: [#sync] had not returned
    /// then, so nobody was told of it.
    ///
    /// @throws BrokenArchive if anything before that is not as it should be; the file is left as it was
    public static ArchiveWriter resume(Path file) throws IOException, BrokenArchive {
        try (var archive = Archive.open(file)) {
            var stage = Stage.EMPTY;
            var whole = archive.offset();
            try {
                for (var step = archive.next(); step.isPresent(); step = archive.next()) {
                    stage = after(stage, step.orElseThrow().event().type());
                    whole = archive.offset();
                }
            } catch (BrokenArchive broken) {
                if (broken.fault() != Fault.CUT_SHORT) {
                    throw broken;
                }
            }
            var channel = FileChannel.open(file, StandardOpenOption.WRITE);
            channel.truncate(whole).position(whole);
            return new ArchiveWriter(
                    Channels.newOutputStream(channel), Optional.of(channel), archive.heading(), stage, archive.head());
        }
    }

    /// Where a vote begins.
    public Head setup(byte[] election, byte[] trustees, byte[] credentials) throws IOException {
        var payload = new Payload.Setup(Hash.of(election), Hash.of(trustees), Hash.of(credentials));
        return append(EventType.SETUP, List.of(election, trustees, credentials, payload.bytes()));
    }

    /// A ballot on the board.
    public Head ballot(byte[] ballot) throws IOException {
        return append(EventType.BALLOT, List.of(ballot));
    }

    /// No ballot from here on.
    public Head endBallots() throws IOException {
        return append(EventType.END_BALLOTS, List.of());
    }

    /// The product of the ballots that count.
    ///
    /// @param ballots how many they are
    /// @param weight what they weigh together
    public Head encryptedTally(byte[] tally, long ballots, long weight) throws IOException {
        var payload = new Payload.Tallied(ballots, weight, Hash.of(tally));
        return append(EventType.ENCRYPTED_TALLY, List.of(tally, payload.bytes()));
    }

    /// A trustee's shuffle of what is to be ranked.
    public Head shuffle(int owner, byte[] shuffle) throws IOException {
        return append(EventType.SHUFFLE, List.of(shuffle, new Payload.Owned(owner, Hash.of(shuffle)).bytes()));
    }

    /// No shuffle from here on.
    public Head endShuffles() throws IOException {
        return append(EventType.END_SHUFFLES, List.of());
    }

    /// A trustee's share of the decryption.
    public Head partialDecryption(int owner, byte[] decryption) throws IOException {
        var payload = new Payload.Owned(owner, Hash.of(decryption));
        return append(EventType.PARTIAL_DECRYPTION, List.of(decryption, payload.bytes()));
    }

    /// What was decided: the last event.
    public Head result(byte[] result) throws IOException {
        return append(EventType.RESULT, List.of(result));
    }

    /// Appends an event.
    ///
    /// @param records the records before it, in the order of section 3; the last is the payload
    /// @return the head of the archive from now on: the event's height and hash
    /// @throws IllegalStateException if such an event cannot come now
    public Head append(EventType type, List<byte[]> records) throws IOException {
        if (records.size() != type.records()) {
            throw new IllegalArgumentException(
                    type.written() + " brings " + type.records() + " records, not " + records.size());
        }
        var next = after(stage, type);
        var event = new Event(
                head.map(Head::hash),
                head.map(last -> last.height() + 1).orElse(0),
                type,
                records.isEmpty() ? Optional.empty() : Optional.of(Hash.of(records.getLast())));
        for (var record : records) {
            out.write(record(Hash.of(record) + Archive.DATA, record));
        }
        var hash = Hash.of(event.bytes());
        out.write(record(hash + Archive.EVENT, event.bytes()));
        stage = next;
        var appended = new Head(event.height(), hash);
        head = Optional.of(appended);
        return appended;
    }

    private static Stage after(Stage stage, EventType type) {
        return stage.after(type)
                .orElseThrow(
                        () -> new IllegalStateException(type.written() + " cannot come while the vote is " + stage));
    }

    /// Header, body and padding in one piece.
    private byte[] record(String name, byte[] body) {
        var header = Block.header(name, body.length, heading.timestamp());
        var record = Arrays.copyOf(header, Block.SIZE + body.length + Block.padding(body.length));
        System.arraycopy(body, 0, record, Block.SIZE, body.length);
        return record;
    }

    /// The last event appended.
    public Optional<Head> head() {
        return head;
    }

    /// How far the vote has come.
    public Stage stage() {
        return stage;
    }

    /// Returns when everything appended is on the disk, or has been handed to the stream.
    public void sync() throws IOException {
        out.flush();
        if (file.isPresent()) {
            file.get().force(false);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
