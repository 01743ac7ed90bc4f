package plenum.congress.credentials;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import plenum.congress.ChallengeId;
import plenum.congress.UnitId;
import plenum.congress.bodies.Attribute;
import plenum.congress.bodies.Person;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.mandates.Mandate;
import plenum.congress.mandates.Voice;
import plenum.count.exact.Fraction;

/// What a credentials report says: everything in it follows from the facts before it.
///
/// @param voices those with a decisive and those with a consultative vote, if there are any
/// @param challenges those that were open
/// @param units every unit that has members or has sent somebody, in the order of their numbers
/// @param protocols of the units' own elections; nothing before any was entered
public record Figures(
        List<Composition> voices, List<UnitLine> units, List<ChallengeId> challenges, Optional<Protocols> protocols) {
    public static final ObjectForm<Figures> FORM = Form.of(
            Field.of("voices", Figures::voices, Form.list(Composition.FORM)),
            Field.of("units", Figures::units, Form.list(UnitLine.FORM)),
            Field.of("challenges", Figures::challenges, Form.list(ChallengeId.FORM)),
            Field.added("protocols", Figures::protocols, Form.optional(Protocols.FORM), Optional.empty()),
            Figures::new);

    /// The figures as they are now.
    public static Figures of(HasCredentials congress) {
        return new Counting(congress).all();
    }

    /// The delegates of one voice; nobody if none was sent.
    public Optional<Composition> of(Voice voice) {
        return voices.stream().filter(part -> part.voice() == voice).findFirst();
    }

    /// How well the units' shares of decisive mandates mirror their shares of the members.
    public Optional<Fraction> roseOfMembers() {
        return RoseIndex.of(
                units.stream().map(unit -> unit.decisive().elected()).toList(),
                units.stream().map(UnitLine::members).toList());
    }

    /// The same of consultative mandates and candidates.
    public Optional<Fraction> roseOfCandidates() {
        return RoseIndex.of(
                units.stream().map(unit -> unit.consultative().elected()).toList(),
                units.stream().map(UnitLine::candidates).toList());
    }

    private record Counting(HasCredentials congress) {
        /// A mandate as it was sent: whom the unit elected, and who holds it now.
        private record Sent(Mandate mandate, Person elected, Person acting, Heads heads) {}

        Figures all() {
            var sent = congress.mandates().issued().values().stream()
                    .map(issued -> sent(issued.mandate()))
                    .toList();
            var voices = new ArrayList<Composition>();
            for (var voice : Voice.ALL) {
                var own = sent.stream()
                        .filter(one -> one.mandate.voice() == voice)
                        .toList();
                if (!own.isEmpty()) {
                    voices.add(composition(voice, own));
                }
            }
            var open = congress.credentials().challenges().stream()
                    .filter(Challenge::open)
                    .map(Challenge::id)
                    .toList();
            return new Figures(List.copyOf(voices), units(sent), open, Protocols.of(congress));
        }

        private Sent sent(Mandate issued) {
            var valid = congress.mandates().mandate(issued.number());
            var holder = valid.orElse(issued).holder();
            var came = valid.isPresent()
                    && !congress.attendance().intervals(holder).isEmpty();
            var here = valid.isPresent() && congress.attendance().present(holder);
            return new Sent(
                    issued,
                    congress.bodies().person(issued.holder()).orElseThrow(),
                    congress.bodies().person(holder).orElseThrow(),
                    new Heads(1, came ? 1 : 0, here ? 1 : 0));
        }

        private Composition composition(Voice voice, List<Sent> sent) {
            var lapsed = sent.stream()
                    .filter(one ->
                            congress.mandates().mandate(one.mandate.number()).isEmpty())
                    .count();
            var tables = attributes(sent).stream()
                    .map(attribute -> table(attribute, sent))
                    .toList();
            return new Composition(voice, sum(sent), lapsed, tables);
        }

        /// Those that are described, and then whatever else is recorded of anybody.
        private List<String> attributes(List<Sent> sent) {
            var attributes = new LinkedHashSet<String>();
            congress.credentials().described().forEach(described -> attributes.add(described.attribute()));
            for (var one : sent) {
                one.elected.attributes().forEach(attribute -> attributes.add(attribute.name()));
            }
            return List.copyOf(attributes);
        }

        private Table table(String attribute, List<Sent> sent) {
            var described = congress.credentials().described(attribute);
            SequencedMap<String, Heads> byValue = new LinkedHashMap<>();
            described.ifPresent(known -> known.values().forEach(value -> byValue.put(value, Heads.NONE)));
            for (var one : sent) {
                var acting = new Heads(0, one.heads.credentialed(), one.heads.present());
                byValue.merge(value(attribute, one.elected), new Heads(1, 0, 0), Heads::plus);
                byValue.merge(value(attribute, one.acting), acting, Heads::plus);
            }
            return new Table(
                    attribute,
                    byValue.entrySet().stream()
                            .map(line -> new Line(line.getKey(), line.getValue()))
                            .toList(),
                    described.map(Described::yardsticks).orElse(List.of()));
        }

        private static String value(String attribute, Person delegate) {
            return delegate.attributes().stream()
                    .filter(one -> one.name().equals(attribute))
                    .findFirst()
                    .map(Attribute::value)
                    .orElse("");
        }

        private List<UnitLine> units(List<Sent> sent) {
            return congress.bodies().units().stream()
                    .map(unit -> new UnitLine(
                            unit.id(),
                            unit.strength().members(),
                            unit.strength().candidates(),
                            of(unit.id(), Voice.DECISIVE, sent),
                            of(unit.id(), Voice.CONSULTATIVE, sent)))
                    .filter(line -> line.members() > 0
                            || line.candidates() > 0
                            || line.decisive().elected() > 0
                            || line.consultative().elected() > 0)
                    .toList();
        }

        private static Heads of(UnitId unit, Voice voice, List<Sent> sent) {
            return sum(sent.stream()
                    .filter(one -> one.mandate.unit().equals(unit) && one.mandate.voice() == voice)
                    .toList());
        }

        private static Heads sum(List<Sent> sent) {
            return sent.stream().map(Sent::heads).reduce(Heads.NONE, Heads::plus);
        }
    }
}
