package plenum.server.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import plenum.congress.Act;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.ItemId;
import plenum.congress.MandateNumber;
import plenum.congress.MotionId;
import plenum.congress.PersonId;
import plenum.congress.SittingId;
import plenum.congress.SpeechId;
import plenum.congress.UnitId;
import plenum.congress.UtteranceId;
import plenum.congress.VoteId;
import plenum.congress.agenda.ProposeItem;
import plenum.congress.agenda.TakeUpItem;
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
import plenum.congress.floor.EndSpeech;
import plenum.congress.floor.FloorKind;
import plenum.congress.floor.GiveFloor;
import plenum.congress.mandates.IssueMandates;
import plenum.congress.mandates.Mandate;
import plenum.congress.mandates.Voice;
import plenum.congress.motions.MoveMotion;
import plenum.congress.motions.OpenDebate;
import plenum.congress.motions.SecondMotion;
import plenum.congress.motions.Subject;
import plenum.congress.record.AddNote;
import plenum.congress.record.ApproveMinutes;
import plenum.congress.record.ApproveSpeech;
import plenum.congress.record.Change;
import plenum.congress.record.CorrectUtterance;
import plenum.congress.record.Layer;
import plenum.congress.record.NoteReaction;
import plenum.congress.record.PublishRecord;
import plenum.congress.record.ReactionKind;
import plenum.congress.record.RemarkOnMinutes;
import plenum.congress.record.Revise;
import plenum.congress.record.SignMinutes;
import plenum.congress.record.TakeDown;
import plenum.congress.sittings.Adjourn;
import plenum.congress.sittings.OpenSitting;
import plenum.congress.sittings.OrderRelease;
import plenum.congress.sittings.PlanSitting;
import plenum.congress.sittings.ReleaseInPart;
import plenum.congress.sittings.Withheld;
import plenum.congress.voting.CastVote;
import plenum.congress.voting.Choice;
import plenum.congress.voting.CloseVote;
import plenum.congress.voting.Method;
import plenum.congress.voting.PutQuestion;
import plenum.congress.voting.Question;
import plenum.journal.Bar;
import plenum.journal.Draft;
import plenum.journal.Journal;
import plenum.journal.LogKey;
import plenum.journal.MemoryStore;
import plenum.journal.Publication;
import plenum.journal.Source;
import plenum.server.seals.Passages.Wanted;

/// A small congress of two sittings, the second behind closed doors, journaled and published.
public final class HeldMeeting {
    /// What is said behind closed doors, and must be found nowhere.
    public static final String CANARY = "Canary behind closed doors";

    /// Signs that a careless format would trip over.
    public static final String RUSSIAN = "Товарищи! «Хлеб» & земля <наши>; 5 < 8, \"so\"";

    static final PersonId ANNA = new PersonId(1);
    static final PersonId BRUNO = new PersonId(2);
    static final PersonId CHAIR = new PersonId(4);
    static final PersonId SECRETARY = new PersonId(5);
    private static final Instant OPENING = Instant.parse("1956-02-14T07:00:00Z");
    private static final Actor ORGANISER = new Actor.Organiser();

    private final Journal journal = Journal.open(new MemoryStore(), LogKey.generate("example.org/meeting"));
    private Assembly assembly = Assembly.empty();
    private Duration later = Duration.ZERO;

    private HeldMeeting() {}

    /// Holds the meeting and publishes it in a folder.
    public static Journal in(Path folder) throws IOException {
        var meeting = new HeldMeeting();
        meeting.prepare();
        meeting.firstSitting();
        meeting.closedSitting();
        meeting.publish(folder);
        return meeting.journal;
    }

    /// Holds a sitting that goes on over midnight: one motion is moved on its first day and carried on the next, one is
    /// moved then and rejected, and one is moved on the next day.
    public static void overTwoDays(Path folder) throws IOException {
        var meeting = new HeldMeeting();
        meeting.prepare();
        meeting.firstSitting();
        meeting.perform(Actor.of(CHAIR), new OpenSitting(new SittingId(3)));
        meeting.tabled(2, "A gate");
        meeting.tabled(3, "A fence");
        meeting.later = Duration.ofDays(1);
        meeting.decided(2, 3, Choice.YES);
        meeting.decided(3, 4, Choice.NO);
        meeting.tabled(4, "A well");
        meeting.publish(folder);
    }

    private void tabled(int motion, String title) {
        perform(Actor.of(ANNA), new MoveMotion(Subject.RESOLUTION, Optional.of(new ItemId(1)), title, "We build it."));
        perform(Actor.of(BRUNO), new SecondMotion(new MotionId(motion)));
    }

