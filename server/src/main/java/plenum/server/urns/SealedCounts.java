package plenum.server.urns;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.PersonId;
import plenum.congress.UrnId;
import plenum.congress.elections.PaperBallots;
import plenum.congress.tellers.CountPaper;
import plenum.congress.tellers.OpenCount;
import plenum.congress.tellers.PaperUrn;
import plenum.congress.tellers.SealCount;
import plenum.congress.tellers.SealedCount;
import plenum.congress.tellers.TellersAct;
import plenum.congress.tellers.TellersRefusal.NotTheFirst;
import plenum.journal.Store;
import plenum.server.clerk.Congress;
import plenum.server.clerk.Outcome;

/// The counts of paper ballots that tellers hand in under seal. What opens a seal is kept in the store's cabinet, which
/// is never published, from before the seal is in the journal until it is opened there.
public final class SealedCounts {
    private static final Logger LOG = LoggerFactory.getLogger(SealedCounts.class);
    private static final int SALT_BYTES = 32;

    private final Store store;
    private final Congress congress;
    private final SecureRandom random = new SecureRandom();

    private SealedCounts(Store store, Congress congress) {
        this.store = store;
        this.congress = congress;
    }

    /// The counts kept in a store. What was to be opened when the server was stopped is opened now.
    public static SealedCounts keptIn(Store store, Congress congress) {
        var counts = new SealedCounts(store, congress);
        congress.now().tellers().byUrn().keySet().forEach(counts::open);
        return counts;
    }

    /// Has a teller's count handed in: under seal if it is the first. As soon as another is in, the first is opened.
    ///
    /// @param perform has an act of the teller done
    public Outcome handIn(UrnId urn, PersonId teller, PaperBallots found, Function<TellersAct, Outcome> perform) {
        var count = new CountPaper(urn, found);
        if (paper(urn).unseen(teller)) {
            var now = congress.now();
            if (now.decide(count, Actor.of(teller), now.at()) instanceof Decision.Refused(var why)) {
                return new Outcome.Refused(why);
            }
            var outcome = handInSealed(urn, teller, found, perform);
            if (!(outcome instanceof Outcome.Refused(NotTheFirst _))) {
                return outcome;
            }
        }
        var outcome = perform.apply(count);
        open(urn);
        return outcome;
    }

    private Outcome handInSealed(
            UrnId urn, PersonId teller, PaperBallots found, Function<TellersAct, Outcome> perform) {
        var bytes = new byte[SALT_BYTES];
        random.nextBytes(bytes);
        var salt = HexFormat.of().formatHex(bytes);
        var seal = SealedCount.seal(urn, teller, found, salt);
        var earlier = paper(urn).sealed();
        store.keep(drawer(urn, seal), OpenCount.FORM.bytes(new OpenCount(urn, found, salt)));
        var outcome = perform.apply(new SealCount(urn, seal));
        if (!paper(urn).sealed().equals(Optional.of(new SealedCount(teller, seal)))) {
            store.forget(drawer(urn, seal));
        } else {
            earlier.ifPresent(count -> store.forget(drawer(urn, count.seal())));
        }
        return outcome;
    }

    private void open(UrnId urn) {
        var paper = paper(urn);
        if (paper.toBeOpened()) {
            paper.sealed().ifPresent(count -> open(urn, count));
        }
    }

    private void open(UrnId urn, SealedCount count) {
        var kept = store.secret(drawer(urn, count.seal()));
        if (kept.isEmpty()) {
            LOG.error("What opens the count of {} beside urn {} is not in the store", count.by(), urn);
            return;
        }
        switch (congress.perform(OpenCount.FORM.parse(kept.get()), new Actor.Organiser(), Optional.empty())) {
            case Outcome.Recorded _, Outcome.Unchanged() -> store.forgetAll(drawer(urn, ""));
            case Outcome.Refused(var why) ->
                LOG.warn("The count of {} beside urn {} stays under seal: {}", count.by(), urn, why.code());
        }
    }

    private PaperUrn paper(UrnId urn) {
        return congress.now().tellers().paper(urn);
    }

    private static String drawer(UrnId urn, String seal) {
        return "count/" + urn + "/" + seal;
    }
}
