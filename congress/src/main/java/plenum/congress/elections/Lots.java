package plenum.congress.elections;

import java.util.Optional;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import plenum.congress.elections.ElectionFact.LotDrawn;
import plenum.congress.elections.ElectionFact.TieBroken;

/// How the ties of an election are broken.
///
/// @param source of the texts from which lots follow that are not drawn in the hall, if one is agreed on
/// @param drawn what has broken ties so far, in the order in which the count asked
public record Lots(Optional<String> source, PVector<TieBroken> drawn) {
    static Lots none() {
        return new Lots(Optional.empty(), TreePVector.empty());
    }

    /// Whether an earlier lot followed from this text.
    boolean used(String text) {
        return drawn.stream()
                .anyMatch(tie -> tie instanceof LotDrawn(var _, var _, var seed) && seed.equals(Optional.of(text)));
    }

    Lots from(String agreed) {
        return new Lots(Optional.of(agreed), drawn);
    }

    Lots plus(TieBroken broken) {
        return new Lots(source, drawn.plus(broken));
    }
}
