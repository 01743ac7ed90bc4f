package plenum.server.pages;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import plenum.congress.PersonId;
import plenum.congress.UnitId;
import plenum.congress.bodies.Bodies;
import plenum.congress.bodies.Person;
import plenum.congress.bodies.Unit;
import plenum.congress.credentials.HasCredentials;
import plenum.congress.mandates.AlternatesOrder;
import plenum.congress.mandates.Difference;
import plenum.congress.mandates.Difference.ElectedWithoutMandate;
import plenum.congress.mandates.ElectionProtocol;
import plenum.congress.mandates.EnteredProtocol;
import plenum.congress.mandates.Mandates;
import plenum.congress.mandates.Voice;
import plenum.congress.representation.UnitSeats;

/// Where the credentials desk enters the protocol of a unit.
///
/// @param seats how many the unit has, in a sentence; empty before seats are apportioned
/// @param protocols that were entered, the one that counts first
/// @param missing whoever was elected and has no mandate, by name
/// @param orders what the order of alternates can rest on
public record ProtocolDeskView(
        String unit,
        String name,
        String seats,
        List<ProtocolView> protocols,
        List<String> differences,
        List<String> missing,
        List<String> orders,
        Typed typed) {
    /// What stands in the fields of the form.
    ///
    /// @param kept whether the file of the protocol that is replaced stays with it
    public record Typed(
            String day,
            String place,
            String entitled,
            String cast,
            String invalid,
            String delegates,
            String consultative,
            String order,
            String alternates,
            String reason,
            boolean kept) {
        static final Typed NOTHING = new Typed("", "", "", "", "0", "", "", AlternatesOrder.VOTES.code(), "", "", true);

        private static Typed of(ElectionProtocol protocol, Bodies bodies) {
            return new Typed(
                    protocol.day().toString(),
                    protocol.place(),
                    String.valueOf(protocol.entitled()),
                    String.valueOf(protocol.cast()),
                    String.valueOf(protocol.invalid()),
                    delegates(protocol, Voice.DECISIVE, bodies),
                    delegates(protocol, Voice.CONSULTATIVE, bodies),
                    protocol.order().code(),
                    protocol.alternates().stream()
                            .map(one -> named(one.person(), bodies) + " " + one.votes())
                            .collect(Collectors.joining("\n")),
                    "",
                    true);
        }

        private static String delegates(ElectionProtocol protocol, Voice voice, Bodies bodies) {
            return protocol.delegates().stream()
                    .filter(one -> one.voice() == voice)
                    .map(one -> named(one.person(), bodies) + " " + one.votes())
                    .collect(Collectors.joining("\n"));
        }

        /// The name, where nobody else has it.
        private static String named(PersonId id, Bodies bodies) {
            return bodies.person(id)
                    .map(Person::name)
                    .filter(name -> bodies.persons().stream()
                                    .filter(person -> person.name().equalsIgnoreCase(name))
                                    .count()
                            == 1)
                    .orElse(id.toString());
        }
    }

    /// A unit and whether its protocol is there.
    ///
    /// @param state in words
    public record Entry(String unit, String name, long mandates, String state, boolean settled) {
        /// All units that are open or have sent something, in the order of their numbers.
        public static List<Entry> all(HasCredentials congress, Words words) {
            return congress.bodies().units().stream()
                    .filter(unit -> unit.open()
                            || congress.mandates()
                                    .delegations()
                                    .protocol(unit.unit().id())
                                    .isPresent())
                    .map(unit -> of(unit.unit(), congress, words))
                    .toList();
        }

        private static Entry of(Unit unit, HasCredentials congress, Words words) {
            var differences = Difference.of(unit.id(), congress.mandates()).size();
            var there = congress.mandates().delegations().protocol(unit.id()).isPresent();
            return new Entry(
                    unit.id().toString(),
                    unit.name(),
                    congress.mandates().valid().stream()
                            .filter(mandate -> mandate.unit().equals(unit.id()))
                            .count(),
                    standing(there, differences, words),
                    there && differences == 0);
        }
    }

    /// Whether a protocol is there and the mandates go together with it.
    static String standing(boolean there, int differences, Words words) {
        if (!there) {
            return words.say("protocol.missing");
        }
        return differences == 0 ? words.say("protocol.there") : words.say("protocol.differing", differences);
    }

    /// Whom a unit has elected and who has no mandate at all, in the order of the protocol.
    public static List<ElectionProtocol.Delegate> missing(UnitId unit, Mandates mandates) {
        return mandates.delegations().protocol(unit).map(EnteredProtocol::protocol).stream()
                .flatMap(protocol -> protocol.delegates().stream())
                .filter(delegate -> mandates.of(delegate.person()).isEmpty())
                .filter(delegate -> Difference.of(unit, mandates)
                        .contains(new ElectedWithoutMandate(delegate.person(), Optional.empty())))
                .toList();
    }

    /// The desk of a unit.
    ///
    /// @param typed what somebody has typed; nothing at first, and then what the protocol has that counts
    public static ProtocolDeskView of(
            Unit unit, Optional<Typed> typed, HasCredentials congress, Words words, ZoneId zone) {
        return new ProtocolDeskView(
                unit.id().toString(),
                unit.name(),
                congress.representation()
                        .inForce()
                        .map(plan -> plan.of(unit.id()))
                        .map(seats -> words.say(
                                "protocol.seats",
                                seats.map(UnitSeats::decisive).orElse(0),
                                seats.map(UnitSeats::consultative).orElse(0)))
                        .orElse(""),
                ProtocolView.all(unit.id(), congress, words, zone),
                ProtocolView.differences(unit.id(), congress, words),
                missing(unit.id(), congress.mandates()).stream()
                        .map(delegate -> ChallengeView.name(delegate.person(), congress))
                        .toList(),
                AlternatesOrder.ALL.stream().map(AlternatesOrder::code).toList(),
                typed.or(() -> congress.mandates()
                                .delegations()
                                .protocol(unit.id())
                                .map(EnteredProtocol::protocol)
                                .map(protocol -> Typed.of(protocol, congress.bodies())))
                        .orElse(Typed.NOTHING));
    }
}
