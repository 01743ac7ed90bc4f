package plenum.ballot.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An archive to be altered: writes whatever events it is given, with a chain that is right.
public record RawArchive(Heading heading, List<RawEvent> events) {
    public RawArchive {
        events = List.copyOf(events);
    }

    /// An event with what comes before it.
    ///
    /// @param records the records before the event, the last of them its payload
    public record RawEvent(EventType type, List<byte[]> records) {
        /// With another record in this place, and a payload that refers to it.
        public RawEvent with(int place, byte[] record) {
            var changed = new ArrayList<>(records);
            changed.set(place, record);
            if (place < records.size() - 1) {
                changed.set(records.size() - 1, payload(changed));
            }
            return new RawEvent(type, changed);
        }

        private byte[] payload(List<byte[]> changed) {
            var payload = records.getLast();
            return switch (type) {
                case SETUP ->
                    new Payload.Setup(Hash.of(changed.get(0)), Hash.of(changed.get(1)), Hash.of(changed.get(2)))
                            .bytes();
                case ENCRYPTED_TALLY -> {
                    var tallied = Payload.Tallied.parse(payload).orElseThrow();
                    yield new Payload.Tallied(tallied.ballots(), tallied.weight(), Hash.of(changed.getFirst())).bytes();
                }
                default -> {
                    var owned = Payload.Owned.parse(payload).orElseThrow();
                    yield new Payload.Owned(owned.owner(), Hash.of(changed.getFirst())).bytes();
                }
            };
        }
    }

    public static RawArchive of(byte[] bytes) {
        try (var archive = Archive.read(new ByteArrayInputStream(bytes))) {
            var events = new ArrayList<RawEvent>();
            for (var step = archive.next(); step.isPresent(); step = archive.next()) {
                events.add(new RawEvent(
                        step.get().event().type(),
                        step.get().data().stream().map(Data::bytes).toList()));
            }
            return new RawArchive(archive.heading(), events);
        } catch (IOException | BrokenArchive impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    public RawArchive with(List<RawEvent> others) {
        return new RawArchive(heading, others);
    }

    /// With another event in this place.
    public RawArchive with(int place, RawEvent event) {
        var changed = new ArrayList<>(events);
        changed.set(place, event);
        return with(changed);
    }

    public byte[] bytes() {
        var out = new ByteArrayOutputStream();
        write(out, Heading.NAME, heading.bytes());
        Optional<Hash> parent = Optional.empty();
        for (int height = 0; height < events.size(); height++) {
            var records = events.get(height).records();
            records.forEach(record -> write(out, Hash.of(record) + Archive.DATA, record));
            var payload = records.isEmpty() ? Optional.<Hash>empty() : Optional.of(Hash.of(records.getLast()));
            var event = new Event(parent, height, events.get(height).type(), payload).bytes();
            write(out, Hash.of(event) + Archive.EVENT, event);
            parent = Optional.of(Hash.of(event));
        }
        return out.toByteArray();
    }

    private void write(ByteArrayOutputStream out, String name, byte[] body) {
        out.writeBytes(Block.header(name, body.length, heading.timestamp()));
        out.writeBytes(body);
        out.writeBytes(new byte[Block.padding(body.length)]);
    }
}
