package plenum.server.site;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.PersonId;
import plenum.congress.assembly.Assembly;
import plenum.congress.sittings.Keeping;
import plenum.congress.sittings.Release;
import plenum.congress.sittings.ReleaseSitting;
import plenum.congress.sittings.Sitting;
import plenum.congress.sittings.TakeShare;
import plenum.journal.Journal;
import plenum.journal.KeyShare;
import plenum.server.clerk.Congress;
import plenum.server.clerk.Outcome;
import plenum.server.pages.KeeperView;
import plenum.server.pages.SealsView;
import plenum.server.seals.KeyShares;
import plenum.server.web.Answer;
import plenum.server.web.Rejected;
import plenum.server.web.Request;
import plenum.server.web.Routes;

/// Where keepers of a closed sitting's key take their share before the sitting, and bring it back for its release.
final class KeepersDesk {
    private static final int END = 4;
    private static final Kind<String> END_OF_SHARE = Kind.text(20);
    private static final Kind<KeyShare> SHARE =
            new Kind<>("a share as it was written down, such as S3-2-0A1B…", KeyShare::parse);

    private final Congress congress;
    private final Journal journal;
    private final KeyShares shares;
    private final Visitors visitors;
    private final Acting acting;
    private final InstantSource clock;

    KeepersDesk(
            Congress congress,
            Journal journal,
            KeyShares shares,
            Visitors visitors,
            Acting acting,
            InstantSource clock) {
        this.congress = congress;
        this.journal = journal;
        this.shares = shares;
        this.visitors = visitors;
        this.acting = acting;
        this.clock = clock;
    }

    void addTo(Routes routes) {
        routes.post("/sittings/{sitting}/shares/receipt", this::take);
        routes.post("/sittings/{sitting}/shares/return", this::bring);
    }

    /// What stands on the desk of a keeper.
    static Map<String, Object> values(Look look, KeyShares shares) {
        var visitor = look.visitor();
        var person = visitor.signedIn();
        var congress = visitor.congress();
        return Map.of(
                "view",
                new KeeperView(congress.sittings().all().stream()
                        .filter(sitting -> sitting.keeps(person))
                        .map(sitting -> new KeeperView.Kept(
                                sitting.id().toString(),
                                sitting.title(),
                                SealsView.state(sitting, congress, visitor.words()),
                                shares.waiting(sitting, person)
                                        .map(KeyShare::text)
                                        .orElse(""),
                                bringable(sitting, person, congress),
                                visitor.words()
                                        .say(
                                                "keeper.brought",
                                                shares.brought(sitting.id()).size(),
                                                sitting.keeping().orElseThrow().threshold())))
                        .toList()));
    }

    /// The same for programs: of each sitting the share, while it waits for its keeper.
    static Answer forPrograms(Visitor visitor, KeyShares shares) {
        var person = visitor.signedIn();
        return Answer.json(visitor.congress().sittings().all().stream()
                .filter(sitting -> sitting.keeps(person))
                .map(sitting -> Map.of(
                        "sitting",
                        sitting.id().toString(),
                        "share",
                        shares.waiting(sitting, person).map(KeyShare::text).orElse(""),
                        "bringable",
                        bringable(sitting, person, visitor.congress())))
                .toList());
    }

    /// Whether passages are to be marked that stay black, for which the key is needed.
    private static boolean inPart(Sitting sitting) {
        return sitting.release() instanceof Release.Ordered(var _, var inPart) && inPart;
    }

    private static boolean bringable(Sitting sitting, PersonId person, Assembly now) {
        if (inPart(sitting) && sitting.keeps(person)) {
            return true;
        }
        var everybody = new ReleaseSitting(
                sitting.id(), sitting.keeping().map(Keeping::keepers).orElse(List.of()));
        return now.decide(everybody, Actor.of(person), InstantSource.system().instant())
                        instanceof Decision.Allowed(var facts)
                && !facts.isEmpty();
    }

    private Answer take(Request request) {
        var sitting = sitting(request);
        var keeper = visitors.of(request).signedIn();
        var share = shares.waiting(sitting, keeper).orElseThrow(Rejected::notFound);
        var end = END_OF_SHARE.in(request, "end").strip().toUpperCase(Locale.ROOT);
        var text = share.text();
        if (!text.substring(text.length() - END).equals(end)) {
            throw Rejected.unreadable("end", "the last " + END + " letters of the share, as you wrote it down");
        }
        var outcome = acting.perform(request, new TakeShare(sitting.id(), share.check()));
        if (outcome instanceof Outcome.Recorded) {
            shares.taken(sitting, keeper);
        }
        return acting.told(request, outcome);
    }

    private Answer bring(Request request) {
        var sitting = sitting(request);
        var keeper = visitors.of(request).signedIn();
        var keeping = sitting.keeping().orElseThrow(Rejected::notFound);
        var share = SHARE.in(request, "share");
        var everybody = new ReleaseSitting(sitting.id(), keeping.keepers());
        var decision = congress.now().decide(everybody, Actor.of(keeper), clock.instant());
        if (decision instanceof Decision.Refused(var why) && !(inPart(sitting) && sitting.keeps(keeper))) {
            return acting.refused(request, why);
        }
        if (!share.check().equals(keeping.taken().get(keeper))) {
            throw Rejected.unreadable("share", "your own share of the key of " + sitting.id());
        }
        var brought = shares.bring(sitting.id(), keeper, share);
        if (brought.size() < keeping.threshold()) {
            return acting.told(request, new Outcome.Unchanged());
        }
        return inPart(sitting) ? lend(request, sitting) : release(request, sitting, brought);
    }

    private Answer lend(Request request, Sitting sitting) {
        if (!shares.lend(sitting.id())) {
            throw wrong(sitting);
        }
        return acting.told(request, new Outcome.Unchanged());
    }

    private static Rejected wrong(Sitting sitting) {
        return Rejected.unreadable("share", "shares that together make the key of " + sitting.id());
    }

    /// The key is back before the release is journaled, so that whatever is journaled as released can be read; if it is
    /// refused, the key is given away again.
    private Answer release(Request request, Sitting sitting, List<PersonId> brought) {
        if (!shares.join(sitting.id())) {
            throw wrong(sitting);
        }
        var outcome = acting.perform(request, new ReleaseSitting(sitting.id(), brought));
        if (outcome instanceof Outcome.Refused) {
            journal.giveAway(sitting.id().toString());
        }
        return acting.told(request, outcome);
    }

    private Sitting sitting(Request request) {
        return congress.now()
                .sittings()
                .sitting(Kind.SITTING.path(request, "sitting"))
                .orElseThrow(Rejected::notFound);
    }
}
