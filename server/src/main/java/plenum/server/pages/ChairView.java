package plenum.server.pages;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plenum.congress.PersonId;
import plenum.congress.assembly.Assembly;
import plenum.congress.bodies.Office;
import plenum.congress.floor.FloorKind;
import plenum.congress.sittings.Sitting;
import plenum.congress.sittings.Stage;

/// The chair's desk: the next lawful step first, then everything else that can be done now, then what
/// cannot and why.
///
/// @param next the step that comes next by the order of business; nothing if there is none
/// @param also further steps that are lawful now
/// @param barred steps that one may have expected, each with the reason why it is refused now
/// @param points of order that were raised and not ruled on
/// @param articles of the orders that a ruling may cite
/// @param chairs to whom the chair can be handed over
/// @param speakers persons without a mandate who may be given the floor, to be chosen by name
/// @param kinds for what the floor is given
/// @param calls the groups for which trustees can be called to make a key
/// @param secret whether questions can be put in secret
/// @param elections what elections need at this desk
/// @param closable the sitting that could be closed by a vote; empty if there is none
public record ChairView(
        Situation now,
        Optional<Speaking> speaking,
        Optional<VoteView> vote,
        Optional<Offer> next,
        List<Offer> also,
        List<Offer.Barred> barred,
        List<Waiting> queue,
        List<Point> points,
        List<DelegateView.Option> articles,
        Optional<RulingView> ruling,
        boolean listClosed,
        Optional<MotionView> motion,
        List<FrontView.ItemLine> agenda,
        List<DelegateView.Option> chairs,
        List<DelegateView.Option> speakers,
        List<DelegateView.Option> kinds,
        List<Call> calls,
        boolean secret,
        ElectionDesk elections,
        String closable) {
    private static final int MOST_SPEAKERS = 60;

    /// A key that trustees can be called to make.
    ///
    /// @param trustees how many there are
    /// @param threshold how many of them are usually to open an urn: more than half
    public record Call(String group, int trustees, int threshold, String standing) {}

    /// Somebody who waits to speak.
    public record Waiting(String request, String name, String unit, String kind, String note) {}

    /// A point of order that waits for a ruling.
    ///
    /// @param note what its raiser has said of it when asking for the floor
    public record Point(String person, String name, String note) {}

    /// The desk at a moment.
    ///
    /// @param leader who presides or, before a sitting, who would
    /// @param at the time at which steps are tried
    public static ChairView of(Assembly congress, PersonId leader, Words words, Instant at) {
        var tried = Tried.of(new Steps(congress, words).inOrder(), congress, leader, words, at);
        return new ChairView(
                Situation.of(congress, words),
                Speaking.now(congress, words),
                congress.voting().current().map(vote -> VoteView.of(vote, congress, words)),
                tried.lawful().stream().findFirst(),
                tried.lawful().stream().skip(1).toList(),
                tried.barred(),
                queue(congress, words),
                points(congress),
                congress.orders().articles().stream()
                        .map(article -> new DelegateView.Option(article.number(), article.text()))
                        .toList(),
                RulingView.shown(congress, words),
                congress.floor().listClosed(),
                MotionView.current(congress, words),
                FrontView.agenda(congress, words),
                chairs(congress, leader),
                speakers(congress),
                FloorKind.ALL.stream()
                        .map(kind -> new DelegateView.Option(kind.code(), words.say("floor.kind." + kind.code())))
                        .toList(),
                calls(congress, words),
                congress.urns().key(congress.orders().secret().voteGroup()).isPresent(),
                ElectionDesk.of(congress, words),
                congress.sittings()
                        .current()
                        .filter(sitting -> !sitting.closed())
                        .map(sitting -> sitting.id().toString())
                        .orElse(""));
    }

    private static List<Call> calls(Assembly congress, Words words) {
        var rule = congress.orders().secret();
        var trustees = (int) congress.bodies().holdings().stream()
                .filter(holding -> holding.office() == Office.TRUSTEE)
                .count();
        return trustees == 0
                ? List.of()
                : Stream.of(rule.voteGroup(), rule.electionGroup())
                        .distinct()
                        .map(group -> new Call(group, trustees, trustees / 2 + 1, standing(group, congress, words)))
                        .toList();
    }

    private static String standing(String group, Assembly congress, Words words) {
        return KeyView.all(congress, words).stream()
                .filter(key -> key.group().equals(group))
                .findFirst()
                .map(KeyView::standing)
                .orElse(words.say("chair.no-key"));
    }

    /// Who presides; before a sitting, the first who could open it.
    public static Optional<PersonId> leader(Assembly congress) {
        return congress.sittings()
                .current()
                .flatMap(Sitting::presiding)
                .or(() -> congress.bodies().persons().stream()
                        .map(person -> person.id())
                        .filter(person -> congress.bodies().holds(person, Office.CHAIR))
                        .findFirst());
    }

    /// Whether a sitting is in recess, so that nothing but resuming is offered.
    static boolean inRecess(Assembly congress) {
        return congress.sittings()
                .current()
                .filter(sitting -> sitting.stage() instanceof Stage.InRecess)
                .isPresent();
    }

    private static List<Waiting> queue(Assembly congress, Words words) {
        return congress.floor().queue().stream()
                .map(request -> new Waiting(
                        request.id().toString(),
                        Speaking.name(request.person(), congress),
                        congress.bodies()
                                .person(request.person())
                                .flatMap(person -> person.unit())
                                .flatMap(congress.bodies()::unit)
                                .map(unit -> unit.name())
                                .orElse(""),
                        words.say("floor.kind." + request.kind().code()),
                        request.note()))
                .toList();
    }

    /// Whoever speaks to a point of order first, then those who wait to.
    private static List<Point> points(Assembly congress) {
        var speaks = congress.floor()
                .speaking()
                .filter(speech -> speech.kind() == FloorKind.POINT_OF_ORDER)
                .map(speech -> point(speech.person(), "", congress));
        var waiting = congress.floor().queue().stream()
                .filter(request -> request.kind() == FloorKind.POINT_OF_ORDER)
                .map(request -> point(request.person(), request.note(), congress))
                .filter(point -> speaks.filter(first -> first.person().equals(point.person()))
                        .isEmpty());
        return Stream.concat(speaks.stream(), waiting).toList();
    }

    private static Point point(PersonId person, String note, Assembly congress) {
        return new Point(person.toString(), Speaking.name(person, congress), note);
    }

    private static List<DelegateView.Option> chairs(Assembly congress, PersonId leader) {
        return congress.bodies().persons().stream()
                .filter(person -> !person.id().equals(leader))
                .filter(person -> congress.bodies().holds(person.id(), Office.CHAIR))
                .map(person -> new DelegateView.Option(person.id().toString(), person.name()))
                .toList();
    }

    private static List<DelegateView.Option> speakers(Assembly congress) {
        return congress.bodies().persons().stream()
                .filter(person -> congress.mandates().of(person.id()).isEmpty())
                .limit(MOST_SPEAKERS)
                .map(person -> new DelegateView.Option(person.id().toString(), person.name()))
                .toList();
    }
}
