package plenum.count.transcript;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import plenum.count.quotas.Finding;

/// One stage of a count: what was done and why, and how things stand after it.
///
/// @param number from 1
/// @param of those whose surplus was transferred, or who were excluded
/// @param quota the votes that elect at this stage, where the rule reckons them anew
/// @param tallies the votes of each candidate after the stage, in the order of the ballot paper
/// @param nonTransferable all votes that are nobody's after the stage, with what rounding has lost
/// @param lost what rounding has taken from the votes that were moved at this stage
/// @param keep the share of each vote that each candidate keeps, by the rules that have such; else empty
/// @param elected who is elected with these tallies
/// @param excluded who is out from this stage on
/// @param guarded who from this stage on must be spared because a group needs them
/// @param doomed who from this stage on can no longer be elected because of a group's seats
public record Stage(
        int number,
        What what,
        List<Integer> of,
        String why,
        Optional<Exact> quota,
        List<Exact> tallies,
        Exact nonTransferable,
        Exact lost,
        List<Exact> keep,
        List<Integer> elected,
        List<Integer> excluded,
        List<Transfer> transfers,
        List<Tie> ties,
        List<Finding> guarded,
        List<Finding> doomed) {
    public Stage {
        of = List.copyOf(of);
        tallies = List.copyOf(tallies);
        keep = List.copyOf(keep);
        elected = List.copyOf(elected);
        excluded = List.copyOf(excluded);
        transfers = List.copyOf(transfers);
        ties = List.copyOf(ties);
        guarded = List.copyOf(guarded);
        doomed = List.copyOf(doomed);
    }

    /// What a stage does.
    public enum What {
        FIRST_PREFERENCES,
        SURPLUS,
        EXCLUSION,
        /// The surpluses of all the elected at once, until they have settled.
        SURPLUSES,
        /// The count begins again without the excluded.
        RESTART,
        /// As many are left as there are seats.
        LAST_SEATS;

        /// The word for it in a file: `first-preferences`.
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
