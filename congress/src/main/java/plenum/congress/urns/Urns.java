package plenum.congress.urns;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;
import org.pcollections.TreePMap;
import plenum.congress.MandateNumber;
import plenum.congress.PersonId;
import plenum.congress.UrnId;
import plenum.congress.urns.UrnFact.BallotCast;
import plenum.congress.urns.UrnFact.BallotTested;
import plenum.congress.urns.UrnFact.CeremonyCalled;
import plenum.congress.urns.UrnFact.CertificateOffered;
import plenum.congress.urns.UrnFact.ElectorPaperChosen;
import plenum.congress.urns.UrnFact.FaultFound;
import plenum.congress.urns.UrnFact.KeyMade;
import plenum.congress.urns.UrnFact.PaperChosen;
import plenum.congress.urns.UrnFact.PartConfirmed;
import plenum.congress.urns.UrnFact.PartDecrypted;
import plenum.congress.urns.UrnFact.PolynomialCommitted;
import plenum.congress.urns.UrnFact.PolynomialRevealed;
import plenum.congress.urns.UrnFact.ShareDisputed;
import plenum.congress.urns.UrnFact.ShufflesEnded;
import plenum.congress.urns.UrnFact.UrnAbandoned;
import plenum.congress.urns.UrnFact.UrnClosed;
import plenum.congress.urns.UrnFact.UrnCounted;
import plenum.congress.urns.UrnFact.UrnOpened;
import plenum.congress.urns.UrnFact.UrnPrepared;
import plenum.congress.urns.UrnFact.UrnShuffled;
import plenum.congress.urns.UrnFact.UrnTallied;
import plenum.congress.urns.UrnFact.UrnVerified;
import plenum.congress.urns.UrnFact.UrnWithheld;

/// All urns, and the ceremonies in which their keys are made.
///
/// @param ceremonies the latest of each group
/// @param onPaper the mandates that vote on paper
/// @param electorsOnPaper who does so when electing as a member of a body
public record Urns(
        TreePMap<UrnId, Urn> byId,
        TreePMap<String, Ceremony> ceremonies,
        PSet<MandateNumber> onPaper,
        PSet<PersonId> electorsOnPaper) {
    public static Urns none() {
        return new Urns(TreePMap.empty(), TreePMap.empty(), HashTreePSet.empty(), HashTreePSet.empty());
    }

    /// All urns, in the order in which they were prepared.
    public Collection<Urn> all() {
        return byId.values();
    }

    public Optional<Urn> urn(UrnId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// The urn of a vote or of a round of an election: the latest, if one was abandoned.
    public Optional<Urn> of(Purpose purpose) {
        return byId.descendingMap().values().stream()
                .filter(urn -> urn.purpose().equals(purpose))
                .findFirst();
    }

    public Optional<Ceremony> ceremony(String group) {
        return Optional.ofNullable(ceremonies.get(group));
    }

    /// The key with which urns of a group are locked, if it is made.
    public Optional<Ceremony.Ending.Key> key(String group) {
        return ceremony(group).flatMap(Ceremony::key);
    }

    /// The number of the next urn.
    public UrnId next() {
        return new UrnId(byId.size() + 1);
    }

    /// The urns after a fact. Nothing is refused here: what the journal holds has happened.
    public Urns evolve(UrnFact fact, Instant at) {
        return switch (fact) {
            case CeremonyCalled(var group, var threshold, var trustees) ->
                with(Ceremony.called(group, threshold, trustees));
            case CertificateOffered offered -> with(called(offered.group()).with(offered));
            case PolynomialCommitted committed -> with(called(committed.group()).with(committed));
            case PolynomialRevealed revealed -> with(called(revealed.group()).with(revealed));
            case PartConfirmed confirmed -> with(called(confirmed.group()).with(confirmed));
            case KeyMade made -> with(called(made.group()).with(made));
            case ShareDisputed disputed -> with(called(disputed.group()).with(disputed));
            case PaperChosen(var mandate, var paper) ->
                new Urns(byId, ceremonies, paper ? onPaper.plus(mandate) : onPaper.minus(mandate), electorsOnPaper);
            case ElectorPaperChosen(var elector, var paper) ->
                new Urns(
                        byId,
                        ceremonies,
                        onPaper,
                        paper ? electorsOnPaper.plus(elector) : electorsOnPaper.minus(elector));
            case UrnPrepared prepared -> with(Urn.prepared(prepared, called(prepared.group())));
            case UrnOpened opened -> with(opened.urn(), opened, at);
            case BallotCast cast -> with(cast.urn(), cast, at);
            case BallotTested tested -> with(tested.urn(), tested, at);
            case UrnClosed closed -> with(closed.urn(), closed, at);
            case UrnWithheld withheld -> with(withheld.urn(), withheld, at);
            case UrnTallied tallied -> with(tallied.urn(), tallied, at);
            case UrnShuffled shuffled -> with(shuffled.urn(), shuffled, at);
            case ShufflesEnded ended -> with(ended.urn(), ended, at);
            case PartDecrypted decrypted -> with(decrypted.urn(), decrypted, at);
            case UrnCounted counted -> with(counted.urn(), counted, at);
            case UrnVerified verified -> with(verified.urn(), verified, at);
            case FaultFound found -> with(found.urn(), found, at);
            case UrnAbandoned abandoned -> with(abandoned.urn(), abandoned, at);
        };
    }

    private Ceremony called(String group) {
        return ceremony(group).orElseThrow();
    }

    private Urns with(Ceremony changed) {
        return new Urns(byId, ceremonies.plus(changed.group(), changed), onPaper, electorsOnPaper);
    }

    private Urns with(Urn changed) {
        return new Urns(byId.plus(changed.id(), changed), ceremonies, onPaper, electorsOnPaper);
    }

    private Urns with(UrnId id, UrnFact fact, Instant at) {
        return with(urn(id).orElseThrow().evolve(fact, at));
    }
}