    private void decided(int motion, int vote, Choice choice) {
        perform(Actor.of(CHAIR), new OpenDebate(new MotionId(motion)));
        perform(Actor.of(CHAIR), new PutQuestion(new Question.OnMotion(new MotionId(motion)), Method.DEVICES));
        perform(Actor.of(ANNA), new CastVote(new VoteId(vote), new MandateNumber(1), choice));
        perform(Actor.of(CHAIR), new CloseVote(new VoteId(vote)));
    }

    /// How much of the closed sitting is released.
    enum Released {
        NOTHING,
        ALL_BUT_A_WORD,
        ALL
    }

    /// Holds the meeting and a last sitting, in which the minutes of the first are approved and its record is
    /// corrected, and publishes all.
    static void toItsEnd(Path folder, Released released) throws IOException {
        var meeting = new HeldMeeting();
        meeting.prepare();
        meeting.firstSitting();
        meeting.closedSitting();
        meeting.lastSitting();
        switch (released) {
            case NOTHING -> {}
            case ALL_BUT_A_WORD -> meeting.releaseInPart();
            case ALL -> meeting.release();
        }
        meeting.publish(folder);
    }

    /// The congress as whoever has the folder reads it.
    public static PublishedCongress read(Path folder) throws IOException {
        return PublishedCongress.read(Source.of(folder.toString()));
    }

    private void prepare() {
        perform(
                ORGANISER,
                new FoundOrganisation(
                        new Organisation("Société & Söhne", "First Congress", "Hall; left", "Europe/Moscow", false)));
        perform(ORGANISER, new RegisterUnits(List.of(new Unit(new UnitId(1), "North", 40, 0, ""))));
        perform(
                ORGANISER,
                new EnrolPersons(List.of(
                        person(ANNA, "Anna Brandt"),
                        person(BRUNO, "Bruno <Ost>"),
                        person(new PersonId(3), "Carla Hoff"),
                        person(CHAIR, "Ruth Adler"),
                        person(SECRETARY, "Ines Calder"))));
        perform(
                ORGANISER,
                new IssueMandates(List.of(mandate(1, ANNA), mandate(2, BRUNO), mandate(3, new PersonId(3)))));
        perform(ORGANISER, new AppointOfficer(CHAIR, Office.CHAIR));
        perform(ORGANISER, new AppointOfficer(CHAIR, Office.CREDENTIALS));
        perform(ORGANISER, new AppointOfficer(SECRETARY, Office.SECRETARY));
        perform(ORGANISER, new PlanSitting("Morning sitting", "1956-02-14", "10:00", false));
        perform(ORGANISER, new PlanSitting("Evening sitting", "1956-02-14", "18:00", true));
        perform(ORGANISER, new PlanSitting("Last sitting", "the day after", "in the morning", false));
        perform(
                ORGANISER,
                new ProposeItem("1", Optional.empty(), "Report; discussion, vote", "A. Brandt", 60, Optional.empty()));
        for (var delegate : List.of(ANNA, BRUNO, new PersonId(3))) {
            perform(Actor.of(CHAIR), new CheckIn(delegate));
        }
    }

    private void firstSitting() {
        perform(Actor.of(CHAIR), new OpenSitting(new SittingId(1)));
        perform(Actor.of(SECRETARY), new TakeDown(Optional.empty(), "I open the sitting."));
        perform(Actor.of(CHAIR), new PutQuestion(new Question.OnAgenda(), Method.ACCLAMATION));
        perform(Actor.of(CHAIR), new CloseVote(new VoteId(1)));
        perform(Actor.of(CHAIR), new TakeUpItem(new ItemId(1)));
        perform(Actor.of(CHAIR), new GiveFloor(ANNA, FloorKind.REPORT));
        perform(Actor.of(SECRETARY), new TakeDown(Optional.of(new SpeechId(1)), "Comrads, the year was dry."));
        perform(Actor.of(SECRETARY), new NoteReaction(ReactionKind.APPLAUSE, 3, true, ""));
        perform(Actor.of(SECRETARY), new TakeDown(Optional.of(new SpeechId(1)), RUSSIAN));
        perform(
                Actor.of(SECRETARY),
                new Revise(new UtteranceId(2), Layer.EDITOR, "Comrades, the year was dry.", Change.STYLE, ""));
        perform(Actor.of(CHAIR), new EndSpeech());
        perform(Actor.of(SECRETARY), new AddNote("The hall is <full>."));
        perform(
                Actor.of(ANNA),
                new MoveMotion(Subject.RESOLUTION, Optional.of(new ItemId(1)), "A tank", "We buy a tank.\n\nOf 8 m³."));
        perform(Actor.of(BRUNO), new SecondMotion(new MotionId(1)));
        perform(Actor.of(CHAIR), new OpenDebate(new MotionId(1)));
        perform(Actor.of(CHAIR), new GiveFloor(BRUNO, FloorKind.CONTRIBUTION));
        perform(Actor.of(SECRETARY), new TakeDown(Optional.of(new SpeechId(2)), "It is needed."));
        perform(Actor.of(CHAIR), new EndSpeech());
        perform(Actor.of(CHAIR), new PutQuestion(new Question.OnMotion(new MotionId(1)), Method.DEVICES));
        perform(Actor.of(ANNA), new CastVote(new VoteId(2), new MandateNumber(1), Choice.YES));
        perform(Actor.of(BRUNO), new CastVote(new VoteId(2), new MandateNumber(2), Choice.NO));
        perform(Actor.of(new PersonId(3)), new CastVote(new VoteId(2), new MandateNumber(3), Choice.YES));
        perform(Actor.of(CHAIR), new CloseVote(new VoteId(2)));
        perform(Actor.of(CHAIR), new Adjourn());
    }

