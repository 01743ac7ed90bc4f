package plenum.congress.tellers;

import java.util.List;
import java.util.Optional;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import plenum.congress.PersonId;
import plenum.congress.elections.PaperBallots;

/// The paper ballots that go with an electronic urn, as the tellers count them.
///
/// @param counts in the order in which they were entered, none of them with a paper that is unclear
/// @param unclear the papers that were decided by themselves, by their numbers from 1
/// @param recount why the chair has ordered the last recount
/// @param signed who has signed the report, in order
/// @param read the report as it was read out
public record PaperUrn(
        PVector<Count> counts,
        PVector<UnclearPaper> unclear,
        Optional<String> recount,
        PVector<PersonId> signed,
        Optional<TellersReport> read) {
    static final PaperUrn UNTOUCHED = new PaperUrn(
            TreePVector.empty(), TreePVector.empty(), Optional.empty(), TreePVector.empty(), Optional.empty());

    /// One teller's count.
    public record Count(PersonId by, PaperBallots found) {}

    /// What tellers have counted alike.
    ///
    /// @param by two of them at least
    public record Agreement(PaperBallots found, List<PersonId> by) {}

    /// Whether a teller has counted.
    public boolean hasCounted(PersonId teller) {
        return counts.stream().anyMatch(count -> count.by().equals(teller));
    }

    /// Whether nobody but a teller has counted, so that a slip in the own count can still be corrected: nobody
    /// has seen another's figures.
    public boolean unseen(PersonId teller) {
        return counts.stream().allMatch(count -> count.by().equals(teller));
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
        var after = unseen(by) ? TreePVector.singleton(count) : counts.plus(count);
        return new PaperUrn(after, unclear, recount, TreePVector.empty(), read);
    }

    PaperUrn decided(UnclearPaper paper) {
        var after = paper.number() > unclear.size() ? unclear.plus(paper) : unclear.with(paper.number() - 1, paper);
        return new PaperUrn(counts, after, recount, TreePVector.empty(), read);
    }

    PaperUrn again(String reason) {
        return new PaperUrn(TreePVector.empty(), unclear, Optional.of(reason), TreePVector.empty(), read);
    }

    PaperUrn signed(PersonId by) {
        return new PaperUrn(counts, unclear, recount, signed.plus(by), read);
    }

    PaperUrn read(TellersReport report) {
        return new PaperUrn(counts, unclear, recount, signed, Optional.of(report));
    }

    /// Those who still have to sign: whoever counted what stands, or anybody at all where nobody did.
    public List<PersonId> toSign() {
        return agreement().map(Agreement::by).stream()
                .flatMap(List::stream)
                .filter(teller -> !signed.contains(teller))
                .toList();
    }
}
