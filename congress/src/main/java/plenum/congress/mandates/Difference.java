package plenum.congress.mandates;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plenum.congress.MandateNumber;
import plenum.congress.PersonId;
import plenum.congress.UnitId;

/// Where a unit's protocol and its mandates do not go together. Somebody at the credentials desk looks into it.
public sealed interface Difference {
    /// The unit has elected the person, who has no mandate of it.
    ///
    /// @param other a mandate of another unit that the person holds
    record ElectedWithoutMandate(PersonId person, Optional<MandateNumber> other) implements Difference {}

    /// A mandate was issued to somebody whom the unit has not elected as a delegate.
    record MandateWithoutElection(MandateNumber mandate, PersonId person) implements Difference {}

    /// A mandate was issued with another voice than the person was elected with.
    record OtherVoice(MandateNumber mandate, PersonId person, Voice elected) implements Difference {}

    /// The alternates are listed otherwise than the unit has elected them.
    record OtherAlternates(List<PersonId> elected, List<PersonId> listed) implements Difference {}

    /// The differences of a unit; none while it has no protocol.
    static List<Difference> of(UnitId unit, Mandates mandates) {
        return mandates.delegations()
                .protocol(unit)
                .map(entered -> between(entered.protocol(), mandates))
                .orElse(List.of());
    }

    private static List<Difference> between(ElectionProtocol protocol, Mandates mandates) {
        var issued = mandates.valid().stream()
                .flatMap(mandate -> mandates.asIssued(mandate.number()).stream())
                .map(Issued::mandate)
                .filter(mandate -> mandate.unit().equals(protocol.unit()))
                .toList();
        var withoutMandate = protocol.delegates().stream()
                .map(ElectionProtocol.Delegate::person)
                .filter(person ->
                        issued.stream().noneMatch(mandate -> mandate.holder().equals(person)))
                .map(person -> new ElectedWithoutMandate(person, elsewhere(person, protocol.unit(), mandates)));
        var otherwise = issued.stream().flatMap(mandate -> of(mandate, protocol).stream());
        var listed = mandates.delegations().alternates(protocol.unit());
        var alternates = listed.equals(protocol.inOrder())
                ? Stream.<Difference>of()
                : Stream.of(new OtherAlternates(protocol.inOrder(), List.copyOf(listed)));
        return Stream.of(withoutMandate, otherwise, alternates)
                .<Difference>flatMap(differences -> differences)
                .toList();
    }

    private static Optional<MandateNumber> elsewhere(PersonId person, UnitId unit, Mandates mandates) {
        return mandates.of(person)
                .filter(mandate -> !mandate.unit().equals(unit))
                .map(Mandate::number);
    }

    private static Optional<Difference> of(Mandate issued, ElectionProtocol protocol) {
        var elected = protocol.delegate(issued.holder());
        if (elected.isEmpty()) {
            return Optional.of(new MandateWithoutElection(issued.number(), issued.holder()));
        }
        return elected.filter(delegate -> delegate.voice() != issued.voice())
                .map(delegate -> new OtherVoice(issued.number(), issued.holder(), delegate.voice()));
    }
}
