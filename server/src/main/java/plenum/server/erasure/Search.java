package plenum.server.erasure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import plenum.congress.Decision;
import plenum.congress.assembly.Acts;
import plenum.congress.assembly.Assembly;
import plenum.congress.assembly.Minute;
import plenum.congress.elections.ElectionAct;
import plenum.congress.erasure.Data;
import plenum.congress.form.Unreadable;
import plenum.congress.voting.VotingAct;
import plenum.journal.Bar;
import plenum.journal.Entry;
import plenum.journal.Filed;
import plenum.journal.Journal;
import plenum.journal.Payload;
import plenum.journal.Span;

/// Looks through the whole journal for what is to be erased of a person, and tries what would become of the congress
/// without it.
public final class Search {
    private final Journal journal;
    private final Assembly congress;
    private final Wanted wanted;

    /// @param congress as of the last entry
    public Search(Journal journal, Assembly congress, Wanted wanted) {
        this.journal = journal;
        this.congress = congress;
        this.wanted = wanted;
    }

    /// What would be erased. What the count of an election rests on stays: without it nobody could check who was
    /// elected.
    public Plan plan() {
        var data = new ArrayList<>(wanted.data());
        var nameStays = congress.publicName(wanted.person()) && data.remove(Data.NAME);
        var plan = plan(data, nameStays, new TreeSet<>());
        if (plan.neededBy().isEmpty() || !data.remove(Data.ANSWERS)) {
            return plan;
        }
        return plan(data, nameStays, new TreeSet<>(plan.neededBy()));
    }

    private Plan plan(List<Data> data, boolean nameStays, SortedSet<Long> known) {
        var traces = new Traces(wanted, data, congress);
        read((_, minute) -> traces.learn(minute));
        var found = new ArrayList<Plan.Found>();
        var black = new TreeMap<Long, List<Bar>>();
        var older = new ArrayList<Long>();
        read((filed, minute) -> {
            var payload = filed.payload().orElseThrow().bytes();
            var number = filed.entry().number();
            var spans = traces.in(minute, payload);
            if (spans.isEmpty()) {
                return;
            }
            found.add(new Plan.Found(filed.entry(), Acts.FORM.nameOf(minute.act()), words(payload, spans)));
            if (!wanted.left().contains(number)) {
                bars(filed, minute, spans).ifPresentOrElse(bars -> black.put(number, bars), () -> older.add(number));
            }
        });
        found.removeIf(one -> older.contains(one.entry().number()));
        var trial = new Trial(black);
        trial.play();
        known.addAll(trial.counts);
        return new Plan(
                List.copyOf(data), found, black, trial.resting, nameStays, known, older, trial.sealed, trial.inPart);
    }

    private static List<String> words(byte[] payload, List<Span> spans) {
        return spans.stream().map(span -> Traces.text(payload, span)).distinct().toList();
    }

    @FunctionalInterface
    private interface Reader {
        void read(Filed filed, Minute minute);
    }

    /// Everything that can be erased: what is sealed is not, before its sitting is released.
    private void read(Reader reader) {
        journal.read(
                0,
                congress.entries(),
                filed -> filed.payload()
                        .filter(this::open)
                        .ifPresent(payload -> reader.read(filed, Minute.FORM.parse(payload.bytes()))));
    }

    private boolean open(Payload payload) {
        return payload.seal().isEmpty()
                || congress.sittings().all().stream()
                        .anyMatch(sitting -> sitting.released()
                                && payload.seal().get().equals(sitting.id().toString()));
    }

    /// The passages that hold these spans, as far as the rest can still be read.
    private Optional<List<Bar>> bars(Filed filed, Minute minute, List<Span> spans) {
        var number = filed.entry().number();
        try {
            var bars = journal.passages(number, spans);
            return legible(number, bars, minute)
                    ? Optional.of(bars)
                    : Optional.of(journal.passages(
                            number,
                            spans.stream()
                                    .filter(span -> legible(number, journal.passages(number, List.of(span)), minute))
                                    .toList()));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private boolean legible(long number, List<Bar> bars, Minute minute) {
        try {
            return Minute.FORM.parse(journal.without(number, bars)).facts().size()
                    == minute.facts().size();
        } catch (Unreadable _) {
            return false;
        }
    }

    /// Decides everything again without what is erased.
    private final class Trial {
        private final SortedMap<Long, List<Bar>> black;
        private final TreeSet<Long> resting = new TreeSet<>();
        private final TreeSet<Long> counts = new TreeSet<>();
        private long sealed;
        private long inPart;

        Trial(SortedMap<Long, List<Bar>> black) {
            this.black = black;
        }

        void play() {
            var at = new AtomicReference<>(Assembly.empty());
            journal.read(0, congress.entries(), filed -> at.set(after(at.get(), filed)));
        }

        private boolean releasedInPart(Entry entry) {
            return Minute.seal(entry.kind())
                    .flatMap(congress.sittings()::sitting)
                    .filter(sitting -> sitting.partial().isPresent())
                    .isPresent();
        }

        private Assembly after(Assembly before, Filed filed) {
            var entry = filed.entry();
            var payload = filed.payload().filter(Search.this::open);
            if (payload.isEmpty()) {
                if (releasedInPart(entry)) {
                    inPart++;
                } else {
                    sealed++;
                }
                return before.passOver(entry.number(), entry.time());
            }
            var bars = black.get(entry.number());
            var bytes = bars == null ? payload.get().bytes() : journal.without(entry.number(), bars);
            var minute = Minute.FORM.parse(bytes);
            var decision = before.decide(minute.act(), minute.by(), entry.time());
            if (bars == null && filed.erased().isEmpty() && !decision.equals(Decision.allow(minute.facts()))) {
                resting.add(entry.number());
                if (minute.act() instanceof ElectionAct || minute.act() instanceof VotingAct) {
                    counts.add(entry.number());
                }
            }
            return before.evolve(minute.facts(), entry.number(), entry.time());
        }
    }
}
