package plenum.server.urns;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import plenum.ballot.archive.EventType;
import plenum.ballot.group.Group;
import plenum.ballot.v1.Ballot;
import plenum.ballot.v1.CountedBallots;
import plenum.ballot.v1.Decryption;
import plenum.ballot.v1.PartialDecryption;
import plenum.ballot.v1.Trustees;
import plenum.ballot.v1.Verdict.Accepted;
import plenum.congress.Actor;
import plenum.congress.UrnId;
import plenum.congress.urns.EnterResult;
import plenum.congress.urns.EnterTally;
import plenum.congress.urns.Urn;
import plenum.congress.urns.Urn.Step;
import plenum.journal.Attachment;
import plenum.journal.Hash;
import plenum.journal.Journal;
import plenum.server.clerk.Congress;
import plenum.server.clerk.Outcome;

/// Does what follows from an urn without anybody's will: when it is closed, its ballots are put together; when enough
/// trustees have turned their keys, what was in it is worked out. Everybody can do the same from the archive.
public final class CountingRoom implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(CountingRoom.class);

    private final Congress congress;
    private final Journal journal;
    private final Intake intake;
    private final Semaphore news = new Semaphore(0);
    private final Set<UrnId> given = new HashSet<>();
    private final Thread thread =
            Thread.ofPlatform().daemon().name("counting-room").unstarted(this::work);
    private volatile boolean open = true;

    private CountingRoom(Congress congress, Journal journal, Intake intake) {
        this.congress = congress;
        this.journal = journal;
        this.intake = intake;
    }

    /// Takes up what waits in the urns of a congress, and from then on what comes.
    public static CountingRoom following(Congress congress, Journal journal, Intake intake) {
        var room = new CountingRoom(congress, journal, intake);
        congress.onPublished(_ -> room.news.release());
        room.news.release();
        room.thread.start();
        return room;
    }

    @Override
    public void close() {
        open = false;
        news.release();
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
    }

    /// An urn that cannot be worked on is left to the trustees and the chair, who see that it does not go on; the
    /// others go on.
    private void workOn(Urn urn) {
        try {
            switch (urn.stage()) {
                case Urn.Stage.Closed() -> tally(urn);
                case Urn.Stage.Decrypting() when enough(urn) -> result(urn);
                case Urn.Stage.Prepared(), Urn.Stage.Open(), Urn.Stage.Mixing(), Urn.Stage.Decrypting() -> {}
                case Urn.Stage.Counted _, Urn.Stage.Withheld _, Urn.Stage.Abandoned _ -> intake.forget(urn.id());
            }
        } catch (RuntimeException failed) {
            if (given.add(urn.id())) {
                LOG.error("Urn {} cannot be counted", urn.id(), failed);
            }
        }
    }

    private boolean enough(Urn urn) {
        return congress.now()
                .urns()
                .ceremony(urn.prepared().group())
                .map(ceremony -> urn.decrypted().size() >= ceremony.threshold())
                .orElse(false);
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

    private void perform(plenum.congress.urns.UrnAct act, List<Attachment> attachments) {
        if (congress.perform(act, new Actor.Organiser(), Optional.empty(), attachments)
                instanceof Outcome.Refused(var why)) {
            LOG.warn("{} was refused: {}", act, why.code());
        }
    }
}
