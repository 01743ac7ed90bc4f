package plenum.server.site;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import plenum.congress.Act;
import plenum.congress.UnitId;
import plenum.congress.assembly.Assembly;
import plenum.congress.bodies.Office;
import plenum.congress.representation.ApportionSeats;
import plenum.congress.representation.Basis;
import plenum.congress.representation.ExOfficio;
import plenum.congress.representation.Key;
import plenum.congress.representation.LayDownRule;
import plenum.congress.representation.RepresentationRule;
import plenum.congress.representation.SeatBounds;
import plenum.congress.representation.Senders;
import plenum.congress.representation.VoiceRule;
import plenum.count.apportion.Rounding;
import plenum.server.pages.RepresentationView;
import plenum.server.web.Rejected;
import plenum.server.web.Request;
import plenum.server.web.Routes;

/// The page of the rule of representation, and the acts by which it is laid down and seats are apportioned.
final class RepresentationRoutes {
    private static final String PATH = "/representation";
    private static final Kind<Integer> SEATS = Kind.whole(0, 1_000_000);
    private static final Kind<Long> FIGURE = new Kind<>(
            "a whole number from 0 to 999999999",
            text -> Kind.whole(0, 999_999_999).reader().apply(text).longValue());
    private static final Kind<List<UnitId>> LOTS = new Kind<>(
            "units such as U3 U1, the one drawn first in front",
            text -> Arrays.stream(text.strip().split("[\\s,]+", -1))
                    .map(Kind.UNIT.reader())
                    .toList());

    private final Routes routes;
    private final Acting acting;

    private RepresentationRoutes(Routes routes, Acting acting) {
        this.routes = routes;
        this.acting = acting;
    }

    static void addTo(Map<String, Page> table) {
        table.put(PATH, Page.open("representation", "representation.title", false, RepresentationRoutes::page));
    }

    static void addTo(Routes routes, Acting acting) {
        var acts = new RepresentationRoutes(routes, acting);
        acts.on("/representation/rule", RepresentationRoutes::rule);
        acts.on(
                "/representation/seats",
                form -> new ApportionSeats(
                        Kind.DAY.in(form, "day"), LOTS.ifAny(form, "lots").orElse(List.of())));
    }

    private void on(String path, Function<Request, Act<? super Assembly>> act) {
        routes.post(path, request -> acting.answer(request, act.apply(request)));
    }

    private static Map<String, Object> page(Look look) {
        var visitor = look.visitor();
        var question = asked(look, "day", Kind.DAY)
                .map(day -> new RepresentationView.Question(
                        day,
                        asked(look, "unit", Kind.UNIT),
                        asked(look, "members", FIGURE),
                        asked(look, "candidates", FIGURE)));
        return Map.of(
                "view",
                RepresentationView.of(visitor.congress(), question, visitor.words()),
                "officer",
                visitor.holds(Office.CREDENTIALS) || visitor.holds(Office.ORGANISER));
    }

    private static <T> Optional<T> asked(Look look, String name, Kind<T> kind) {
        return look.query()
                .apply(name)
                .map(text -> kind.of(text).orElseThrow(() -> Rejected.unreadable(name, kind.expected())));
    }

    private static LayDownRule rule(Request form) {
        return new LayDownRule(new RepresentationRule(
                Kind.word(Senders.ALL, Senders::code).in(form, "senders"),
                voice(form, "decisive")
                        .orElseThrow(() -> Rejected.unreadable(
                                "decisive-per", "how many members a seat stands for, or seats of a house")),
                voice(form, "consultative"),
                Kind.UNIT
                        .ifAny(form, "office-unit")
                        .map(unit -> new ExOfficio(
                                unit,
                                SEATS.in(form, "office-seats"),
                                SEATS.in(form, "office-part"),
                                SEATS.in(form, "office-whole")))));
    }

    /// What is said of one kind of seats; nothing if neither a key nor a house is given.
    private static Optional<VoiceRule> voice(Request form, String voice) {
        var house = SEATS.ifAny(form, voice + "-seats");
        var per = FIGURE.ifAny(form, voice + "-per");
        if (house.isPresent() && per.isPresent()) {
            throw Rejected.unreadable(voice + "-seats", "either seats of a house or members for a seat, not both");
        }
        var key = house.<Key>map(seats -> new Key.House(seats, Kind.text(60).in(form, voice + "-method")))
                .or(() -> per.map(members -> new Key.OnePer(
                        members, Kind.word(Rounding.ALL, Rounding::id).in(form, voice + "-rounding"))));
        return key.map(found -> new VoiceRule(
                Kind.word(Basis.ALL, Basis::code).in(form, voice + "-basis"),
                found,
                new SeatBounds(
                        SEATS.ifAny(form, voice + "-base").orElse(0),
                        SEATS.ifAny(form, voice + "-minimum").orElse(0),
                        SEATS.ifAny(form, voice + "-maximum"),
                        FIGURE.ifAny(form, voice + "-threshold").orElse(0L))));
    }
}
