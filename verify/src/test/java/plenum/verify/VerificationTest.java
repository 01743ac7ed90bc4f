package plenum.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plenum.congress.Act;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.Fact;
import plenum.congress.MandateNumber;
import plenum.congress.PersonId;
import plenum.congress.SittingId;
import plenum.congress.UnitId;
import plenum.congress.VoteId;
import plenum.congress.agenda.ProposeItem;
import plenum.congress.assembly.Assembly;
import plenum.congress.assembly.Minute;
import plenum.congress.assembly.PublishedRecord;
import plenum.congress.attendance.CheckIn;
import plenum.congress.bodies.AppointOfficer;
import plenum.congress.bodies.EnrolPersons;
import plenum.congress.bodies.FoundOrganisation;
import plenum.congress.bodies.Office;
import plenum.congress.bodies.Organisation;
import plenum.congress.bodies.Person;
import plenum.congress.bodies.RegisterUnits;
import plenum.congress.bodies.Unit;
import plenum.congress.floor.FloorKind;
import plenum.congress.floor.RequestFloor;
import plenum.congress.mandates.IssueMandates;
import plenum.congress.mandates.Mandate;
import plenum.congress.mandates.Voice;
import plenum.congress.sittings.Adjourn;
import plenum.congress.sittings.OpenSitting;
import plenum.congress.sittings.PlanSitting;
import plenum.congress.sittings.SittingFact.SittingAdjourned;
import plenum.congress.voting.CastVote;
import plenum.congress.voting.Choice;
import plenum.congress.voting.CloseVote;
import plenum.congress.voting.Method;
import plenum.congress.voting.PutQuestion;
import plenum.congress.voting.Question;
import plenum.congress.voting.VotingFact.VoteCast;
import plenum.journal.Draft;
import plenum.journal.Finding;
import plenum.journal.Journal;
import plenum.journal.LogKey;
import plenum.journal.MemoryStore;
import plenum.journal.Publication;
import plenum.journal.Source;

/// A small congress is held, journaled and published; then somebody lies about it.
class VerificationTest {
    private static final Actor ORGANISER = new Actor.Organiser();
    private static final PersonId ANNA = new PersonId(1);
    private static final PersonId BRUNO = new PersonId(2);
    private static final PersonId CARLA = new PersonId(3);
    private static final PersonId CHAIR = new PersonId(4);
    private static final Instant OPENING = Instant.parse("1956-02-14T10:00:00Z");

    @TempDir
    private Path folder;

    private final LogKey key = LogKey.generate("example.org/congress");
    private final Journal journal = Journal.open(new MemoryStore(), key);
    private Assembly assembly = Assembly.empty();

    @BeforeEach
    void the_congress_adopts_its_agenda() {
        perform(ORGANISER, new FoundOrganisation(new Organisation("Society", "Meeting", "Hall", "UTC", false)));
        perform(ORGANISER, new RegisterUnits(List.of(new Unit(new UnitId(1), "North", 40, 0, ""))));
        perform(ORGANISER, new EnrolPersons(List.of(person(ANNA), person(BRUNO), person(CARLA), person(CHAIR))));
        perform(ORGANISER, new IssueMandates(List.of(mandate(1, ANNA), mandate(2, BRUNO), mandate(3, CARLA))));
        perform(ORGANISER, new AppointOfficer(CHAIR, Office.CHAIR));
        perform(ORGANISER, new AppointOfficer(CHAIR, Office.CREDENTIALS));
        perform(ORGANISER, new PlanSitting("Morning", "14 February", "10:00", false));
        perform(ORGANISER, new PlanSitting("Evening", "14 February", "18:00", true));
        perform(ORGANISER, new ProposeItem("1", Optional.empty(), "Report", "", 60, Optional.empty()));
        for (var delegate : List.of(ANNA, BRUNO, CARLA)) {
            perform(Actor.of(CHAIR), new CheckIn(delegate));
        }
        perform(Actor.of(CHAIR), new OpenSitting(new SittingId(1)));
        perform(Actor.of(CHAIR), new PutQuestion(new Question.OnAgenda(), Method.DEVICES));
        perform(Actor.of(ANNA), new CastVote(new VoteId(1), new MandateNumber(1), Choice.YES));
        perform(Actor.of(BRUNO), new CastVote(new VoteId(1), new MandateNumber(2), Choice.NO));
        perform(Actor.of(CARLA), new CastVote(new VoteId(1), new MandateNumber(3), Choice.YES));
        perform(Actor.of(CHAIR), new CloseVote(new VoteId(1)));
    }

