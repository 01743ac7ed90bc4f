package plenum.rehearsal.script;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Something that happens in a sitting. Seconds are those of the rehearsal at speed 1.
public sealed interface Step {
    /// The credentials desk enters the protocols in which all units tell of the election of their delegates. None of
    /// them names alternates, so none are listed any more.
    ///
    /// @param voters how many have come to elect, for each delegate
    /// @param turnout the share of them who hand in a paper
    /// @param struck at most which share of the papers a name is struck from
    record Protocols(LocalDate day, String place, int voters, double turnout, double struck) implements Step {}

    /// Delegates come to the credentials desk and their badges are scanned, some of them twice.
    record CheckIn(double share, double seconds, double twice) implements Step {}

    /// Delegates come in through so many doors at once, each with a station that scans their badges; the last
    /// station is without the network for a share of the time, and sends afterwards what it has kept.
    record Stations(int doors, double share, double seconds, double offline) implements Step {}

    /// An election is called, and so many delegates each nominate another, who accepts; then it is annulled.
    record Nominations(String title, int count, double seconds) implements Step {}

    /// Some delegates leave the hall and come back.
    record Leave(double share, double seconds) implements Step {}

    /// The chair opens the sitting.
    record Open(String by, Provenance provenance) implements Step {}

    /// The chair is handed to somebody else.
    record HandOver(String to) implements Step {}

    /// Persons without a mandate, and so many of the invited guests, are put on the sitting's guest
    /// list.
    record Admit(List<String> persons, int guests) implements Step {}

    /// The secretary adds a note to the record.
    record Note(String text, Provenance provenance) implements Step {}

    /// The credentials commission lays its report before the congress.
    record LayReport() implements Step {}

    /// An item of the agenda is taken up.
    record TakeUp(String item) implements Step {}

    /// An item of the agenda is closed.
    record CloseItem(String item) implements Step {}

    /// The trustees make the key of a group together; so many of them open an urn.
    record Ceremony(String group, int threshold) implements Step {}

    /// A person without a mandate is given the floor; the secretary takes down the texts.
    record Speech(String by, FloorKind kind, double seconds, List<String> texts, Provenance provenance)
            implements Step {}

    /// So many delegates ask for the floor and are called in the order of the queue.
    record Debate(int speakers, double seconds) implements Step {}

    /// A delegate moves a motion, others second it.
    record Motion(
            String key,
            Optional<String> item,
            String title,
            String text,
            Subject subject,
            int seconders,
            Provenance provenance)
            implements Step {}

    /// The chair opens the debate on a motion.
    record OpenDebate(String motion) implements Step {}

    /// A delegate moves an amendment to a motion, others second it. The text takes the place of the
    /// passage, or is added.
    record Amendment(
            String key,
            String motion,
            Optional<String> passage,
            String text,
            String reason,
            int seconders,
            Provenance provenance)
            implements Step {}

    /// The mover withdraws a motion or an amendment.
    record Withdraw(String key) implements Step {}

    /// The chair puts a question to the vote.
    ///
    /// @param on the key of a motion or an amendment, or one of [#WITHOUT_MOTION]
    record Vote(String on, Optional<String> text, Method method, double seconds, Conduct conduct, Provenance provenance)
            implements Step {
        /// On these a vote is taken without a motion: the closing of the doors is that of the sitting
        /// in progress, the report the one that was laid last.
        public static final List<String> WITHOUT_MOTION = List.of("agenda", "report", "procedure", "closed-sitting");
    }

    /// The secretary enters a body of the organisation, with its posts in their order.
    record FormBody(String key, String name, List<NewPost> posts, Provenance provenance) implements Step {}

    /// A post of a body that is entered.
    ///
    /// @param alternates the title of the post, named before, whose holders move up into this one
    /// @param fromAmong the body, entered before or this one, in which its holders sit
    record NewPost(String title, int seats, Optional<String> alternates, Optional<String> fromAmong) {}

    /// A list with as many names as seats is read out and put to the ballot. The names are numbered, or those
    /// of delegates, who accept and take the office.
    ///
    /// @param name what the candidates are called, before their number; empty where delegates stand
    /// @param struck the share of names that a voter strikes
    /// @param office what delegates are elected to, if they stand
    record Election(
            String title,
            int seats,
            int names,
            String name,
            String rule,
            double seconds,
            double turnout,
            double struck,
            Optional<Office> office,
            Provenance provenance)
            implements Step {}

    /// What delegates are elected to: those who stand are drawn from all with a decisive vote in the hall, or
    /// from the members of the body that elects.
    ///
    /// @param body its key
    /// @param post its title
    /// @param by the key of the body that elects; the congress if left out
    /// @param from the first day in office
    record Office(String body, String post, Optional<String> by, LocalDate from) {}

    /// The sitting is to be held without stenogram.
    record WithoutStenogram() implements Step {}

    /// The trustees are named keepers of the sitting's key and take their shares; so many of them open it again.
    record Keepers(int threshold) implements Step {}

    /// A text goes round in so many numbered copies, to delegates drawn by chance.
    ///
    /// @param texts paragraphs; alternatives stand so: `[[one|other]]`
    record Circulate(String key, String title, int copies, List<String> texts, Provenance provenance) implements Step {}

    /// The reader of a copy passes it on, and the copy is traced.
    record Leak(String key, int copy) implements Step {}

    /// A text that went round in copies is released for everybody.
    record ReleaseText(String key) implements Step {}

    /// What was sealed in the sitting, which is over, is released but for these words, which stay black wherever they
    /// stand.
    record ReleaseInPart(String decision, List<String> black, Provenance provenance) implements Step {}

    /// What was sealed in the sitting, which is over, is released.
    record ReleaseSitting(String decision, Provenance provenance) implements Step {}

    /// The doors of a closed sitting are opened.
    record OpenDoors() implements Step {}

    /// The hall reacts and the secretary notes it.
    record Reaction(ReactionKind kind, int intensity, boolean rise, Provenance provenance) implements Step {}

    /// So many delegates do what they may not, so that refusals are rehearsed.
    record Mistakes(int count, double seconds) implements Step {}

    /// The sitting is interrupted and goes on after so many seconds.
    record Recess(String until, double seconds) implements Step {}

    /// The sitting ends.
    record Adjourn() implements Step {}

    /// For what somebody takes the floor.
    enum FloorKind {
        REPORT,
        CONTRIBUTION,
        QUESTION,
        REPLY,
        STATEMENT,
        GREETING
    }

    /// What a motion is about.
    enum Subject {
        RESOLUTION,
        PROCEDURE,
        ORDERS
    }

    /// How a vote is taken.
    enum Method {
        ACCLAMATION,
        CARDS,
        DEVICES,
        SECRET
    }

    /// What the hall does.
    enum ReactionKind {
        APPLAUSE,
        LAUGHTER,
        INDIGNATION,
        CRY,
        ANIMATION
    }

    /// How the simulated delegates vote, as shares: of the roll who votes at all; of those the choices,
    /// who changes to them from another before the closing, and who sends the vote twice.
    record Conduct(double turnout, double yes, double no, double abstain, double change, double twice) {}
}
