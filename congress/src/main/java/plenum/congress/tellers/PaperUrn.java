package plenum.congress.tellers;

import java.util.List;
import java.util.Optional;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import plenum.congress.PersonId;
import plenum.congress.Refusal;
import plenum.congress.UrnId;
import plenum.congress.elections.PaperBallots;
import plenum.congress.tellers.TellersRefusal.ImpossiblePaper;
import plenum.congress.tellers.TellersRefusal.InvalidWithoutReason;
import plenum.congress.tellers.TellersRefusal.OtherPaper;

/// The paper ballots that go with an electronic urn, as the tellers count them.
///
/// @param counts in the order in which they were entered, none of them with a paper that is unclear
/// @param sealed the first count, until it is opened and stands among them
/// @param unclear the papers that were decided by themselves, by their numbers from 1
/// @param recount why the chair has ordered the last recount
/// @param signed who has signed the report, in order
/// @param read the report as it was read out
public record PaperUrn(
        PVector<Count> counts,
        Optional<SealedCount> sealed,
        PVector<UnclearPaper> unclear,
        Optional<String> recount,
        PVector<PersonId> signed,
        Optional<TellersReport> read) {
    static final PaperUrn UNTOUCHED = new PaperUrn(
            TreePVector.empty(),
            Optional.empty(),
            TreePVector.empty(),
            Optional.empty(),
            TreePVector.empty(),
            Optional.empty());

    /// One teller's count.
    public record Count(PersonId by, PaperBallots found) {}

    /// What tellers have counted alike.
    ///
    /// @param by two of them at least
    public record Agreement(PaperBallots found, List<PersonId> by) {}

    /// Whether a teller has counted, be it under seal.
    public boolean hasCounted(PersonId teller) {
        return isSealedBy(teller)
                || counts.stream().anyMatch(count -> count.by().equals(teller));
    }

    /// Whether a teller's own count lies under seal.
    public boolean isSealedBy(PersonId teller) {
        return sealed.filter(count -> count.by().equals(teller)).isPresent();
    }

    /// Whether a count under seal is to be opened, because another teller has counted.
    public boolean toBeOpened() {
        return sealed.isPresent() && !counts.isEmpty() && agreement().isEmpty();
    }

    /// Whether nobody but a teller has counted, so that a slip in the own count can still be corrected: nobody
    /// has seen another's figures.
    public boolean unseen(PersonId teller) {
        return sealed.stream().allMatch(count -> count.by().equals(teller))
                && counts.stream().allMatch(count -> count.by().equals(teller));
    }

    /// Why a count cannot be one of the papers that were handed out, together with what was decided.
    Optional<Refusal> refusal(UrnId urn, PaperBallot ballot, PaperBallots found) {
        if (!ballot.fits(found)) {
            return Optional.of(new OtherPaper(urn));
        }
        if (found.invalid() != 0) {
            return Optional.of(new InvalidWithoutReason(urn));
        }
        return ballot.isPossible(found) && ballot.isPossible(with(found))
                ? Optional.empty()
                : Optional.of(new ImpossiblePaper(ballot.most()));
    }

    /// What two tellers have counted alike: the last count settles it, since nobody counts on once two agree.
    public Optional<Agreement> agreement() {
        return counts.isEmpty() ? Optional.empty() : agreement(counts.getLast());
    }

    private Optional<Agreement> agreement(Count last) {
        var alike = counts.stream()
                .filter(count -> count.found().agreesWith(last.found()))
                .map(Count::by)
                .distinct()
                .toList();
        return alike.size() > 1 ? Optional.of(new Agreement(last.found(), alike)) : Optional.empty();
    }

    /// What was on paper in all, with the papers that were unclear, once two tellers agree.
    public Optional<PaperBallots> established() {
        return agreement().map(agreed -> with(agreed.found()));
    }

    /// A count together with what was decided of unclear papers.
    PaperBallots with(PaperBallots count) {
        return unclear.stream().map(UnclearPaper::as).reduce(count, PaperBallots::plus);
    }

    boolean recounting() {
        return recount.isPresent() && agreement().isEmpty();
    }

    PaperUrn counted(PersonId by, PaperBallots found) {
        var count = new Count(by, found);
        return unseen(by) ? with(TreePVector.singleton(count), Optional.empty()) : with(counts.plus(count), sealed);
    }

    PaperUrn sealed(SealedCount count) {
        return with(TreePVector.empty(), Optional.of(count));
    }

    /// It was the first, and stands there.
    PaperUrn opened(PaperBallots found) {
        return with(counts.plus(0, new Count(sealed.orElseThrow().by(), found)), Optional.empty());
    }

    private PaperUrn with(PVector<Count> after, Optional<SealedCount> underSeal) {
        return new PaperUrn(after, underSeal, unclear, recount, TreePVector.empty(), read);
    }

    PaperUrn decided(UnclearPaper paper) {
        var after = paper.number() > unclear.size() ? unclear.plus(paper) : unclear.with(paper.number() - 1, paper);
        return new PaperUrn(counts, sealed, after, recount, TreePVector.empty(), read);
    }

    PaperUrn again(String reason) {
        return new PaperUrn(
                TreePVector.empty(), Optional.empty(), unclear, Optional.of(reason), TreePVector.empty(), read);
    }

    PaperUrn signed(PersonId by) {
        return new PaperUrn(counts, sealed, unclear, recount, signed.plus(by), read);
    }

    PaperUrn read(TellersReport report) {
        return new PaperUrn(counts, sealed, unclear, recount, signed, Optional.of(report));
    }

    /// Those who still have to sign: whoever counted what stands, or anybody at all where nobody did.
    public List<PersonId> toSign() {
        return agreement().map(Agreement::by).stream()
                .flatMap(List::stream)
                .filter(teller -> !signed.contains(teller))
                .toList();
    }
}
