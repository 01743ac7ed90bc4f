package plenum.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import plenum.congress.Decision;
import plenum.congress.Fact;
import plenum.congress.assembly.Assembly;
import plenum.congress.assembly.Minute;
import plenum.congress.form.Unreadable;
import plenum.congress.voting.VotingFact.VoteClosed;
import plenum.journal.Entry;
import plenum.journal.Filed;
import plenum.journal.Finding;
import plenum.journal.Payload;
import plenum.journal.PublishedLog;
import plenum.journal.Source;
import plenum.journal.VerifierKey;

/// Checks a published congress from its files alone: reads the log, decides every act again under the standing orders
/// then in force, and compares the facts with those that were journaled. A vote is recounted when its closing is
/// decided
/// again.
public final class Verification {
    private static final String SEALED = "sealed/";

    private final List<Finding> findings = new ArrayList<>();
    private final TreeMap<String, Long> sealed = new TreeMap<>();
    private Assembly assembly = Assembly.empty();
    private OptionalLong lost = OptionalLong.empty();
    private long decided;
    private long recounted;

    private Verification() {}

    /// Verifies a congress.
    ///
    /// @param key the key that must have signed the log; if empty, the log's own is taken, and the report says so
    /// @throws IOException if the source cannot be read at all
    public static Report of(Source source, Optional<VerifierKey> key) throws IOException {
        var verification = new Verification();
        var log = PublishedLog.read(source, key, verification.findings::add);
        log.entries().forEach(verification::entry);
        return verification.report(log, key);
    }

    private void entry(Filed filed) {
        var entry = filed.entry();
        if (filed.payload().isPresent()) {
            opened(entry, filed.payload().get());
        } else if (entry.kind().startsWith(SEALED)) {
            sealed.merge(entry.kind().substring(SEALED.length()), 1L, Long::sum);
            assembly = assembly.passOver(entry.number(), entry.time());
        } else {
            lose(entry, "is not sealed, yet its payload is not published");
        }
    }

    private void opened(Entry entry, Payload payload) {
        if (lost.isPresent()) {
            return;
        }
        try {
            decideAgain(entry, Minute.FORM.parse(payload.bytes()));
        } catch (Unreadable wrong) {
            lose(entry, "cannot be read: " + wrong.getMessage());
        }
    }

    private void decideAgain(Entry entry, Minute minute) {
        var kind = Minute.kind(minute.act(), assembly.seal(minute.act()));
        if (!entry.kind().equals(kind)) {
            findings.add(Finding.entry(entry.number(), "says that it is " + entry.kind() + ", but it is " + kind));
        }
        switch (assembly.decide(minute.act(), minute.by(), entry.time())) {
            case Decision.Refused(var why) ->
                lose(entry, "would have been refused under the orders then in force: " + why.code());
            case Decision.Allowed(var facts)
            when !facts.equals(minute.facts()) -> lose(entry, "has other facts than those its act makes");
            case Decision.Allowed(var facts)
            when facts.isEmpty() -> lose(entry, "has no facts, and would not have been journaled");
            case Decision.Allowed(var facts) -> fold(entry, facts);
        }
    }

    private void fold(Entry entry, List<Fact> facts) {
        assembly = assembly.evolve(facts, entry.number(), entry.time());
        decided++;
        recounted += facts.stream().filter(VoteClosed.class::isInstance).count();
    }

    /// From here on the state is not known, and nothing that follows can be decided again.
    private void lose(Entry entry, String what) {
        findings.add(Finding.entry(entry.number(), what));
        if (lost.isEmpty()) {
            lost = OptionalLong.of(entry.number());
        }
    }

    private Report report(PublishedLog log, Optional<VerifierKey> key) {
        var checked = new ArrayList<String>();
        var size = log.standing().size();
        checked.add(
                size + " entries under the signed root " + log.standing().root().base64());
        checked.add(decided + " acts decided again under the standing orders then in force");
        checked.add(recounted + " votes recounted");
        var unchecked = new ArrayList<String>();
        if (key.isEmpty()) {
            unchecked.add("whether log.pub is the key of this congress: compare it with the one announced in the hall");
        }
        sealed.forEach((sitting, entries) ->
                unchecked.add(entries + " entries of the closed sitting " + sitting + ", sealed until their release"));
        lost.ifPresent(from -> unchecked.add("the acts from entry " + from + " on, which rest on what is wrong there"));
        return new Report(List.copyOf(checked), List.copyOf(unchecked), List.copyOf(findings));
    }
}
