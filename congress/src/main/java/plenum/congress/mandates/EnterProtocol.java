package plenum.congress.mandates;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.PersonId;
import plenum.congress.Refusal;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.mandates.ElectionProtocol.Alternate;
import plenum.congress.mandates.MandateFact.AlternatesListed;
import plenum.congress.mandates.MandateFact.ProtocolEntered;
import plenum.congress.mandates.MandateRefusal.NoSuchHolder;
import plenum.congress.mandates.MandateRefusal.NoSuchUnit;
import plenum.congress.mandates.ProtocolRefusal.AlternatesOutOfOrder;
import plenum.congress.mandates.ProtocolRefusal.MoreCastThanEntitled;
import plenum.congress.mandates.ProtocolRefusal.MoreInvalidThanCast;
import plenum.congress.mandates.ProtocolRefusal.MoreVotesThanPapers;
import plenum.congress.mandates.ProtocolRefusal.NamedTwice;
import plenum.congress.mandates.ProtocolRefusal.NegativeFigures;
import plenum.congress.mandates.ProtocolRefusal.NoHash;
import plenum.congress.mandates.ProtocolRefusal.NoPlace;
import plenum.congress.mandates.ProtocolRefusal.NoReasonToReplace;
import plenum.congress.mandates.ProtocolRefusal.NobodyElected;
import plenum.congress.mandates.ProtocolRefusal.NotHeldYet;
import plenum.congress.mandates.ProtocolRefusal.TooManyConsultative;
import plenum.congress.mandates.ProtocolRefusal.TooManyElected;
import plenum.congress.representation.UnitSeats;

/// The protocol of the election in a unit is entered, with its figures and, if it was handed in, its file. The
/// alternates are listed as it has them. A second protocol of a unit replaces the first, which stays on record.
///
/// Whether somebody elected has a mandate already, or another one has, does not matter here: the protocol says what
/// the unit did, and [Difference] what the mandates make of it.
///
/// Refused, in this order: of a unit that is not registered; of an election on a day still to come; without the
/// place; with figures below nothing; with more papers cast than voters, or more invalid than cast; without a
/// delegate; then for the first person named: who is not enrolled; who stands twice; with more votes than papers
/// that count; with more delegates than the unit has seats; with an alternate before one with more votes, unless the
/// order was drawn or voted on; with a file that has no hash; in place of an earlier one without a reason.
///
/// @param reason why the protocol replaces an earlier one; empty for the first
public record EnterProtocol(ElectionProtocol protocol, String reason) implements MandateAct {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    public static final ObjectForm<EnterProtocol> FORM = Form.of(
            Field.of("protocol", EnterProtocol::protocol, ElectionProtocol.FORM),
            Field.of("reason", EnterProtocol::reason, Form.TEXT),
            EnterProtocol::new);

    @Override
    public Decision decide(HasMandates congress, Actor by, Instant at) {
        var wrong = wrong(congress, at);
        if (wrong.isPresent()) {
            return Decision.refuse(wrong.get());
        }
        var delegations = congress.mandates().delegations();
        var before = delegations.protocol(protocol.unit());
        if (before.map(EnteredProtocol::protocol).equals(Optional.of(protocol))) {
            return Decision.unchanged();
        }
        if (before.isPresent() && reason.isBlank()) {
            return Decision.refuse(new NoReasonToReplace(protocol.unit()));
        }
        var entered = new ProtocolEntered(protocol, before.isPresent() ? reason : "");
        return delegations.alternates(protocol.unit()).equals(protocol.inOrder())
                ? Decision.allow(entered)
                : Decision.allow(entered, new AlternatesListed(protocol.unit(), protocol.inOrder()));
    }

    private Optional<Refusal> wrong(HasMandates congress, Instant at) {
        if (congress.bodies().unit(protocol.unit()).isEmpty()) {
            return Optional.of(new NoSuchUnit(protocol.unit()));
        }
        if (protocol.day().isAfter(today(congress, at))) {
            return Optional.of(new NotHeldYet(protocol.day()));
        }
        if (protocol.place().isBlank()) {
            return Optional.of(new NoPlace());
        }
        return wrongFigures()
                .or(() -> wrongPersons(congress))
                .or(() -> tooMany(congress))
                .or(this::outOfOrder)
                .or(() -> protocol.file()
                        .filter(file -> !HASH.matcher(file.sha256()).matches())
                        .map(file -> new NoHash(file.name())));
    }

    private static LocalDate today(HasMandates congress, Instant at) {
        var zone = congress.bodies()
                .organisation()
                .map(organisation -> ZoneId.of(organisation.zone()))
                .orElse(ZoneId.of("UTC"));
        return LocalDate.ofInstant(at, zone);
    }

    private Optional<Refusal> wrongFigures() {
        if (protocol.entitled() < 0 || protocol.cast() < 0 || protocol.invalid() < 0) {
            return Optional.of(new NegativeFigures());
        }
        if (protocol.cast() > protocol.entitled()) {
            return Optional.of(new MoreCastThanEntitled(protocol.cast(), protocol.entitled()));
        }
        if (protocol.invalid() > protocol.cast()) {
            return Optional.of(new MoreInvalidThanCast(protocol.invalid(), protocol.cast()));
        }
        return protocol.delegates().isEmpty() ? Optional.of(new NobodyElected()) : Optional.empty();
    }

    private Optional<Refusal> wrongPersons(HasMandates congress) {
        var seen = new HashSet<PersonId>();
        return Stream.concat(
                        protocol.delegates().stream().map(one -> new Alternate(one.person(), one.votes())),
                        protocol.alternates().stream())
                .flatMap(named -> wrong(named, !seen.add(named.person()), congress).stream())
                .findFirst();
    }

    private Optional<Refusal> wrong(Alternate named, boolean again, HasMandates congress) {
        if (congress.bodies().person(named.person()).isEmpty()) {
            return Optional.of(new NoSuchHolder(named.person()));
        }
        if (again) {
            return Optional.of(new NamedTwice(named.person()));
        }
        if (named.votes() < 0) {
            return Optional.of(new NegativeFigures());
        }
        return named.votes() > protocol.valid()
                ? Optional.of(new MoreVotesThanPapers(named.person(), named.votes(), protocol.valid()))
                : Optional.empty();
    }

    private Optional<Refusal> tooMany(HasMandates congress) {
        return congress.representation().inForce().flatMap(plan -> {
            var seats = plan.of(protocol.unit());
            int decisive = seats.map(UnitSeats::decisive).orElse(0);
            if (protocol.elected(Voice.DECISIVE) > decisive) {
                return Optional.of(new TooManyElected(protocol.unit(), protocol.elected(Voice.DECISIVE), decisive));
            }
            int consultative = seats.map(UnitSeats::consultative).orElse(0);
            return protocol.elected(Voice.CONSULTATIVE) > consultative
                    ? Optional.of(new TooManyConsultative(
                            protocol.unit(), protocol.elected(Voice.CONSULTATIVE), consultative))
                    : Optional.empty();
        });
    }

    private Optional<Refusal> outOfOrder() {
        var alternates = protocol.alternates();
        return protocol.order() == AlternatesOrder.VOTES
                ? IntStream.range(1, alternates.size())
                        .filter(at -> alternates.get(at).votes()
                                > alternates.get(at - 1).votes())
                        .<Refusal>mapToObj(at -> new AlternatesOutOfOrder(
                                alternates.get(at - 1).person(),
                                alternates.get(at).person()))
                        .findFirst()
                : Optional.empty();
    }
}
