package plenum.ballot.v1;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import plenum.ballot.text.Json;
import plenum.ballot.text.Part;

/// An election in a folder of test cases: what its archive holds, event by event.
record Case(Path folder, List<byte[]> records, List<Event> events) {
    /// @param data the records before the event, whose last is the payload
    record Event(String type, List<byte[]> data) {}

    static Case of(String name) {
        return read(root().resolve(name));
    }

    static Stream<String> names() {
        try (var folders = Files.list(root())) {
            return folders
                    .filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    static Stream<String> accepted() {
        return names().filter(name -> !name.startsWith("BAD"));
    }

    Election election() {
        return Election.parse(setup().get(0));
    }

    Trustees trustees() {
        return Trustees.parse(setup().get(1), election().group());
    }

    CredentialList credentials() {
        return CredentialList.parse(setup().get(2), election().group());
    }

    /// Of every event of this type the record that stands so far before the payload.
    List<byte[]> of(String type, int beforePayload) {
        return events.stream()
                .filter(event -> event.type().equals(type))
                .map(event -> event.data().get(event.data().size() - 1 - beforePayload))
                .toList();
    }

    List<byte[]> ballots() {
        return of("Ballot", 0);
    }

    /// What was decrypted: the tally, with the rankings as the last shuffle left them.
    EncryptedTally decrypted() {
        var election = election();
        var tally = EncryptedTally.parse(of("EncryptedTally", 1).getFirst(), election);
        var shuffles = of("Shuffle", 1);
        if (shuffles.isEmpty()) {
            return tally;
        }
        var output = Part.of(Json.parse(shuffles.getLast())).field("ciphertexts");
        return tally.shuffled(
                election, output.list(question -> question.list(item -> Ciphertext.read(item, election.group()))));
    }

    /// The lines of a file beside the archive.
    List<String> lines(String file) {
        try {
            return Files.readAllLines(folder.resolve(file));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private List<byte[]> setup() {
        return events.getFirst().data();
    }

    private static Case read(Path folder) {
        var records = records(folder);
        var events = new ArrayList<Event>();
        var data = new ArrayList<byte[]>();
        for (var record : records.entrySet()) {
            if (record.getKey().endsWith(".event.json")) {
                var type = Part.of(Json.parse(record.getValue())).field("type").text();
                events.add(new Event(type, List.copyOf(data)));
                data.clear();
            } else if (record.getKey().endsWith(".data.json")) {
                data.add(record.getValue());
            }
        }
        return new Case(folder, List.copyOf(records.values()), events);
    }

    private static Map<String, byte[]> records(Path folder) {
        try (var files = Files.list(folder)) {
            var archive = files.filter(file -> file.toString().endsWith(".bel"))
                    .findFirst()
                    .orElseThrow();
            var bytes = Files.readAllBytes(archive);
            var records = new LinkedHashMap<String, byte[]>();
            for (int at = 0; at < bytes.length; ) {
                var name = new String(bytes, at, 100, StandardCharsets.US_ASCII).replace("\0", "");
                var size = Integer.parseInt(new String(bytes, at + 124, 11, StandardCharsets.US_ASCII), 8);
                records.put(at + name, Arrays.copyOfRange(bytes, at + 512, at + 512 + size));
                at += 512 + (size + 511) / 512 * 512;
            }
            return records;
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Path root() {
        try {
            return Path.of(
                    Objects.requireNonNull(Case.class.getResource("/cases")).toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
