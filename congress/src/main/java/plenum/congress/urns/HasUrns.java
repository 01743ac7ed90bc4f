package plenum.congress.urns;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import plenum.ballot.text.Base58;
import plenum.ballot.text.Sha256;
import plenum.congress.Actor;
import plenum.congress.MandateNumber;
import plenum.congress.PersonId;
import plenum.congress.UrnId;
import plenum.congress.bodies.Organisation;
import plenum.congress.rulings.HasRulings;
import plenum.congress.urns.UrnFact.UrnPrepared;
import plenum.congress.urns.UrnRefusal.AlreadyGiven;
import plenum.congress.urns.UrnRefusal.NoCeremony;
import plenum.congress.urns.UrnRefusal.NoKey;
import plenum.congress.urns.UrnRefusal.NobodyToVote;
import plenum.congress.urns.UrnRefusal.NotATrustee;
import plenum.congress.urns.UrnRefusal.NotItsTurn;
import plenum.congress.urns.UrnRefusal.TooFewToMix;
import plenum.congress.urns.UrnRefusal.TooManyUnits;

/// A congress of which the urns are known.
public interface HasUrns extends HasRulings {
    /// More credentials than these no urn takes.
    long MOST_UNITS = 1_000_000;

    /// As many as the tool gives to the name of an archive.
    int UUID_DIGITS = 14;

    Urns urns();

    /// Whether the paper ballots beside an urn are being counted anew, so that what was found before does not stand.
    boolean recounting(UrnId urn);

    /// Why no urn can be prepared for so many votes, if none can. In this order: without a key of the group; with
    /// fewer trustees than mix the rankings; without anybody who votes by device; with too many votes.
    default Optional<UrnRefusal> unableToPrepare(String group, BallotPaper paper, long units) {
        var ceremony = urns().ceremony(group).filter(made -> made.key().isPresent());
        if (ceremony.isEmpty()) {
            return Optional.of(new NoKey(group));
        }
        var trustees = ceremony.get().trustees().size();
        var shuffles = orders().secret().shuffles();
        if (paper.mixed() && trustees < shuffles) {
            return Optional.of(new TooFewToMix(trustees, shuffles));
        }
        if (units == 0) {
            return Optional.of(new NobodyToVote());
        }
        return units > MOST_UNITS ? Optional.of(new TooManyUnits(units, MOST_UNITS)) : Optional.empty();
    }

    /// An urn for a purpose of the congress, ready for the registrar's list.
    ///
    /// @param onPaper those on the roll who do not vote by device
    default UrnPrepared prepared(
            Purpose purpose, String group, BallotPaper paper, long units, List<MandateNumber> onPaper, Instant at) {
        return prepared(purpose, group, paper, units, onPaper, List.of(), at);
    }

    /// An urn for a purpose, ready for the registrar's list.
    ///
    /// @param onPaper those on the roll who do not vote by device
    /// @param electorsOnPaper the same of the members of a body that elects
    default UrnPrepared prepared(
            Purpose purpose,
            String group,
            BallotPaper paper,
            long units,
            List<MandateNumber> onPaper,
            List<PersonId> electorsOnPaper,
            Instant at) {
        var urn = urns().next();
        var congress = bodies().organisation().map(Organisation::congress).orElse("");
        var uuid = Base58.digits(Sha256.number(congress + "|" + urn + "|" + purpose + "|" + at), UUID_DIGITS);
        return new UrnPrepared(urn, uuid, purpose, group, paper, units, onPaper, orders().secret(), electorsOnPaper);
    }

    /// Why somebody may not give what a ceremony waits for, if not. In this order: without a ceremony for the group; to
    /// others than its trustees; when it waits for something else; a second time.
    default Optional<UrnRefusal> unableToGive(
            String group, Actor by, Ceremony.Stage stage, Function<Ceremony, Map<PersonId, ?>> given) {
        var called = urns().ceremony(group);
        if (called.isEmpty()) {
            return Optional.of(new NoCeremony(group));
        }
        var trustee = by.person().filter(person -> called.get().index(person).isPresent());
        if (trustee.isEmpty()) {
            return Optional.of(new NotATrustee(group));
        }
        if (called.get().stage() != stage) {
            return Optional.of(new NotItsTurn(group, called.get().stage()));
        }
        return given.apply(called.get()).containsKey(trustee.get())
                ? Optional.of(new AlreadyGiven(trustee.get()))
                : Optional.empty();
    }
}
