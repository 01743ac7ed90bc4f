package plenum.launcher;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SequencedMap;
import plenum.ballot.group.Group;
import plenum.ballot.text.Token;
import plenum.ballot.v1.Credential;
import plenum.ballot.v1.CredentialList;
import plenum.ballot.v1.PublicCredential;

/// The voting secrets of all who may vote, in the registrar's file. Whoever has it can vote for everybody: it is kept
/// apart from the server, and each line is handed to its delegate alone.
final class Register {
    private final Path file;
    private final SequencedMap<String, Line> lines = new LinkedHashMap<>();
    private final SecureRandom random = new SecureRandom();

    /// Somebody who may vote.
    ///
    /// @param person the number of the person, such as `P17`
    record Voter(String person, String mandate, String name) {}

    /// A vote on the roll of an urn, as heavy as so many ballots.
    record Entitled(int mandate, String person, long weight) {}

    private record Line(Voter voter, Credential secret) {}

    private Register(Path file) {
        this.file = file;
    }

    /// The register in a file; an empty one if there is none yet.
    ///
    /// @throws IOException naming the line that is not as it must be
    static Register of(Path file) throws IOException {
        var register = new Register(file);
        if (Files.exists(file)) {
            try (var rows = CsvReader.builder().ofNamedCsvRecord(file)) {
                for (var row : rows) {
                    var line = line(file, row);
                    register.lines.put(line.voter().person(), line);
                }
            }
        }
        return register;
    }

    private static Line line(Path file, NamedCsvRecord row) throws IOException {
        try {
            var voter = new Voter(row.getField("person"), row.getField("mandate"), row.getField("name"));
            return new Line(voter, Credential.of(row.getField("secret")));
        } catch (IllegalArgumentException | NoSuchElementException wrong) {
            throw new IOException(file + ", line " + row.getStartingLineNumber() + ": " + wrong.getMessage(), wrong);
        }
    }

    int size() {
        return lines.size();
    }

    /// Makes a secret for each who has none yet, and keeps the file.
    ///
    /// @param address where delegates vote, for the links
    /// @return how many were made
    int admit(List<Voter> voters, String address) throws IOException {
        var before = lines.size();
        for (var voter : voters) {
            lines.computeIfAbsent(voter.person(), _ -> new Line(voter, Credential.random(random)));
        }
        if (lines.size() > before) {
            keep(address);
        }
        return lines.size() - before;
    }

    private void keep(String address) throws IOException {
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        if (Files.getFileStore(file.toAbsolutePath().getParent()).supportsFileAttributeView("posix")) {
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        try (var csv = CsvWriter.builder().build(fresh)) {
            csv.writeRecord("person", "mandate", "name", "secret", "link");
            for (var line : lines.values()) {
                var voter = line.voter();
                var secret = line.secret().reveal();
                csv.writeRecord(voter.person(), voter.mandate(), voter.name(), secret, address + "/ballot#" + secret);
            }
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /// The public keys of those on the roll of an urn, in an order that tells nothing.
    ///
    /// @throws IOException if somebody on it has no secret
    CredentialList list(List<Entitled> roll, Token uuid, Group group) throws IOException {
        var keys = new ArrayList<PublicCredential>();
        for (var entitled : roll) {
            var line = Optional.ofNullable(lines.get(entitled.person()));
            if (line.isEmpty()) {
                throw new IOException(entitled.person() + " is on the roll and has no voting secret in " + file);
            }
            for (long unit = 1; unit <= entitled.weight(); unit++) {
                var credential = line.get().secret().unit(entitled.mandate(), unit);
                keys.add(PublicCredential.of(credential.publicKey(uuid, group)));
            }
        }
        return CredentialList.sorted(keys, group);
    }
}
