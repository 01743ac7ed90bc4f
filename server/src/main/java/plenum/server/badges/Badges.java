package plenum.server.badges;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import plenum.congress.PersonId;
import plenum.congress.bodies.HasBodies;
import plenum.congress.bodies.Office;
import plenum.congress.bodies.Person;
import plenum.congress.mandates.HasMandates;
import plenum.journal.Store;
import plenum.server.web.BadgeCode;
import plenum.server.web.BadgeSeals;

/// Who bears which badge, and the seals of the codes on them.
///
/// The journal says which serial is a person's valid badge; the seal of its code is kept beside the
/// journal and never published. A serial without a seal signs nobody in: the credentials desk makes a
/// new badge.
public final class Badges {
    private static final String KEPT = "badges";

    private final Store store;
    private final BadgeSeals seals = new BadgeSeals();
    private final SecureRandom random = new SecureRandom();
    private final Map<Integer, Sealed> bySerial = new ConcurrentHashMap<>();

    /// @param check by which a station of the door knows the badge; empty for one made before there were any,
    /// until it is
    ///     shown
    private record Sealed(PersonId person, String seal, String check) {}

    private Badges(Store store) {
        this.store = store;
    }

    /// The badges kept in a store.
    public static Badges keptIn(Store store) {
        var badges = new Badges(store);
        store.secret(KEPT)
                .map(bytes -> new String(bytes, UTF_8))
                .ifPresent(text -> text.lines()
                        .map(line -> line.split(" ", 4))
                        .forEach(parts -> badges.bySerial.put(
                                Integer.parseInt(parts[0]),
                                new Sealed(
                                        new PersonId(Integer.parseInt(parts[1])),
                                        parts[2],
                                        parts.length > 3 ? parts[3] : ""))));
        return badges;
    }

    /// Makes the codes of everybody's first badge and lists them in a file that only its owner can read.
    /// Does nothing if codes were made before.
    ///
    /// The list is written before the seals are kept: whatever stops the work in between, it is done
    /// anew as a whole.
    ///
    /// @param address where the congress is served, for the links
    public void makeFirst(HasMandates congress, Path list, String address) {
        if (!bySerial.isEmpty()) {
            return;
        }
        var codes = new TreeMap<PersonId, BadgeCode>();
        for (var person : congress.bodies().persons()) {
            congress.mandates()
                    .badge(person.id())
                    .ifPresent(serial -> codes.put(person.id(), BadgeCode.random(serial, random)));
        }
        if (!codes.isEmpty()) {
            write(list, codes, congress, address);
            codes.forEach((person, code) -> bySerial.put(code.serial(), sealed(person, code)));
            keep();
        }
    }

    /// Takes somebody out of the list of first codes, if it still lies there.
    public static synchronized void strike(PersonId person, Path list) {
        if (!Files.exists(list)) {
            return;
        }
        var fresh = list.resolveSibling(list.getFileName() + ".new");
        try {
            Files.deleteIfExists(fresh);
            createForOwner(fresh);
            try (var lines = CsvReader.builder().ofCsvRecord(list);
                    var csv = CsvWriter.builder().build(fresh)) {
                lines.stream()
                        .filter(line -> !line.getField(0).equals(person.toString()))
                        .forEach(line -> csv.writeRecord(line.getFields()));
            }
            Files.move(fresh, list, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// A code for a badge that was just issued. It is known to the caller alone from then on.
    public synchronized BadgeCode make(PersonId person, int serial) {
        var code = BadgeCode.random(serial, random);
        bySerial.put(serial, sealed(person, code));
        keep();
        return code;
    }

    private Sealed sealed(PersonId person, BadgeCode code) {
        return new Sealed(person, seals.seal(code), code.check());
    }

    /// Who bears the badge with this code, if it is valid.
    public Optional<PersonId> bearer(BadgeCode code, HasMandates congress) {
        return Optional.ofNullable(bySerial.get(code.serial()))
                .filter(badge -> congress.mandates().badge(badge.person()).equals(Optional.of(code.serial())))
                .flatMap(_ -> issuedTo(code));
    }

    /// Whom the badge with this code was issued to, even if it was replaced since.
    public Optional<PersonId> issuedTo(BadgeCode code) {
        var badge = Optional.ofNullable(bySerial.get(code.serial())).filter(one -> seals.fits(one.seal(), code));
        badge.filter(one -> one.check().isEmpty()).ifPresent(one -> learn(one, code));
        return badge.map(Sealed::person);
    }

    /// Whom the badge of a serial was issued to, if its code has this check.
    public Optional<PersonId> issuedTo(int serial, String check) {
        return Optional.ofNullable(bySerial.get(serial))
                .filter(badge -> !badge.check().isEmpty() && badge.check().equals(check))
                .map(Sealed::person);
    }

    /// The checks of all valid badges by their serials: what a station of the door knows them by. Neither a name nor a
    /// code can be read from it.
    public SortedMap<Integer, String> checks(HasMandates congress) {
        var checks = new TreeMap<Integer, String>();
        bySerial.forEach((serial, badge) -> {
            if (!badge.check().isEmpty()
                    && congress.mandates().badge(badge.person()).equals(Optional.of(serial))) {
                checks.put(serial, badge.check());
            }
        });
        return checks;
    }

    private synchronized void learn(Sealed badge, BadgeCode code) {
        bySerial.put(code.serial(), new Sealed(badge.person(), badge.seal(), code.check()));
        keep();
    }

    /// Where a code signs in by itself when the badge is scanned.
    public static String link(String address, BadgeCode code) {
        return address + "/sign-in?code=" + code.text();
    }

    private synchronized void keep() {
        var lines = bySerial.entrySet().stream()
                .map(badge -> badge.getKey() + " " + badge.getValue().person().number() + " "
                        + badge.getValue().seal() + " " + badge.getValue().check())
                .collect(Collectors.joining("\n"));
        store.keep(KEPT, lines.getBytes(UTF_8));
    }

    private static String offices(PersonId person, HasBodies congress) {
        return Office.ALL.stream()
                .filter(office -> congress.bodies().holds(person, office))
                .map(Office::code)
                .collect(Collectors.joining(" "));
    }

    private static void write(Path list, Map<PersonId, BadgeCode> codes, HasMandates congress, String address) {
        var fresh = list.resolveSibling(list.getFileName() + ".new");
        try {
            Files.deleteIfExists(fresh);
            createForOwner(fresh);
            try (var csv = CsvWriter.builder().build(fresh)) {
                csv.writeRecord("person", "number", "name", "office", "code", "link");
                codes.forEach((person, code) -> csv.writeRecord(
                        person.toString(),
                        congress.mandates()
                                .of(person)
                                .map(mandate -> mandate.number().toString())
                                .orElse(""),
                        congress.bodies().person(person).map(Person::name).orElse(""),
                        offices(person, congress),
                        code.text(),
                        link(address, code)));
            }
            Files.move(fresh, list, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Makes an empty file that only its owner can read. Where the file system knows no owners, whoever keeps the
    /// folder keeps the file.
    public static void createForOwner(Path file) throws IOException {
        if (Files.getFileStore(file.toAbsolutePath().getParent()).supportsFileAttributeView("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
    }
}
