package plenum.verify;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plenum.ballot.archive.Archive;
import plenum.ballot.archive.BrokenArchive;
import plenum.ballot.archive.Hash;
import plenum.ballot.archive.Head;
import plenum.ballot.verify.Figures;
import plenum.ballot.verify.Outcome;
import plenum.ballot.verify.Wanted;
import plenum.congress.urns.Urn;
import plenum.journal.Finding;
import plenum.journal.Source;

/// The archives of a congress's urns: each must keep every rule of the protocol, and be the one of which the journal
/// tells, event by event.
final class Urns {
    private final Source source;
    private final int threads;
    private final List<Finding> findings = new ArrayList<>();
    private final List<String> checked = new ArrayList<>();

    private Urns(Source source, int threads) {
        this.source = source;
        this.threads = threads;
    }

    /// Checks the archives of all urns that were ever opened.
    ///
    /// @param threads how many check ballots side by side
    static Urns of(Iterable<Urn> all, Source source, int threads) throws IOException {
        var urns = new Urns(source, threads);
        for (var urn : all) {
            if (urn.opening().isPresent()) {
                urns.check(urn);
            }
        }
        return urns;
    }

    /// What was found right, a sentence each.
    List<String> checked() {
        return checked;
    }

    /// Everything that is wrong.
    List<Finding> findings() {
        return findings;
    }

    private void check(Urn urn) throws IOException {
        var name = "elections/" + urn.uuid() + ".bel";
        var there = source.onThisMachine(name, file -> {
            check(urn, name, file);
        });
        if (!there) {
            findings.add(Finding.file(name, "is missing: the archive of urn " + urn.id()));
        }
    }

    private void check(Urn urn, String name, Path file) throws IOException {
        var wanted = urn.result().isPresent() ? Wanted.FINISHED : Wanted.RUNNING_TOO;
        switch (plenum.ballot.verify.Verification.of(file, wanted, threads)) {
            case Outcome.Refused(var _, var refusal) -> findings.add(Finding.file(name, refusal.toString()));
            case Outcome.Verified(var _, var figures, var result) ->
                compare(urn, name, file, figures, Optional.of(result));
            case Outcome.Running(var _, var figures) -> compare(urn, name, file, figures, Optional.empty());
        }
    }

    /// The hash of an event stands for everything before it: where it is the journal's, so is all of that.
    private void compare(Urn urn, String name, Path file, Figures figures, Optional<String> result) throws IOException {
        var head = urn.head().orElseThrow();
        if (!hash(file, head.height()).equals(Optional.of(head.hash()))) {
            findings.add(Finding.file(
                    name, "is not the archive of which the journal tells: event " + head.height() + " is another one"));
        } else if (!urn.unfinished() && figures.head().height() > head.height()) {
            findings.add(Finding.file(name, "goes on after what the journal tells"));
        } else if (urn.result().isPresent() && !result.equals(urn.result())) {
            findings.add(Finding.file(name, "has another result than the journal"));
        } else if (figures.admitted() != urn.prepared().units()) {
            findings.add(Finding.file(
                    name,
                    "admits " + figures.admitted() + " credentials where the roll has "
                            + urn.prepared().units() + " votes"));
        } else {
            checked.add("urn " + urn.id() + " for " + urn.purpose() + ": " + figures.ballots() + " ballots of "
                    + figures.voters() + " credentials out of " + figures.admitted() + ", every proof and signature"
                    + (result.isPresent()
                            ? ", the tally, " + figures.decryptions() + " decryptions and the result"
                            : "; it is " + figures.stage()));
        }
    }

    private static Optional<Hash> hash(Path file, int height) throws IOException {
        try (var archive = Archive.open(file)) {
            for (var step = archive.next(); step.isPresent(); step = archive.next()) {
                if (step.get().event().height() == height) {
                    return archive.head().map(Head::hash);
                }
            }
            return Optional.empty();
        } catch (BrokenArchive broken) {
            throw new IOException(broken);
        }
    }
}