    private void closedSitting() {
        perform(Actor.of(CHAIR), new OpenSitting(new SittingId(2)));
        perform(Actor.of(CHAIR), new GiveFloor(ANNA, FloorKind.REPORT));
        perform(Actor.of(SECRETARY), new TakeDown(Optional.of(new SpeechId(1)), CANARY));
        perform(Actor.of(CHAIR), new EndSpeech());
        perform(Actor.of(CHAIR), new Adjourn());
    }

    private void lastSitting() {
        perform(Actor.of(SECRETARY), new RemarkOnMinutes(new SittingId(1), Optional.empty(), "The <heating> failed."));
        perform(Actor.of(SECRETARY), new SignMinutes(new SittingId(1)));
        perform(Actor.of(CHAIR), new OpenSitting(new SittingId(3)));
        perform(Actor.of(CHAIR), new ApproveMinutes(new SittingId(1)));
        perform(Actor.of(CHAIR), new Adjourn());
        perform(Actor.of(ANNA), new ApproveSpeech(new SpeechId(1)));
        perform(Actor.of(BRUNO), new ApproveSpeech(new SpeechId(2)));
        perform(Actor.of(SECRETARY), new PublishRecord(new SittingId(1)));
        perform(
                Actor.of(SECRETARY),
                new CorrectUtterance(
                        new UtteranceId(4), "It is badly needed.", Change.SENSE, "A word was not <heard>."));
    }

    private void release() {
        perform(ORGANISER, new OrderRelease(new SittingId(2), "by the congress"));
        journal.release("S2");
    }

    private void releaseInPart() {
        perform(ORGANISER, new OrderRelease(new SittingId(2), "by the board", true));
        var black = new plenum.server.seals.Passages(journal, "S2")
                .black(new Wanted(List.of("behind"), new TreeMap<>(), List.of()));
        journal.prepare("S2", black);
        perform(Actor.of(SECRETARY), new ReleaseInPart(new SittingId(2), List.of(), withheld(black)));
        journal.releaseInPart("S2", black);
    }

    private static List<Withheld> withheld(SortedMap<Long, List<Bar>> black) {
        return black.entrySet().stream()
                .flatMap(entry ->
                        entry.getValue().stream().map(bar -> new Withheld(entry.getKey(), bar.from(), bar.to())))
                .toList();
    }

    private void publish(Path folder) throws IOException {
        for (var file : PublishedRecord.of(assembly).entrySet()) {
            var path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        Publication.of(journal, folder).update();
    }

    private void perform(Actor by, Act<? super Assembly> act) {
        var at = OPENING.plusSeconds(10 * assembly.entries()).plus(later);
        switch (assembly.decide(act, by, at)) {
            case Decision.Refused(var why) -> throw new AssertionError(why.code() + " for " + act);
            case Decision.Allowed(var facts) -> {
                var seal = assembly.seal(act);
                var minute = Minute.FORM.bytes(new Minute(by, act, facts, Optional.empty()));
                journal.append(List.of(new Draft(at, Minute.kind(act, seal), minute, seal.map(SittingId::toString))));
                assembly = assembly.evolve(facts, journal.size() - 1, at);
            }
        }
    }

    private static Person person(PersonId id, String name) {
        return new Person(id, name, Optional.of(new UnitId(1)), List.of());
    }

    private static Mandate mandate(int number, PersonId holder) {
        return new Mandate(new MandateNumber(number), holder, new UnitId(1), Voice.DECISIVE, 1);
    }
}