    @Test
    void an_honest_record_verifies() throws IOException {
        var report = report();
        assertThat(report.findings()).isEmpty();
        assertThat(report.verifies()).isTrue();
        assertThat(report.checked())
                .contains("18 acts decided again under the standing orders then in force", "1 votes recounted");
        assertThat(report.unchecked()).isEmpty();
    }

    @Test
    void a_closed_sitting_stays_sealed_and_what_is_around_it_verifies() throws IOException {
        perform(Actor.of(CHAIR), new Adjourn());
        perform(Actor.of(CHAIR), new OpenSitting(new SittingId(2)));
        perform(Actor.of(ANNA), new RequestFloor(FloorKind.CONTRIBUTION, "on the prisons"));
        perform(Actor.of(CHAIR), new Adjourn());
        var report = report();
        assertThat(report.findings()).isEmpty();
        assertThat(report.unchecked())
                .containsExactly("1 entries of the closed sitting S2, sealed until their release");
        assertThat(Files.readString(folder.resolve("payload/000.p/22"))).doesNotContain("prisons");
    }

    @Test
    void a_vote_that_was_journaled_other_than_it_was_cast_is_named() throws IOException {
        perform(Actor.of(CHAIR), new PutQuestion(new Question.OnProcedure("an hour's recess"), Method.DEVICES));
        var forged = journal.size();
        perform(
                Actor.of(ANNA),
                new CastVote(new VoteId(2), new MandateNumber(1), Choice.YES),
                _ -> List.of(new VoteCast(new VoteId(2), new MandateNumber(1), Choice.NO)));
        assertFound(forged, "has other facts than those its act makes");
    }

    @Test
    void an_act_that_was_not_allowed_is_named() throws IOException {
        var forged = journal.size();
        journalled(
                new Minute(
                        Actor.of(ANNA),
                        new Adjourn(),
                        List.of(new SittingAdjourned(new SittingId(1))),
                        Optional.empty()),
                "sittings.adjourn",
                Optional.empty());
        assertFound(forged, "would have been refused under the orders then in force: assembly.not-your-office");
    }

    @Test
    void an_entry_under_another_name_is_named() throws IOException {
        var forged = journal.size();
        var act = new Adjourn();
        var decision = (Decision.Allowed) assembly.decide(act, Actor.of(CHAIR), time());
        journalled(
                new Minute(Actor.of(CHAIR), act, decision.facts(), Optional.empty()),
                "sittings.recess",
                Optional.empty());
        assertFound(forged, "says that it is sittings.recess, but it is sittings.adjourn");
    }

    @Test
    void a_payload_that_is_withheld_is_named() throws IOException {
        publish();
        var bundle = folder.resolve("payload/000.p/18");
        var kept = Files.readString(bundle)
                .lines()
                .filter(line -> !line.startsWith("{\"number\":14,"))
                .toList();
        Files.writeString(bundle, String.join("\n", kept) + "\n");
        assertThat(Verification.of(source(), Optional.of(key.verifier())).findings())
                .containsExactly(Finding.entry(14, "is not sealed, yet its payload is not published"));
    }

    @Test
    void whatever_is_altered_cut_or_swapped_is_found() throws IOException {
        alterEachFile(60);
    }

    @Test
    @Tag("slow")
    void whatever_is_altered_in_thousands_of_ways_is_found() throws IOException {
        alterEachFile(500);
    }

