package plenum.ballot.archive;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import plenum.ballot.archive.BrokenArchive.Fault;

/// An archive being read, step by step, in memory for one step. Every byte is compared with what a writer would
/// have written, so what was read without complaint is written again as the same bytes. Rules 1 and 2 of section
/// 5.2, but for the form of the records' JSON.
///
/// That the events are in a sensible order is not looked at: see [Stage].
public final class Archive implements Closeable {
    private static final int BUFFER = 1 << 16;
    static final String DATA = ".data.json";
    static final String EVENT = ".event.json";
    /// What an array can hold.
    private static final long LARGEST = Integer.MAX_VALUE - 8L;

    private final InputStream in;
    private final Heading heading;
    private final List<Data> waiting = new ArrayList<>();
    private long record;
    private long recordOffset;
    private long offset;
    private Optional<Head> head = Optional.empty();

    private Archive(InputStream in) throws IOException, BrokenArchive {
        this.in = in;
        this.heading = readHeading();
    }

    /// Opens an archive that lies in a file.
    public static Archive open(Path file) throws IOException, BrokenArchive {
        var in = Files.newInputStream(file);
        try {
            return read(in);
        } catch (IOException | BrokenArchive unreadable) {
            in.close();
            throw unreadable;
        }
    }

    /// Reads an archive from a stream, which belongs to the archive from now on.
    public static Archive read(InputStream in) throws IOException, BrokenArchive {
        return new Archive(new BufferedInputStream(in, BUFFER));
    }

    private Heading readHeading() throws IOException, BrokenArchive {
        var header = in.readNBytes(Block.SIZE);
        requireWhole(header.length == Block.SIZE, "the heading is missing");
        require(Block.name(header).equals(Heading.NAME), "an archive begins with the record " + Heading.NAME);
        var bytes = body(Block.size(header));
        var read = Heading.parse(bytes);
        require(read.isPresent(), "the heading should read {\"version\":1,\"timestamp\":\"…\"}");
        requireHeader(header, Heading.NAME, bytes.length, read.orElseThrow().timestamp());
        return read.orElseThrow();
    }

    public Heading heading() {
        return heading;
    }

    /// The last event read so far.
    public Optional<Head> head() {
        return head;
    }

    /// How many bytes have been read.
    public long offset() {
        return offset;
    }

    /// The next step, or nothing at the end of the archive. Where the archive has become longer since, what was added
    /// comes next.
    ///
    /// @throws BrokenArchive at the first record that is not as it should be; nothing can be read after it
    public Optional<Step> next() throws IOException, BrokenArchive {
        waiting.clear();
        while (true) {
            record++;
            recordOffset = offset;
            var header = in.readNBytes(Block.SIZE);
            if (header.length == 0) {
                requireWhole(waiting.isEmpty(), "the archive ends with a record that belongs to no event");
                record--;
                return Optional.empty();
            }
            requireWhole(header.length == Block.SIZE, "the archive ends within a header");
            var data = data(header);
            if (Block.name(header).endsWith(EVENT)) {
                return Optional.of(step(data));
            }
            require(
                    Block.name(header).endsWith(DATA),
                    "a record is named after its hash, then " + DATA + " or " + EVENT);
            waiting.add(data);
            requireChain(waiting.size() <= EventType.SETUP.records(), "no event brings so many records");
        }
    }

    private Data data(byte[] header) throws IOException, BrokenArchive {
        var bytes = body(Block.size(header));
        var hash = Hash.of(bytes);
        var kind = Block.name(header).endsWith(EVENT) ? EVENT : DATA;
        require(Block.name(header).equals(hash + kind), "the name is not the hash of the record, " + hash + kind);
        requireHeader(header, hash + kind, bytes.length, heading.timestamp());
        return new Data(hash, bytes, recordOffset + Block.SIZE);
    }

    private byte[] body(long size) throws IOException, BrokenArchive {
        require(size >= 0, "the size is not an octal number of eleven digits");
        require(size <= LARGEST, "a record of " + size + " bytes is too large to be read");
        var bytes = in.readNBytes((int) size);
        requireWhole(bytes.length == size, "the archive ends within a record");
        var padding = in.readNBytes(Block.padding(size));
        for (var octet : padding) {
            require(octet == 0, "a record is filled up with zeros");
        }
        requireWhole(padding.length == Block.padding(size), "the archive ends within the padding of a record");
        offset += Block.SIZE + size + padding.length;
        return bytes;
    }

    private void requireHeader(byte[] header, String name, long size, long timestamp) throws BrokenArchive {
        var expected = Block.header(name, size, timestamp);
        var differs = Arrays.mismatch(header, expected);
        require(differs < 0, "the header differs at its byte " + differs + " from that of " + name);
    }

    private Step step(Data data) throws BrokenArchive {
        var parsed = Event.parse(data.bytes());
        requireChain(parsed.isPresent(), "this is not an event, or not written as events are");
        var event = parsed.orElseThrow();
        var height = head.map(last -> last.height() + 1).orElse(0);
        requireChain(event.height() == height, "the height should be " + height + ", not " + event.height());
        requireChain(
                event.parent().equals(head.map(Head::hash)),
                "the parent should be "
                        + head.map(Head::hash).map(Hash::toString).orElse("absent"));
        requireChain(
                waiting.size() == event.type().records(),
                event.type().written() + " comes after " + event.type().records() + " records, not " + waiting.size());
        requireChain(
                event.payload()
                        .equals(
                                waiting.isEmpty()
                                        ? Optional.empty()
                                        : Optional.of(waiting.getLast().hash())),
                "the payload is not the record before the event");
        head = Optional.of(new Head(height, data.hash()));
        return new Step(data.hash(), event, List.copyOf(waiting), offset);
    }

    private void require(boolean holds, String otherwise) throws BrokenArchive {
        require(holds, Fault.RECORD, otherwise);
    }

    private void requireWhole(boolean holds, String otherwise) throws BrokenArchive {
        require(holds, Fault.CUT_SHORT, otherwise);
    }

    private void requireChain(boolean holds, String otherwise) throws BrokenArchive {
        require(holds, Fault.CHAIN, otherwise);
    }

    private void require(boolean holds, Fault fault, String otherwise) throws BrokenArchive {
        if (!holds) {
            throw new BrokenArchive(fault, record, recordOffset, otherwise);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
