package plenum.congress.rulings;

import java.util.Optional;
import plenum.congress.motions.HasMotions;
import plenum.congress.sittings.Sitting;

/// A congress of which the rulings of the chair are known.
public interface HasRulings extends HasMotions {
    Rulings rulings();

    /// Whether one can still appeal from a ruling, or second an appeal: until other business begins, which is another
    /// speech, another question, another ruling or another item, and in its own sitting only.
    default boolean timely(Ruling ruling) {
        return rulings().fresh().equals(Optional.of(ruling.id()))
                && sittings().current().map(Sitting::id).equals(Optional.of(ruling.sitting()))
                && agenda().current().equals(ruling.item());
    }
}
