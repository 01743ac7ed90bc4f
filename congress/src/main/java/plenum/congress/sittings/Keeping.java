package plenum.congress.sittings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pcollections.TreePMap;
import plenum.congress.PersonId;

/// Who keeps the key of a closed sitting: each of the keepers has a share, and so many of them together open what was
/// sealed.
///
/// @param releaseOn the day from which they may do so without a further decision
/// @param taken by what the share of a keeper is known, of those who have taken theirs
public record Keeping(
        List<PersonId> keepers, int threshold, Optional<LocalDate> releaseOn, TreePMap<PersonId, String> taken) {
    static Keeping by(List<PersonId> keepers, int threshold, Optional<LocalDate> releaseOn) {
        return new Keeping(keepers, threshold, releaseOn, TreePMap.empty());
    }

    Keeping taken(PersonId keeper, String check) {
        return new Keeping(keepers, threshold, releaseOn, taken.plus(keeper, check));
    }

    /// The keepers who have not taken their share.
    public List<PersonId> waiting() {
        return keepers.stream().filter(keeper -> !taken.containsKey(keeper)).toList();
    }
}
