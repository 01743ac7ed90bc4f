package plenum.verify;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import plenum.congress.Decision;
import plenum.congress.Fact;
import plenum.congress.assembly.Assembly;
import plenum.congress.assembly.Minute;
import plenum.congress.assembly.PublishedRecord;
import plenum.congress.erasure.Erasure;
import plenum.congress.erasure.ErasureFact.DataErased;
import plenum.congress.form.Unreadable;
import plenum.congress.sittings.Partial;
import plenum.congress.sittings.Sitting;
import plenum.congress.sittings.Withheld;
import plenum.congress.voting.VotingFact.VoteClosed;
import plenum.journal.Bar;
import plenum.journal.Entry;
import plenum.journal.Filed;
import plenum.journal.Finding;
import plenum.journal.Payload;
import plenum.journal.PublishedLog;
import plenum.journal.Source;
import plenum.journal.VerifierKey;

/// Checks a published congress from its files alone: reads the log, decides every act again under the
/// standing orders then in force, and compares the facts with those that were journaled. A vote is
/// recounted when its closing is decided
/// again.
public final class Verification {
    private static final String SEALED = "sealed/";
    private static final String ERASURE = "erasure.erase-data";
    private static final String CHECKPOINT = "checkpoint";
    private static final String RECORD = "record/";
    private static final int ROUNDS = 5;
    private static final Duration PUBLISHED_EVERY = Duration.ofMillis(1500);

    private final List<Finding> findings = new ArrayList<>();
    private final TreeMap<String, Long> sealed = new TreeMap<>();
    private final TreeMap<String, Long> opened = new TreeMap<>();
    private final TreeMap<Long, List<Bar>> black = new TreeMap<>();
    private final TreeMap<Long, String> blackIn = new TreeMap<>();
    private final List<String> inUrns = new ArrayList<>();
    private Assembly assembly = Assembly.empty();
    private OptionalLong lost = OptionalLong.empty();
    private long decided;
    private final List<Long> undecided = new ArrayList<>();
    private final TreeSet<Long> resting = new TreeSet<>();
    private final List<Long> skeletons = new ArrayList<>();
    private long recounted;
    private long compared;

    private Verification() {}

    /// Verifies a congress.
    ///
    /// @param key the key that must have signed the log; if empty, the log's own is taken, and the
    ///     report says so
    /// @throws IOException if the source cannot be read at all
    public static Report of(Source source, Optional<VerifierKey> key) throws IOException {
        for (int round = 1; round < ROUNDS; round++) {
            var before = source.file(CHECKPOINT);
            var report = once(source, key);
            if (report.verifies() || !grew(source, before)) {
                return report;
            }
        }
        return once(source, key);
    }

    private static Report once(Source source, Optional<VerifierKey> key) throws IOException {
        var verification = new Verification();
        var recorded = verification.heading(source);
        var log = PublishedLog.read(source, key, verification.findings::add);
        verification.black.putAll(log.bars());
        verification.expectErasures(log);
        for (var entry : log.entries()) {
            verification.entry(entry);
            if (recorded.isPresent() && entry.entry().number() + 1 == recorded.getAsLong()) {
                verification.record(source);
            }
        }
        if (verification.lost.isEmpty()) {
            verification.urns(source);
            verification.released();
            verification.erased();
        }
        return verification.report(log, key, recorded);
    }

    /// Which acts rested on words that were erased after them.
    private void expectErasures(PublishedLog log) {
        log.entries().stream()
                .filter(filed -> filed.entry().kind().equals(ERASURE))
                .forEach(filed -> filed.payload().ifPresent(payload -> {
                    try {
                        expect(filed.entry().number(), Minute.FORM.parse(payload.bytes()));
                    } catch (Unreadable _) {
                        // It is found when its turn comes.
                    }
                }));
    }

    private void expect(long number, Minute erasure) {
        erasure.facts().forEach(fact -> {
            if (fact instanceof DataErased erased) {
                erased.resting().stream().filter(entry -> entry < number).forEach(resting::add);
            }
        });
    }