    private void alterEachFile(int times) throws IOException {
        publish();
        record();
        var random = new Random(14_02_1956);
        for (var name : source().names().orElseThrow()) {
            var file = folder.resolve(name);
            var whole = Files.readAllBytes(file);
            for (int i = 0; i < times; i++) {
                Files.write(file, mutated(whole, random));
                assertThat(Verification.of(source(), Optional.of(key.verifier()))
                                .findings())
                        .as("%s, round %s", name, i)
                        .isNotEmpty();
            }
            Files.write(file, whole);
        }
        assertThat(Verification.of(source(), Optional.of(key.verifier())).findings())
                .isEmpty();
    }

    @Test
    void a_record_in_words_that_the_journal_does_not_make_is_named() throws IOException {
        publish();
        record();
        var report = Verification.of(source(), Optional.of(key.verifier()));
        assertThat(report.findings()).isEmpty();
        assertThat(report.checked()).contains("2 files of the record made again from the journal");
        var sitting = folder.resolve("record/S1.jsonl");
        Files.writeString(sitting, Files.readString(sitting).replace("carried", "rejected"));
        Files.writeString(folder.resolve("record/S2.jsonl"), "{}\n");
        assertThat(Verification.of(source(), Optional.of(key.verifier())).findings())
                .containsExactly(
                        Finding.file("record/S1.jsonl", "is not the record that the journal makes"),
                        Finding.file("record/S2.jsonl", "does not belong to the record"));
    }

    private void record() throws IOException {
        for (var file : PublishedRecord.of(assembly).entrySet()) {
            var path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    /// One bit flipped, one byte dropped, one byte doubled, or the end cut off: never the same bytes.
    private static byte[] mutated(byte[] whole, Random random) {
        var place = random.nextInt(whole.length);
        var text = new ByteArrayOutputStream();
        switch (random.nextInt(4)) {
            case 0 -> {
                text.writeBytes(whole);
                var flipped = text.toByteArray();
                flipped[place] ^= (byte) (1 << random.nextInt(8));
                return flipped;
            }
            case 1 -> {
                text.write(whole, 0, place);
                text.write(whole, place + 1, whole.length - place - 1);
            }
            case 2 -> {
                text.write(whole, 0, place);
                text.write(whole[place]);
                text.write(whole, place, whole.length - place);
            }
            default -> text.write(whole, 0, place);
        }
        return text.toByteArray();
    }

    private void assertFound(long entry, String what) throws IOException {
        assertThat(report().findings()).containsExactly(Finding.entry(entry, what));
    }

    private void perform(Actor by, Act<? super Assembly> act) {
        perform(by, act, facts -> facts);
    }

    private void perform(Actor by, Act<? super Assembly> act, UnaryOperator<List<Fact>> lie) {
        switch (assembly.decide(act, by, time())) {
            case Decision.Refused(var why) -> throw new AssertionError(why.code() + " for " + act);
            case Decision.Allowed(var facts) -> {
                var seal = assembly.seal(act);
                journalled(
                        new Minute(by, act, lie.apply(facts), Optional.empty()),
                        Minute.kind(act, seal),
                        seal.map(SittingId::toString));
                assembly = assembly.evolve(facts, journal.size() - 1, time());
            }
        }
    }

    private void journalled(Minute minute, String kind, Optional<String> seal) {
        journal.append(List.of(new Draft(time(), kind, Minute.FORM.bytes(minute), seal)));
    }

    private Instant time() {
        return OPENING.plusSeconds(assembly.entries());
    }

    private Report report() throws IOException {
        publish();
        return Verification.of(source(), Optional.of(key.verifier()));
    }

    private void publish() {
        Publication.of(journal, folder).update();
    }

    private Source source() {
        return Source.of(folder.toString());
    }

    private static Person person(PersonId id) {
        return new Person(id, id.toString(), Optional.of(new UnitId(1)), List.of());
    }

    private static Mandate mandate(int number, PersonId holder) {
        return new Mandate(new MandateNumber(number), holder, new UnitId(1), Voice.DECISIVE, 1);
    }
}
