package plenum.rehearsal.engine;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import plenum.rehearsal.script.Step;

/// Those who keep the key of a closed sitting. Each writes the own share down before the sitting and brings it back
/// when the release is ordered.
final class Keepers {
    /// So many letters at its end show that a share was written down.
    private static final int END = 4;

    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([0-9a-f]{64})\"");

    private final Hall hall;
    private final Map<String, Kept> kept = new HashMap<>();

    /// The shares of a sitting's key by who keeps them.
    private record Kept(int threshold, Map<Visitor, String> shares) {}

    Keepers(Hall hall) {
        this.hall = hall;
    }

    /// The trustees of the urns are the keepers of the sitting, too.
    void name(Step.Keepers step) throws InterruptedException {
        var keepers = hall.cast.holding("trustee");
        hall.server.done(
                hall.secretary(),
                Act.of(
                        "/sittings/" + hall.sitting() + "/keepers",
                        "keepers",
                        keepers.stream().map(Visitor::person).collect(Collectors.joining(" ")),
                        "threshold",
                        String.valueOf(step.threshold())));
        var shares = new HashMap<Visitor, String>();
        for (var keeper : keepers) {
            var share = share(keeper);
            var end = share.substring(Math.max(0, share.length() - END));
            hall.server.done(keeper, Act.of("/sittings/" + hall.sitting() + "/shares/receipt", "end", end));
            shares.put(keeper, share);
        }
        kept.put(hall.sitting(), new Kept(step.threshold(), shares));
    }

    /// The share that waits for a keeper.
    private String share(Visitor keeper) throws InterruptedException {
        try {
            for (var sitting : hall.server.json(keeper, "/keeper")) {
                if (sitting.path("sitting").asString("").equals(hall.sitting())) {
                    return sitting.path("share").asString("");
                }
            }
        } catch (IOException absent) {
            throw new CannotGoOn(keeper + " has no share: " + absent.getMessage());
        }
        throw new CannotGoOn(keeper + " keeps nothing of " + hall.sitting());
    }

    /// The release in part is ordered, and as many keepers as are needed bring their shares. The secretary marks what
    /// stays black, looks at what everybody would read, and releases that.
    void releaseInPart(Step.ReleaseInPart step) throws InterruptedException {
        var decision = step.provenance().on(step.decision());
        order("decision", decision, "part", "true");
        bring();
        var black = String.join("\n", step.black());
        var address = "/passages/" + hall.sitting();
        hall.server.done(
                hall.secretary(),
                Act.of(
                        address + "/release",
                        "everywhere",
                        black,
                        "seen",
                        mark(Act.of(address + "/preview", "everywhere", black))));
    }

    /// By which the release knows that the preview was seen.
    private String mark(Act preview) throws InterruptedException {
        try {
            var mark = SEEN.matcher(hall.server.shown(hall.secretary(), preview));
            if (mark.find()) {
                return mark.group(1);
            }
        } catch (IOException absent) {
            throw new CannotGoOn("what would be released is not shown: " + absent.getMessage());
        }
        throw new CannotGoOn("what would be released of " + hall.sitting() + " is shown without its mark");
    }

    /// The release is ordered, and as many keepers as are needed bring their shares.
    void release(Step.ReleaseSitting step) throws InterruptedException {
        order("decision", step.provenance().on(step.decision()));
        bring();
    }

    private void order(String... fields) throws InterruptedException {
        hall.server.done(hall.secretary(), Act.of("/sittings/" + hall.sitting() + "/release", fields));
    }

    private void bring() throws InterruptedException {
        var held = Optional.ofNullable(kept.get(hall.sitting()))
                .orElseThrow(() -> new CannotGoOn("nobody keeps the key of " + hall.sitting()));
        for (var share : List.copyOf(held.shares().entrySet()).subList(0, held.threshold())) {
            hall.server.done(
                    share.getKey(),
                    Act.of("/sittings/" + hall.sitting() + "/shares/return", "share", share.getValue()));
        }
    }
}
