package plenum.server.pages;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plenum.congress.UnitId;
import plenum.congress.bodies.Unit;
import plenum.congress.mandates.HasMandates;
import plenum.congress.representation.Counted;
import plenum.congress.representation.ExOfficio;
import plenum.congress.representation.Key;
import plenum.congress.representation.Reckoning;
import plenum.congress.representation.RepresentationRule;
import plenum.congress.representation.SeatPlan;
import plenum.congress.representation.UnitSeats;
import plenum.congress.representation.VoiceRule;
import plenum.count.apportion.Apportioned;
import plenum.count.apportion.Methods;
import plenum.count.apportion.Rounding;
import plenum.count.apportion.Step;

/// The rule of representation, the seats in force with their arithmetic, and what other figures would move.
///
/// @param rule the rule in words; empty before one is laid down
/// @param inForce the seats in force
/// @param trial what the rule would give by figures that were asked for
/// @param units the units, to choose from
public record RepresentationView(
        List<String> rule,
        Optional<Table> inForce,
        Optional<Trial> trial,
        List<UnitView.Link> units,
        List<String> methods,
        List<String> roundings) {
    /// The seats of all units.
    ///
    /// @param consultative whether there are consultative seats at all
    /// @param steps the transcript of the count, line by line
    public record Table(
            String day,
            List<Line> lines,
            int decisive,
            int consultativeSeats,
            boolean consultative,
            String lots,
            List<String> steps) {}

    /// A unit: what is counted, the exact share to three places, and the seats.
    ///
    /// @param issued valid mandates with a decisive vote
    /// @param issuedConsultative valid mandates with a consultative vote
    public record Line(
            String id,
            String name,
            long members,
            String share,
            int decisive,
            long candidates,
            String consultativeShare,
            int consultative,
            long issued,
            long issuedConsultative) {}

    /// What figures would give that are not, or not yet, in force.
    ///
    /// @param moved the units whose seats would differ from those in force
    /// @param tied who would have to draw lots; empty if nobody
    /// @param impossible why there is no result; empty if there is one
    public record Trial(
            String day,
            String unit,
            String members,
            String candidates,
            List<Moved> moved,
            int decisive,
            int consultative,
            String tied,
            String impossible) {}

    /// Seats before and after.
    public record Moved(String name, int before, int after, int consultativeBefore, int consultativeAfter) {}

    /// What is asked on trial: the figures of a day, with others for one unit.
    public record Question(LocalDate day, Optional<UnitId> unit, Optional<Long> members, Optional<Long> candidates) {}

    public static RepresentationView of(HasMandates congress, Optional<Question> question, Words words) {
        var state = congress.representation();
        return new RepresentationView(
                state.rule().map(rule -> told(rule, congress, words)).orElse(List.of()),
                state.inForce().map(plan -> table(plan, congress)),
                state.rule().flatMap(rule -> question.map(asked -> trial(rule, asked, congress, words))),
                congress.bodies().units().stream()
                        .filter(unit -> unit.open())
                        .map(unit -> UnitView.Link.of(unit.unit()))
                        .toList(),
                Methods.ALL.stream().map(method -> method.id()).toList(),
                Rounding.ALL.stream().map(Rounding::id).toList());
    }

    private static List<String> told(RepresentationRule rule, HasMandates congress, Words words) {
        var told = new ArrayList<String>();
        told.add(words.say("representation.senders." + rule.senders().code()));
        told.add(words.say("representation.decisive-by", told(rule.decisive(), words)));
        rule.consultative()
                .ifPresent(voice -> told.add(words.say("representation.consultative-by", told(voice, words))));
        rule.exOfficio().ifPresent(by -> told.add(byOffice(by, congress, words)));
        return told;
    }

    private static String byOffice(ExOfficio by, HasMandates congress, Words words) {
        var unit = congress.bodies()
                .unit(by.unit())
                .map(Unit::name)
                .orElse(by.unit().toString());
        return words.say("representation.by-office", by.seats(), unit, by.numerator(), by.denominator());
    }

    private static String told(VoiceRule voice, Words words) {
        var basis = words.say("representation.basis." + voice.basis().code());
        var told = new StringBuilder(
                switch (voice.key()) {
                    case Key.OnePer(var members, var rounding) ->
                        words.say(
                                "representation.key.one-per",
                                members,
                                basis,
                                words.say("representation.rounding." + rounding.id()));
                    case Key.House(var seats, var method) ->
                        words.say("representation.key.house", seats, basis, title(method));
                });
        var bounds = voice.bounds();
        if (bounds.base() > 0) {
            told.append("; ").append(words.say("representation.base-of", bounds.base()));
        }
        if (bounds.minimum() > 0) {
            told.append("; ").append(words.say("representation.minimum-of", bounds.minimum()));
        }
        bounds.maximum().ifPresent(most -> told.append("; ").append(words.say("representation.maximum-of", most)));
        if (bounds.threshold() > 0) {
            told.append("; ").append(words.say("representation.threshold-of", bounds.threshold(), basis));
        }
        return told.toString();
    }

    private static String title(String method) {
        return Methods.named(method).map(found -> found.title()).orElse(method);
    }

    private static Table table(SeatPlan plan, HasMandates congress) {
        var names = new HashMap<UnitId, String>();
        congress.bodies()
                .units()
                .forEach(unit -> names.put(unit.id(), unit.unit().name()));
        var issued = new HashMap<UnitId, long[]>();
        for (var mandate : congress.mandates().valid()) {
            issued.computeIfAbsent(mandate.unit(), _ -> new long[2])[mandate.decisive() ? 0 : 1]++;
        }
        var counted = plan.seats().stream()
                .map(seats -> new Counted(
                        seats.unit(), names.getOrDefault(seats.unit(), ""), seats.members(), seats.candidates()))
                .toList();
        var reckoned = Reckoning.of(plan.rule(), counted, plan.lots());
        var lines = new ArrayList<Line>();
        for (var seats : plan.seats()) {
            var mandates = issued.getOrDefault(seats.unit(), new long[2]);
            lines.add(new Line(
                    seats.unit().toString(),
                    names.getOrDefault(seats.unit(), ""),
                    seats.members(),
                    share(plan.rule().decisive(), seats, plan),
                    seats.decisive(),
                    seats.candidates(),
                    plan.rule()
                            .consultative()
                            .map(voice -> share(voice, seats, plan))
                            .orElse(""),
                    seats.consultative(),
                    mandates[0],
                    mandates[1]));
        }
        return new Table(
                plan.day().toString(),
                lines,
                plan.decisive(),
                plan.consultative(),
                plan.rule().consultative().isPresent(),
                named(plan.lots(), names),
                steps(reckoned));
    }

    private static List<String> steps(Reckoning reckoned) {
        var steps = new ArrayList<String>();
        reckoned.decisive().steps().stream().map(Step::text).forEach(steps::add);
        reckoned.consultative().map(Apportioned::steps).orElse(List.of()).stream()
                .map(Step::text)
                .forEach(steps::add);
        return steps;
    }

    /// What a unit would have if seats could be divided, cut off after three places.
    private static String share(VoiceRule voice, UnitSeats seats, SeatPlan plan) {
        var own = counted(voice, seats);
        return switch (voice.key()) {
            case Key.OnePer(var members, var _) -> quotient(own, BigInteger.valueOf(members));
            case Key.House(var house, var _) -> {
                var all =
                        plan.seats().stream().map(one -> counted(voice, one)).reduce(BigInteger.ZERO, BigInteger::add);
                yield all.signum() == 0 ? "" : quotient(own.multiply(BigInteger.valueOf(house)), all);
            }
        };
    }

    private static BigInteger counted(VoiceRule voice, UnitSeats seats) {
        return BigInteger.valueOf(
                switch (voice.basis()) {
                    case MEMBERS -> seats.members();
                    case CANDIDATES -> seats.candidates();
                });
    }

    private static String quotient(BigInteger number, BigInteger divisor) {
        return new BigDecimal(number)
                .divide(new BigDecimal(divisor), 3, RoundingMode.DOWN)
                .toPlainString();
    }

    private static String named(List<UnitId> units, Map<UnitId, String> names) {
        return String.join(
                ", ",
                units.stream()
                        .map(unit -> names.getOrDefault(unit, unit.toString()))
                        .toList());
    }

    private static Trial trial(RepresentationRule rule, Question asked, HasMandates congress, Words words) {
        var names = new HashMap<UnitId, String>();
        congress.bodies()
                .units()
                .forEach(unit -> names.put(unit.id(), unit.unit().name()));
        var units = Reckoning.counted(rule.senders(), congress.bodies(), asked.day()).stream()
                .map(unit -> asked.unit().equals(Optional.of(unit.unit())) ? changed(unit, asked) : unit)
                .toList();
        var lots = congress.representation().inForce().map(SeatPlan::lots).orElse(List.of());
        try {
            var reckoned = Reckoning.of(rule, units, lots);
            var tied =
                    reckoned.open().map(tie -> named(reckoned.tied(tie), names)).orElse("");
            return trial(asked, moved(reckoned.seats(), congress, names), reckoned.seats(), tied, "");
        } catch (IllegalArgumentException _) {
            return trial(asked, List.of(), List.of(), "", words.say("refusal.representation.no-way-to-fill"));
        }
    }

    private static Counted changed(Counted unit, Question asked) {
        return new Counted(
                unit.unit(),
                unit.name(),
                asked.members().orElse(unit.members()),
                asked.candidates().orElse(unit.candidates()));
    }

    private static Trial trial(
            Question asked, List<Moved> moved, List<UnitSeats> seats, String tied, String impossible) {
        return new Trial(
                asked.day().toString(),
                asked.unit().map(UnitId::toString).orElse(""),
                asked.members().map(String::valueOf).orElse(""),
                asked.candidates().map(String::valueOf).orElse(""),
                moved,
                seats.stream().mapToInt(UnitSeats::decisive).sum(),
                seats.stream().mapToInt(UnitSeats::consultative).sum(),
                tied,
                impossible);
    }

    private static List<Moved> moved(List<UnitSeats> after, HasMandates congress, Map<UnitId, String> names) {
        var before = new HashMap<UnitId, UnitSeats>();
        congress.representation().inForce().ifPresent(plan -> plan.seats().forEach(one -> before.put(one.unit(), one)));
        var moved = new ArrayList<Moved>();
        for (var now : after) {
            var was = Optional.ofNullable(before.remove(now.unit()));
            moved.add(new Moved(
                    names.getOrDefault(now.unit(), ""),
                    was.map(UnitSeats::decisive).orElse(0),
                    now.decisive(),
                    was.map(UnitSeats::consultative).orElse(0),
                    now.consultative()));
        }
        congress.representation().inForce().stream()
                .flatMap(plan -> plan.seats().stream())
                .filter(gone -> before.containsKey(gone.unit()))
                .forEach(gone -> moved.add(
                        new Moved(names.getOrDefault(gone.unit(), ""), gone.decisive(), 0, gone.consultative(), 0)));
        return moved.stream()
                .filter(one -> one.before() != one.after() || one.consultativeBefore() != one.consultativeAfter())
                .toList();
    }
}