    /// Whether the log was published anew in the meantime, so that files read may not have belonged together.
    private static boolean grew(Source source, Optional<byte[]> before) throws IOException {
        if (!(source instanceof Source.Site)) {
            return false;
        }
        try {
            Thread.sleep(PUBLISHED_EVERY);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
            return false;
        }
        return !Arrays.equals(
                before.orElse(new byte[0]), source.file(CHECKPOINT).orElse(new byte[0]));
    }

    /// Of how many entries the published record tells, if there is one.
    private OptionalLong heading(Source source) throws IOException {
        var heading = source.file(PublishedRecord.HEADING);
        if (heading.isEmpty()) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(PublishedRecord.entries(heading.get()));
        } catch (Unreadable wrong) {
            findings.add(Finding.file(PublishedRecord.HEADING, "cannot be read: " + wrong.getMessage()));
            return OptionalLong.empty();
        }
    }

    /// Compares the published record with the one that the journal makes.
    private void record(Source source) throws IOException {
        if (lost.isPresent()) {
            return;
        }
        var made = PublishedRecord.of(assembly);
        for (var file : made.entrySet()) {
            var published = source.file(file.getKey());
            if (published.isEmpty()) {
                findings.add(Finding.file(file.getKey(), "is missing"));
            } else if (!Arrays.equals(published.get(), file.getValue())) {
                findings.add(Finding.file(file.getKey(), "is not the record that the journal makes"));
            }
        }
        source.names().stream()
                .flatMap(Collection::stream)
                .filter(name -> name.startsWith(RECORD) && !made.containsKey(name))
                .forEach(name -> findings.add(Finding.file(name, "does not belong to the record")));
        compared = made.size();
    }

    /// What was sealed is opened when its sitting is released, and not before; and then all of it but the
    /// passages that were decided to stay black.
    private void released() {
        for (var sitting : assembly.sittings().all()) {
            var id = sitting.id().toString();
            withheld(sitting);
            if (sitting.readable() && sealed.containsKey(id)) {
                findings.add(Finding.file(
                        "payload",
                        "lacks " + sealed.get(id) + " entries of the sitting " + id + ", which was released"));
            } else if (!sitting.readable() && opened.containsKey(id)) {
                findings.add(Finding.file(
                        "payload",
                        "opens " + opened.get(id) + " entries of the closed sitting " + id
                                + ", which was not released"));
            }
        }
    }

    /// Of what is open to everybody those words are black that were decided to be erased, and no others.
    private void erased() {
        var decided = new TreeMap<Long, List<Bar>>();
        for (var passage : assembly.erasures().passages()) {
            decided.computeIfAbsent(passage.entry(), _ -> new ArrayList<>()).add(new Bar(passage.from(), passage.to()));
        }
        var entries = new TreeSet<>(decided.keySet());
        black.keySet().stream().filter(entry -> !releasedInPart(entry)).forEach(entries::add);
        for (var entry : entries) {
            var found = black.getOrDefault(entry, List.of());
            if (!found.equals(Bar.merged(decided.getOrDefault(entry, List.of())))) {
                findings.add(Finding.entry(entry, "has other black passages than were decided to be erased"));
            }
        }
        skeletons.addAll(entries);
    }

    private boolean releasedInPart(long entry) {
        return assembly.sittings().all().stream()
                .filter(sitting -> sitting.partial().isPresent() && !sitting.released())
                .anyMatch(sitting -> sitting.id().toString().equals(blackIn.get(entry)));
    }

    private void withheld(Sitting sitting) {
        if (sitting.partial().isEmpty() || sitting.released()) {
            return;
        }
        var decided = sitting.partial().map(Partial::withheld).orElse(List.of());
        var found = new ArrayList<Withheld>();
        blackIn.forEach((entry, id) -> {
            if (id.equals(sitting.id().toString())) {
                black.getOrDefault(entry, List.of())
                        .forEach(bar -> found.add(new Withheld(entry, bar.from(), bar.to())));
            }
        });
        found.stream()
                .filter(passage -> !decided.contains(passage))
                .forEach(passage -> findings.add(Finding.entry(
                        passage.entry(),
                        "has a black passage that nobody decided, from place " + passage.from() + " to "
                                + passage.to())));
        if (sitting.readable()) {
            decided.stream()
                    .filter(passage -> !found.contains(passage))
                    .forEach(passage -> findings.add(Finding.entry(
                            passage.entry(), "lacks a black passage that was decided, from place " + passage.from())));
        }
    }

    private void urns(Source source) throws IOException {
        var urns = Urns.of(assembly.urns().all(), source, Runtime.getRuntime().availableProcessors());
        findings.addAll(urns.findings());
        inUrns.addAll(urns.checked());
    }

    private void entry(Filed filed) {
        var entry = filed.entry();
        if (filed.payload().isPresent()) {
            if (entry.kind().startsWith(SEALED)) {
                blackIn.put(entry.number(), entry.kind().substring(SEALED.length()));
                opened.merge(entry.kind().substring(SEALED.length()), 1L, Long::sum);
            }
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
        var decision = assembly.decide(minute.act(), minute.by(), entry.time());
        var unseen = black.containsKey(entry.number()) || resting.contains(entry.number());
        if (unseen && !decision.equals(new Decision.Allowed(minute.facts()))) {
            // What follows from words that nobody sees is taken as it was journaled.
            undecided.add(entry.number());
            assembly = assembly.evolve(minute.facts(), entry.number(), entry.time());
            return;
        }
        switch (decision) {
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

    private Report report(PublishedLog log, Optional<VerifierKey> key, OptionalLong recorded) {
        var checked = new ArrayList<String>();
        var size = log.standing().size();
        checked.add(
                size + " entries under the signed root " + log.standing().root().base64());
        checked.add(decided + " acts decided again under the standing orders then in force");
        checked.add(recounted + " votes recounted");
        if (compared > 0) {
            checked.add(compared + " files of the record made again from the journal");
        }
        opened.forEach((sitting, entries) -> checked.add(
                entries + " entries of the closed sitting " + sitting + " opened: each is what was committed to then"));
        var withheld = new TreeMap<>(black);
        withheld.keySet().removeAll(skeletons);
        if (!withheld.isEmpty()) {
            checked.add(withheld.values().stream().mapToInt(List::size).sum() + " passages in " + withheld.size()
                    + " entries stay black by decision; all other words there are those that were committed to then");
        }
        assembly.erasures().done().forEach(erasure -> checked.add(erased(erasure)));
        checked.addAll(inUrns);
        var unchecked = new ArrayList<String>();
        if (key.isEmpty()) {
            unchecked.add("whether log.pub is the key of this congress: compare it with the one announced in the hall");
        }
        if (recorded.isPresent() && recorded.getAsLong() > size) {
            findings.add(Finding.file(PublishedRecord.HEADING, "tells of more entries than there are"));
        } else if (recorded.isPresent() && compared == 0 && lost.isEmpty()) {
            findings.add(Finding.file(PublishedRecord.HEADING, "tells of no entries"));
        }
        sealed.forEach((sitting, entries) ->
                unchecked.add(entries + " entries of the closed sitting " + sitting + ", sealed until their release"));
        if (!undecided.isEmpty()) {
            unchecked.add("whether " + undecided.size()
                    + " acts were decided rightly, as it depends on words that stay black: " + entries(undecided));
        }
        lost.ifPresent(from -> unchecked.add("the acts from entry " + from + " on, which rest on what is wrong there"));
        return new Report(List.copyOf(checked), List.copyOf(unchecked), List.copyOf(findings));
    }

    private static String erased(Erasure erasure) {
        var from = erasure.passages().stream().map(Withheld::entry).distinct().toList();
        return "personal data of " + erasure.person() + " erased on " + erasure.at() + ": of " + entries(from)
                + " a skeleton is left; all other words there are those that were committed to then";
    }

    private static String entries(List<Long> numbers) {
        return (numbers.size() == 1 ? "entry " : "entries ")
                + numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
