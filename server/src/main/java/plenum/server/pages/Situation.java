package plenum.server.pages;

import java.util.Optional;
import plenum.congress.agenda.HasAgenda;
import plenum.congress.agenda.Item;
import plenum.congress.attendance.Quorum;
import plenum.congress.orders.QuorumFor;
import plenum.congress.sittings.Sitting;
import plenum.congress.sittings.Stage.Adjourned;
import plenum.congress.sittings.Stage.InRecess;
import plenum.congress.sittings.Stage.InSession;
import plenum.congress.sittings.Stage.Planned;

/// Where the congress stands, in words: the sitting, the item under way, the quorum.
///
/// @param sitting the sitting in progress or, between two, the one that comes next; empty when none is left
/// @param item the item under way with its number; empty if there is none
public record Situation(
        String congress,
        String sitting,
        String state,
        boolean closed,
        String item,
        String rapporteur,
        String quorum,
        boolean quorate) {

    public static Situation of(HasAgenda congress, Words words) {
        var sittings = congress.sittings();
        var shown = sittings.current()
                .or(() -> sittings.all().stream()
                        .filter(sitting -> sitting.stage() instanceof Planned)
                        .findFirst());
        var item = congress.agenda().current().flatMap(congress.agenda()::item);
        var quorum = congress.quorum(QuorumFor.USUAL);
        return new Situation(
                congress.bodies()
                        .organisation()
                        .map(founded -> founded.congress())
                        .orElse(""),
                shown.map(Sitting::title).orElse(""),
                shown.map(sitting -> state(sitting, congress, words)).orElse(words.say("sittings.none")),
                sittings.closed().isPresent(),
                item.map(Situation::numbered).orElse(""),
                item.map(Item::rapporteur).orElse(""),
                words.quorum(quorum),
                quorum.stream().allMatch(Quorum::reached));
    }

    /// Where a sitting stands, in words.
    public static String state(Sitting sitting, HasAgenda congress, Words words) {
        return switch (sitting.stage()) {
            case Planned() -> planned(sitting, words);
            case InSession(var presiding) ->
                words.say(
                        sitting.closed() ? "sittings.in-closed-session" : "sittings.in-session",
                        congress.bodies()
                                .person(presiding)
                                .map(person -> person.name())
                                .orElse(presiding.toString()));
            case InRecess(var _, var until) ->
                Optional.of(until)
                        .filter(when -> !when.isBlank())
                        .map(when -> words.say("sittings.in-recess-until", when))
                        .orElse(words.say("sittings.in-recess"));
            case Adjourned() -> words.say("sittings.adjourned");
        };
    }

    private static String planned(Sitting sitting, Words words) {
        var planned = words.say("sittings.planned", words.day(sitting.day()), sitting.opensAt());
        return sitting.onSecondCall() ? planned + " · " + words.say("sittings.second-call") : planned;
    }

    private static String numbered(Item item) {
        return item.number() + "  " + item.title();
    }
}
