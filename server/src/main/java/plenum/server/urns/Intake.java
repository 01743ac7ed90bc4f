package plenum.server.urns;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import plenum.ballot.archive.Hash;
import plenum.ballot.group.Group;
import plenum.ballot.v1.CredentialList;
import plenum.ballot.v1.Election;
import plenum.ballot.v1.Scrutineer;
import plenum.ballot.v1.Verdict;
import plenum.congress.UrnId;
import plenum.congress.urns.CastBallot;
import plenum.congress.urns.Records;
import plenum.congress.urns.Urn;

/// Checks the ballots that come in: every proof and the signature, before the congress is asked whether the ballot may
/// be put into the urn. As many are checked side by side as there are cores but one, so that the hall stays live; the
/// others wait their turn, and too many are sent away to try again.
public final class Intake {
    private static final int WAITING = 4_000;
    private static final int PATIENCE_SECONDS = 60;

    private final Semaphore waiting = new Semaphore(WAITING);
    private final Semaphore cores =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() - 1), true);
    private final Map<UrnId, Scrutineer> scrutineers = new ConcurrentHashMap<>();

    /// What is found about a ballot.
    public sealed interface Checked {
        /// Every proof holds: the congress can be asked.
        record Good(CastBallot act) implements Checked {}

        /// Some rule is broken.
        ///
        /// @param rule its stable name
        record Bad(String rule, String words) implements Checked {}

        /// So many wait that this one had better come again.
        record Busy() implements Checked {}
    }

    /// Checks a ballot for an urn that is open.
    public Checked check(Urn urn, byte[] ballot) throws InterruptedException {
        if (!waiting.tryAcquire()) {
            return new Checked.Busy();
        }
        try {
            if (!cores.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return new Checked.Busy();
            }
            try {
                return checked(urn, ballot);
            } finally {
                cores.release();
            }
        } finally {
            waiting.release();
        }
    }

    private Checked checked(Urn urn, byte[] ballot) {
        return switch (scrutineer(urn).check(ballot)) {
            case Verdict.Refused(var rule, var words) -> new Checked.Bad(rule.name(), words);
            case Verdict.Accepted(var accepted, var _) ->
                new Checked.Good(new CastBallot(
                        urn.id(),
                        accepted.credential().toString(),
                        Hash.of(ballot).toString()));
        };
    }

    private Scrutineer scrutineer(Urn urn) {
        return scrutineers.computeIfAbsent(urn.id(), _ -> scrutineerOf(urn));
    }

    /// An urn that is over needs no scrutineer any more.
    void forget(UrnId urn) {
        scrutineers.remove(urn);
    }

    private static Scrutineer scrutineerOf(Urn urn) {
        var opening = urn.opening().orElseThrow();
        var election = election(urn).orElseThrow();
        var group = Group.named(urn.prepared().group()).orElseThrow();
        return new Scrutineer(election, CredentialList.parse(Records.credentials(opening.credentials()), group));
    }

    /// The election that an urn takes ballots for, once it was opened.
    static Optional<Election> election(Urn urn) {
        return urn.opening()
                .map(opening -> Election.parse(opening.election().getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }
}
