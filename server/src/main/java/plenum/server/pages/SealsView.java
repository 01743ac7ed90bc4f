package plenum.server.pages;

import java.util.List;
import java.util.stream.Collectors;
import plenum.congress.PersonId;
import plenum.congress.record.HasRecord;
import plenum.congress.sittings.Keeping;
import plenum.congress.sittings.Release;
import plenum.congress.sittings.Sitting;
import plenum.congress.sittings.Stage;

/// The closed sittings, for the secretary: which are held without stenogram, who keeps their keys, how far
/// their release is.
public record SealsView(List<Line> sittings) {
    /// A sitting of which something is or may be sealed.
    ///
    /// @param keepers who keeps the key, and how many of them are needed; empty if the server does
    /// @param waiting the keepers who have not taken their share
    /// @param planned whether it is still to be held
    /// @param orderable whether its release can be ordered now
    /// @param markable whether passages that stay black are to be marked now
    public record Line(
            String id,
            String title,
            String state,
            boolean stenogram,
            String keepers,
            String waiting,
            boolean planned,
            boolean orderable,
            boolean markable) {}

    public static SealsView of(HasRecord seen, Words words) {
        return new SealsView(seen.sittings().all().stream()
                .filter(sitting ->
                        !(sitting.release() instanceof Release.Open) || sitting.stage() instanceof Stage.Planned)
                .map(sitting -> line(sitting, seen, words))
                .toList());
    }

    private static Line line(Sitting sitting, HasRecord seen, Words words) {
        var over = sitting.stage() instanceof Stage.Adjourned;
        return new Line(
                sitting.id().toString(),
                sitting.title(),
                state(sitting, seen, words),
                sitting.stenogram(),
                sitting.keeping()
                        .map(keeping -> words.say("seals.kept", keeping.threshold(), names(keeping.keepers(), seen)))
                        .orElse(""),
                sitting.keeping()
                        .map(Keeping::waiting)
                        .filter(some -> !some.isEmpty())
                        .map(some -> names(some, seen))
                        .orElse(""),
                sitting.stage() instanceof Stage.Planned,
                over && sitting.release() instanceof Release.Sealed,
                sitting.release() instanceof Release.Ordered(var _, var inPart) && inPart);
    }

    /// How far the release of a sitting is, in words.
    public static String state(Sitting sitting, HasRecord seen, Words words) {
        return switch (sitting.release()) {
            case Release.Open() -> Situation.state(sitting, seen, words);
            case Release.Sealed() ->
                sitting.stage() instanceof Stage.Adjourned
                        ? sitting.partial()
                                .map(part -> words.say(
                                        "record.released-in-part",
                                        part.decision(),
                                        part.withheld().size()))
                                .orElseGet(() -> words.say("seals.sealed"))
                        : Situation.state(sitting, seen, words);
            case Release.Ordered(var decision, var inPart) ->
                words.say(inPart ? "seals.ordered-in-part" : "seals.ordered", decision);
            case Release.Released(var decision) ->
                decision.map(by -> words.say("record.released-by", by)).orElse(words.say("record.released"));
        };
    }

    private static String names(List<PersonId> persons, HasRecord seen) {
        return persons.stream().map(person -> Speaking.name(person, seen)).collect(Collectors.joining(", "));
    }
}
