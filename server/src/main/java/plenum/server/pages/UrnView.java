package plenum.server.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import plenum.ballot.archive.EventType;
import plenum.ballot.archive.Hash;
import plenum.ballot.text.Sha256;
import plenum.congress.PersonId;
import plenum.congress.urns.BallotPaper.Asked;
import plenum.congress.urns.BallotPaper.Marking;
import plenum.congress.urns.Ceremony;
import plenum.congress.urns.Purpose.OnElection;
import plenum.congress.urns.Purpose.OnVote;
import plenum.congress.urns.Urn;
import plenum.congress.urns.Urn.Stage;
import plenum.congress.voting.HasVoting;

/// An urn as everybody sees it: where it stands, for whom it waits, how many ballots are in it, and how anybody checks
/// what came out of it. Nothing here tells how a ballot reads.
///
/// @param about the page of the vote or election that it is for
/// @param stage its word, as in the key of a message
/// @param standing where it stands and for what it waits, in a sentence
/// @param units how many ballots can be cast
/// @param onPaper how many mandates, or members of the body that elects, vote on paper instead
/// @param tested how many ballots were tested instead of being cast
/// @param fingerprint of the election's record; empty before the urn was opened, like the head
/// @param counted what was in it, question by question; empty before it is counted
/// @param archive the address of its archive; empty before it was opened
/// @param verified what the server itself has found of the archive; nothing before it has verified it
/// @param fault what rule the archive breaks, and where, in a sentence; empty where none was found
/// @param curve whether the archive needs a tool that knows the newer group
public record UrnView(
        String id,
        String uuid,
        String title,
        String about,
        String stage,
        String standing,
        long units,
        int ballots,
        int onPaper,
        int tested,
        String group,
        String fingerprint,
        int height,
        String head,
        boolean mixed,
        int threshold,
        List<TrusteeLine> trustees,
        List<Counted> counted,
        Optional<Checked> verified,
        String fault,
        String archive,
        boolean curve) {
    private static final Pattern TRACKER = Pattern.compile("[A-Za-z0-9+/]{43}");

    /// A trustee, and what this urn has had of him or her.
    public record TrusteeLine(int index, String person, String name, boolean shuffled, boolean decrypted) {}

    /// What was in the urn for one question.
    ///
    /// @param rankings how many rankings it holds; 0 where answers have sums
    public record Counted(String question, List<Sum> sums, int rankings) {}

    /// How many votes one answer has.
    public record Sum(String answer, long votes) {}

    /// What the server has found when it verified the archive the last time.
    ///
    /// @param found a sentence for each thing that was checked
    public record Checked(String time, int height, List<String> found) {}

    /// What is known of a tracker.
    ///
    /// @param found `counts`, `replaced`, `missing` or `unreadable`
    public record Lookup(String tracker, String found, int height) {}

    public static UrnView of(Urn urn, HasVoting congress, Words words) {
        var ceremony = urn.ceremony();
        return new UrnView(
                urn.id().toString(),
                urn.uuid(),
                urn.prepared().paper().title(),
                about(urn),
                code(urn),
                standing(urn, congress, words),
                urn.prepared().units(),
                urn.turnout(),
                urn.prepared().onPaper().size()
                        + urn.prepared().electorsOnPaper().size(),
                urn.tested().size(),
                urn.prepared().group(),
                urn.opening().map(opening -> fingerprint(opening.election())).orElse(""),
                urn.head().map(head -> head.height()).orElse(-1),
                urn.head().map(head -> head.hash().toString()).orElse(""),
                urn.prepared().paper().mixed(),
                ceremony.threshold(),
                trustees(ceremony, urn, congress),
                counted(urn, words),
                urn.verified().map(found -> checked(urn, found, congress, words)),
                urn.stage() instanceof Stage.Faulty ? standing(urn, congress, words) : "",
                urn.opening().isPresent() ? "/published/elections/" + urn.uuid() + ".bel" : "",
                urn.prepared().group().equals("Ed25519"));
    }

    /// All urns, the latest first.
    public static List<UrnView> all(HasVoting congress, Words words) {
        return congress.urns().byId().descendingMap().values().stream()
                .map(urn -> of(urn, congress, words))
                .toList();
    }

    /// The urns that take ballots now.
    public static List<UrnView> open(HasVoting congress, Words words) {
        return congress.urns().all().stream()
                .filter(Urn::open)
                .map(urn -> of(urn, congress, words))
                .toList();
    }

    /// The urns that are not finished.
    public static List<UrnView> unfinished(HasVoting congress, Words words) {
        return congress.urns().all().stream()
                .filter(Urn::unfinished)
                .map(urn -> of(urn, congress, words))
                .toList();
    }

    /// Whether a ballot is in the archive of an urn, and whether it counts.
    ///
    /// @param tracker as it was typed: blanks and a last "=" do not matter
    public static Lookup lookup(Urn urn, String tracker) {
        var typed = tracker.replaceAll("\\s|=", "").replace('-', '+').replace('_', '/');
        if (!TRACKER.matcher(typed).matches()) {
            return new Lookup(tracker, "unreadable", 0);
        }
        var hash = Hash.parse(HexFormat.of().formatHex(Base64.getDecoder().decode(typed)));
        return Optional.ofNullable(urn.ballots().get(hash))
                .map(height -> new Lookup(typed, urn.latest().containsValue(hash) ? "counts" : "replaced", height))
                .orElse(new Lookup(typed, "missing", 0));
    }

    /// How many of the steps after closing are done and how many there are, in words; empty at other times.
    public static Optional<String> opening(Urn urn, HasVoting congress, Words words) {
        return switch (urn.stage()) {
            case Stage.Prepared(), Stage.Closed(), Stage.Mixing(), Stage.Decrypting(), Stage.Faulty _ ->
                Optional.of(standing(urn, congress, words));
            case Stage.Open() ->
                Optional.of(words.say(
                        "urns.ballots-of", urn.turnout(), urn.prepared().units()));
            case Stage.Counted _, Stage.Withheld _, Stage.Abandoned _ -> Optional.empty();
        };
    }

    /// The word for where an urn stands.
    public static String code(Urn urn) {
        return urn.stage().getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static String about(Urn urn) {
        return switch (urn.purpose()) {
            case OnVote(var vote) -> "/votes/" + vote;
            case OnElection(var election, var _) -> "/elections/" + election;
        };
    }

    static String standing(Urn urn, HasVoting congress, Words words) {
        return switch (urn.stage()) {
            case Stage.Prepared() ->
                words.say("urns.standing.prepared", urn.prepared().units());
            case Stage.Open() -> words.say("urns.standing.open");
            case Stage.Closed() ->
                words.say("urns.standing.closed", urn.events().size());
            case Stage.Mixing() ->
                words.say(
                        "urns.standing.mixing",
                        urn.shuffled().size(),
                        urn.prepared().rule().shuffles());
            case Stage.Decrypting() ->
                words.say(
                        "urns.standing.decrypting",
                        urn.decrypted().size(),
                        urn.ceremony().threshold());
            case Stage.Counted _ -> words.say("urns.standing.counted");
            case Stage.Withheld(var few) ->
                words.say("urns.standing.withheld", few, urn.prepared().rule().minimumTurnout());
            case Stage.Faulty(var height, var rule, var why) ->
                words.say("urns.standing.faulty", height, rule, words.say("urns.rule." + rule), why);
            case Stage.Abandoned(var reason) -> words.say("urns.standing.abandoned", reason);
        };
    }

    /// What rule the archive of an urn breaks, for programs.
    public static Optional<String> fault(Urn urn) {
        return urn.stage() instanceof Stage.Faulty(var height, var rule, var why)
                ? Optional.of("event " + height + " breaks rule " + rule + ": " + why)
                : Optional.empty();
    }

    private static Checked checked(Urn urn, Urn.Verified verified, HasVoting congress, Words words) {
        var steps = urn.events().subList(0, verified.height() + 1);
        var found = new ArrayList<String>();
        found.add(words.say("urns.checked.chain", steps.size()));
        found.add(words.say(
                "urns.checked.setup",
                urn.prepared().units(),
                urn.ceremony().trustees().size()));
        found.add(words.say("urns.checked.ballots", times(steps, EventType.BALLOT), urn.turnout()));
        if (times(steps, EventType.ENCRYPTED_TALLY) > 0) {
            found.add(words.say("urns.checked.tally", urn.turnout()));
        }
        if (times(steps, EventType.SHUFFLE) > 0) {
            found.add(words.say("urns.checked.shuffles", times(steps, EventType.SHUFFLE)));
        }
        if (times(steps, EventType.PARTIAL_DECRYPTION) > 0) {
            found.add(words.say("urns.checked.decryptions", times(steps, EventType.PARTIAL_DECRYPTION)));
        }
        if (times(steps, EventType.RESULT) > 0) {
            found.add(words.say("urns.checked.result"));
        }
        return new Checked(words.time(verified.at(), RecordView.zone(congress)), verified.height(), found);
    }

    private static long times(List<Urn.Step> steps, EventType type) {
        return steps.stream().filter(step -> step.type() == type).count();
    }

    private static String fingerprint(String record) {
        return Sha256.b64(record.getBytes(UTF_8));
    }

    private static List<TrusteeLine> trustees(Ceremony ceremony, Urn urn, HasVoting congress) {
        return ceremony.trustees().stream()
                .map(trustee -> trustee(ceremony, trustee, urn, congress))
                .toList();
    }

    private static TrusteeLine trustee(Ceremony ceremony, PersonId trustee, Urn urn, HasVoting congress) {
        return new TrusteeLine(
                ceremony.index(trustee).orElseThrow(),
                trustee.toString(),
                Speaking.name(trustee, congress),
                urn.shuffled().contains(trustee),
                urn.decrypted().contains(trustee));
    }

    private static List<Counted> counted(Urn urn, Words words) {
        var asked = urn.prepared().paper().questions();
        if (urn.prepared().paper().mixed()) {
            return urn.rankings().stream()
                    .map(rankings -> new Counted(asked.getFirst().text(), List.of(), rankings.size()))
                    .toList();
        }
        var sums = urn.sums().orElse(List.of());
        return IntStream.range(0, sums.size())
                .mapToObj(i -> counted(asked.get(i), sums.get(i), words))
                .toList();
    }

    private static Counted counted(Asked asked, List<Long> sums, Words words) {
        var answers = new ArrayList<String>();
        if (asked.marking() instanceof Marking.Crosses(var _, var _, var blank) && blank) {
            answers.add(words.say("urns.blank"));
        }
        asked.answers().forEach(answer -> answers.add(answer(answer, words)));
        var lines = IntStream.range(0, answers.size())
                .mapToObj(i -> new Sum(answers.get(i), sums.get(i)))
                .toList();
        return new Counted(asked.text(), lines, 0);
    }

    /// The three answers of a vote are said in the reader's language; names stay as they are.
    private static String answer(String answer, Words words) {
        return switch (answer) {
            case "Yes" -> words.say("vote.yes");
            case "No" -> words.say("vote.no");
            case "Abstain" -> words.say("vote.abstain");
            default -> answer;
        };
    }
}
