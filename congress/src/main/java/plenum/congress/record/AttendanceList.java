package plenum.congress.record;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import plenum.congress.Fact;
import plenum.congress.MandateNumber;
import plenum.congress.PersonId;
import plenum.congress.SittingId;
import plenum.congress.UnitId;
import plenum.congress.attendance.Interval;
import plenum.congress.bodies.Organisation;
import plenum.congress.bodies.Person;
import plenum.congress.bodies.UnitHistory;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.mandates.Mandate;
import plenum.congress.sittings.SittingFact.SittingAdjourned;
import plenum.congress.sittings.SittingFact.SittingOpened;

/// Who was in the hall during a sitting that is over, by what is known now: a document of exact bytes, so that
/// it can be signed by its hash.
///
/// @param units that sent somebody, in their order
public record AttendanceList(
        String congress, SittingId sitting, String title, Instant opened, Instant adjourned, List<OfUnit> units) {
    public static final ObjectForm<AttendanceList> FORM = Form.of(
            Field.of("congress", AttendanceList::congress, Form.TEXT),
            Field.of("sitting", AttendanceList::sitting, SittingId.FORM),
            Field.of("title", AttendanceList::title, Form.TEXT),
            Field.of("opened", AttendanceList::opened, Form.INSTANT),
            Field.of("adjourned", AttendanceList::adjourned, Form.INSTANT),
            Field.of("units", AttendanceList::units, Form.list(OfUnit.FORM)),
            AttendanceList::new);

    /// The delegates of a unit, in the order of their mandates.
    public record OfUnit(UnitId unit, String name, List<Line> lines) {
        static final ObjectForm<OfUnit> FORM = Form.of(
                Field.of("unit", OfUnit::unit, UnitId.FORM),
                Field.of("name", OfUnit::name, Form.TEXT),
                Field.of("lines", OfUnit::lines, Form.list(Line.FORM)),
                OfUnit::new);
    }

    /// A mandate and who held it when the sitting ended.
    ///
    /// @param stays in the hall, as far as they fall into the sitting; none if absent
    /// @param proxy who votes for the mandate while its holder is absent
    public record Line(
            MandateNumber mandate,
            PersonId person,
            String name,
            boolean decisive,
            long weight,
            List<Stay> stays,
            Optional<PersonId> proxy) {
        static final ObjectForm<Line> FORM = Form.of(
                Field.of("mandate", Line::mandate, MandateNumber.FORM),
                Field.of("person", Line::person, PersonId.FORM),
                Field.of("name", Line::name, Form.TEXT),
                Field.of("decisive", Line::decisive, Form.TRUTH),
                Field.of("weight", Line::weight, Form.LONG),
                Field.of("stays", Line::stays, Form.list(Stay.FORM)),
                Field.of("proxy", Line::proxy, Form.optional(PersonId.FORM)),
                Line::new);

        public boolean present() {
            return !stays.isEmpty();
        }
    }

    /// From when to when somebody was there.
    public record Stay(Instant from, Instant until) {
        static final ObjectForm<Stay> FORM = Form.of(
                Field.of("from", Stay::from, Form.INSTANT), Field.of("until", Stay::until, Form.INSTANT), Stay::new);
    }

    /// The list of a sitting as it reads now; nothing before the sitting is over.
    public static Optional<AttendanceList> of(SittingId id, HasRecord seen) {
        var opened = at(seen, fact -> fact instanceof SittingOpened(var begun, var _) && begun.equals(id));
        var ended = at(seen, fact -> fact instanceof SittingAdjourned(var over) && over.equals(id));
        return seen.sittings()
                .sitting(id)
                .flatMap(sitting -> opened.flatMap(from -> ended.map(until -> new AttendanceList(
                        seen.bodies().organisation().map(Organisation::congress).orElse(""),
                        id,
                        sitting.title(),
                        from,
                        until,
                        units(seen, from, until)))));
    }

    private static Optional<Instant> at(HasRecord seen, Predicate<Fact> which) {
        return seen.record().lines().stream()
                .filter(line -> which.test(line.fact()))
                .map(plenum.congress.record.Line::at)
                .findFirst();
    }

    private static List<OfUnit> units(HasRecord seen, Instant from, Instant until) {
        var units = new ArrayList<OfUnit>();
        for (var unit : seen.bodies().units().stream().map(UnitHistory::unit).toList()) {
            var lines = seen.mandates().valid().stream()
                    .filter(mandate -> mandate.unit().equals(unit.id()))
                    .map(mandate -> line(mandate, seen, from, until))
                    .toList();
            if (!lines.isEmpty()) {
                units.add(new OfUnit(unit.id(), unit.name(), lines));
            }
        }
        return List.copyOf(units);
    }

    private static Line line(Mandate mandate, HasRecord seen, Instant from, Instant until) {
        var holder = seen.mandates().holderAt(mandate.number(), until);
        return new Line(
                mandate.number(),
                holder,
                seen.bodies().person(holder).map(Person::name).orElse(""),
                mandate.decisive(),
                mandate.weight(),
                seen.attendance().intervals(holder).stream()
                        .flatMap(stay -> within(stay, from, until).stream())
                        .toList(),
                seen.mandates().proxyOf(mandate.number()));
    }

    private static Optional<Stay> within(Interval stay, Instant from, Instant until) {
        var begin = stay.from().isBefore(from) ? from : stay.from();
        var end = stay.until().filter(left -> left.isBefore(until)).orElse(until);
        return begin.isBefore(end) ? Optional.of(new Stay(begin, end)) : Optional.empty();
    }

    /// SHA-256 of the document's bytes, as hex.
    public String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(FORM.bytes(this)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /// All lines, unit after unit.
    public List<Line> lines() {
        return units.stream().flatMap(unit -> unit.lines().stream()).toList();
    }
}
