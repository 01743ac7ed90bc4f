package plenum.server.urns;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.math.BigInteger;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import plenum.ballot.archive.BrokenArchive;
import plenum.ballot.archive.EventType;
import plenum.ballot.archive.Head;
import plenum.ballot.group.Group;
import plenum.ballot.v1.Ballot;
import plenum.ballot.v1.CountedBallots;
import plenum.ballot.v1.Decryption;
import plenum.ballot.v1.PartialDecryption;
import plenum.ballot.v1.Trustees;
import plenum.ballot.v1.Verdict.Accepted;
import plenum.ballot.verify.Outcome;
import plenum.ballot.verify.Rule;
import plenum.ballot.verify.Verification;
import plenum.congress.Actor;
import plenum.congress.UrnId;
import plenum.congress.urns.EnterResult;
import plenum.congress.urns.EnterTally;
import plenum.congress.urns.EnterVerification;
import plenum.congress.urns.FindFault;
import plenum.congress.urns.Urn;
import plenum.congress.urns.Urn.Step;
import plenum.congress.urns.UrnAct;
import plenum.journal.Attachment;
import plenum.journal.Hash;
import plenum.journal.Journal;
import plenum.server.clerk.Congress;

/// Does what follows from an urn without anybody's will. When it is closed, its published archive is verified from the
/// first byte to the last, and its ballots are put together; when enough trustees have turned their keys, what they
/// gave is verified, and what was in the urn is worked out; then the rest of the archive is verified. Everybody can do
/// the same from the archive. All this goes on beside the clerk, on every core: the hall stays live.
public final class CountingRoom implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(CountingRoom.class);

    private final Congress congress;
    private final Journal journal;
    private final Archives archives;
    private final Intake intake;
    private final Map<UrnId, Verification> following = new HashMap<>();
    private final Semaphore news = new Semaphore(0);
    private final Set<UrnId> given = new HashSet<>();
    private final Thread thread =
            Thread.ofPlatform().daemon().name("counting-room").unstarted(this::work);
    private volatile boolean open = true;

    private CountingRoom(Congress congress, Journal journal, Archives archives, Intake intake) {
        this.congress = congress;
        this.journal = journal;
        this.archives = archives;
        this.intake = intake;
    }

    /// Takes up what waits in the urns of a congress, and from then on what comes.
    public static CountingRoom following(Congress congress, Journal journal, Archives archives, Intake intake) {
        var room = new CountingRoom(congress, journal, archives, intake);
        congress.onPublished(_ -> room.news.release());
        room.news.release();
        room.thread.start();
        return room;
    }

    @Override
    public void close() {
        open = false;
        thread.interrupt();
        try {
            thread.join(Duration.ofSeconds(10));
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        while (open) {
            try {
                news.acquire();
                news.drainPermits();
                congress.now().urns().all().forEach(this::workOn);
            } catch (InterruptedException _) {
                open = false;
            }
        }
        List.copyOf(following.keySet()).forEach(this::forget);
    }

    /// An urn that cannot be worked on is left to the trustees and the chair, who see that it does not go on; the
    /// others go on.
    private void workOn(Urn urn) {
        try {
            switch (urn.stage()) {
                case Urn.Stage.Closed() when isVerified(urn) -> tally(urn);
                case Urn.Stage.Decrypting() when urn.keysMissing() <= 0 && isVerified(urn) -> result(urn);
                case Urn.Stage.Mixing(), Urn.Stage.Decrypting() -> verify(urn);
                case Urn.Stage.Counted _ when isVerified(urn) -> forget(urn.id());
                case Urn.Stage.Withheld _, Urn.Stage.Faulty _, Urn.Stage.Abandoned _ -> forget(urn.id());
                case Urn.Stage.Prepared(), Urn.Stage.Open(), Urn.Stage.Closed(), Urn.Stage.Counted _ -> {}
            }
        } catch (IOException | RuntimeException failed) {
            if (open && given.add(urn.id())) {
                LOG.error("Urn {} cannot be counted", urn.id(), failed);
            }
        }
    }

    private void forget(UrnId urn) {
        intake.forget(urn);
        var verification = following.remove(urn);
        if (verification != null) {
            try {
                verification.close();
            } catch (IOException _) {
                // It was only read.
            }
        }
    }

    /// Whether the whole archive of an urn keeps every rule. That it does is written down, and so is what it breaks.
    private boolean isVerified(Urn urn) throws IOException {
        if (urn.isVerified()) {
            return true;
        }
        var head = verify(urn);
        return head.isPresent()
                && perform(new EnterVerification(urn.id(), head.get().hash().toString()), List.of());
    }

    /// Verifies what was added to the archive of an urn since the last time, and gives the last event; nothing where
    /// it breaks a rule.
    private Optional<Head> verify(Urn urn) throws IOException {
        var length = archives.length(urn);
        try {
            return switch (following(urn, length).upTo(length)) {
                case Outcome.Verified(var _, var figures, var _) -> Optional.of(figures.head());
                case Outcome.Running(var _, var figures) -> Optional.of(figures.head());
                case Outcome.Refused(var _, var refusal) ->
                    fault(urn, refusal.place().height().orElse(0), refusal.rule(), refusal.why());
            };
        } catch (BrokenArchive heading) {
            return fault(urn, 0, Rule.ARCHIVE, String.valueOf(heading.getMessage()));
        }
    }

    private Verification following(Urn urn, long length) throws IOException, BrokenArchive {
        var known = following.get(urn.id());
        if (known != null) {
            return known;
        }
        var units = OptionalLong.of(urn.prepared().units());
        var cores = Runtime.getRuntime().availableProcessors();
        var verification = Verification.following(archives.file(urn), length, units, cores);
        following.put(urn.id(), verification);
        return verification;
    }

    private Optional<Head> fault(Urn urn, int height, Rule rule, String why) {
        LOG.error("The archive of urn {} breaks {} at event {}: {}", urn.id(), rule, height, why);
        perform(new FindFault(urn.id(), height, rule.number(), why), List.of());
        return Optional.empty();
    }

    private void tally(Urn urn) {
        var election = Intake.election(urn).orElseThrow();
        var counted = urn.latest().values().stream()
                .map(hash -> new Accepted(Ballot.parse(attached(hash.toString()), election), 1))
                .toList();
        var tally = new CountedBallots(counted).tally(election).bytes();
        perform(
                new EnterTally(urn.id(), plenum.ballot.archive.Hash.of(tally).toString()),
                List.of(Attachment.of(tally)));
    }

    private void result(Urn urn) {
        var election = Intake.election(urn).orElseThrow();
        var group = Group.named(urn.prepared().group()).orElseThrow();
        var trustees = Trustees.parse(urn.opening().orElseThrow().trustees().getBytes(UTF_8), group);
        var turned = new LinkedHashMap<Integer, PartialDecryption>();
        for (var step : urn.events()) {
            if (step.type() == EventType.PARTIAL_DECRYPTION) {
                turned.put(step.owner().orElseThrow(), PartialDecryption.parse(attached(step), group));
            }
        }
        var decryption = new Decryption(
                election, trustees, Ciphertexts.of(urn, election, this::attached), BigInteger.valueOf(urn.turnout()));
        switch (decryption.decrypt(turned)) {
            case Decryption.Outcome.Decrypted(var result) ->
                perform(new EnterResult(urn.id(), new String(result.bytes(), UTF_8)), List.of());
            case Decryption.Outcome.Refused(var faults) -> throw new IllegalStateException(faults.toString());
        }
    }

    private byte[] attached(Step step) {
        return attached(step.record().orElseThrow().toString());
    }

    private byte[] attached(String hash) {
        return journal.attachment(Hash.ofHex(hash))
                .map(Attachment::bytes)
                .orElseThrow(() -> new IllegalStateException("attachment " + hash + " is not in the store"));
    }

    /// Whether it was done, or had been done before.
    private boolean perform(UrnAct act, List<Attachment> attachments) {
        if (congress.perform(act, new Actor.Organiser(), Optional.empty(), attachments)
                instanceof plenum.server.clerk.Outcome.Refused(var why)) {
            LOG.warn("{} was refused: {}", act, why.code());
            return false;
        }
        return true;
    }
}
