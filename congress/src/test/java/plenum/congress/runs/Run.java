package plenum.congress.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import plenum.congress.Act;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.Fact;
import plenum.congress.assembly.Acts;
import plenum.congress.assembly.Assembly;
import plenum.congress.assembly.Facts;
import plenum.congress.assembly.Minute;
import plenum.congress.form.Form;

/// One congress, played from a seed: every act that is allowed is journaled, and the journal is read and decided again
/// as it grows, once whole and once without what is sealed.
final class Run {
    private static final Instant BEGIN = Instant.parse("1956-02-14T10:00:00Z");

    private final long seed;
    private final Chance chance;
    private final Ledger ledger = new Ledger();
    private final Set<String> acts = new TreeSet<>();
    private final Set<String> facts = new TreeSet<>();
    private final List<byte[]> journal = new ArrayList<>();
    private final List<Fact> given;
    private Assembly live;
    private Assembly published;
    private int step;

    Run(long seed) {
        this.seed = seed;
        this.chance = new Chance(seed);
        this.given = chance.given();
        this.live = begun();
        this.published = begun();
        given.forEach(fact -> ledger.enter(fact, Assembly.empty(), BEGIN));
    }

    /// A congress with what was given to it.
    private Assembly begun() {
        return given.isEmpty() ? Assembly.empty() : Assembly.empty().evolve(given, 0, BEGIN);
    }

    /// The acts that were allowed, by their names in the journal.
    Set<String> acts() {
        return acts;
    }

    /// The facts that happened, by their names in the journal.
    Set<String> facts() {
        return facts;
    }

    void play(int steps) {
        chance.founding().forEach(act -> tried(act, new Actor.Organiser()));
        chance.ceremony().forEach(deed -> tried(deed.act(), deed.by()));
        while (step < steps) {
            var act = chance.act(live);
            tried(act, chance.actor(act, live));
        }
        assertThat(folded().equals(live))
                .as("seed %s: the journal folds into the same congress", seed)
                .isTrue();
    }

    private void tried(Act<? super Assembly> act, Actor by) {
        step++;
        try {
            done(act, by);
            ledger.agreesWith(live);
        } catch (AssertionError | RuntimeException wrong) {
            throw new AssertionError("seed " + seed + ", step " + step + ": " + act + " by " + by, wrong);
        }
    }

    private void done(Act<? super Assembly> act, Actor by) {
        var decision = live.decide(act, by, now());
        assertThat(live.decide(act, by, now())).as("the same is decided again").isEqualTo(decision);
        if (decision instanceof Decision.Allowed(var happened) && !happened.isEmpty()) {
            var seal = live.seal(act);
            var minute = survives(Minute.FORM, new Minute(by, act, happened, Optional.empty()));
            journal.add(Minute.FORM.bytes(minute));
            acts.add(Acts.FORM.nameOf(act));
            for (var fact : minute.facts()) {
                facts.add(Facts.FORM.nameOf(survives(Facts.FORM, fact)));
                ledger.enter(fact, live, now());
            }
            publish(minute, seal.isPresent());
            live = live.evolve(minute.facts(), live.entries(), now());
        }
        inTheOpenIsWhatIsPublished();
    }

    /// Those outside decide again what is published, knowing nothing of what is sealed.
    private void publish(Minute minute, boolean sealed) {
        if (sealed) {
            published = published.passOver(published.entries(), now());
        } else {
            assertThat(published.decide(minute.act(), minute.by(), now()))
                    .as("decided by those outside")
                    .isEqualTo(Decision.allow(minute.facts()));
            published = published.evolve(minute.facts(), published.entries(), now());
        }
    }

    private void inTheOpenIsWhatIsPublished() {
        assertThat(published.sittings().equals(live.sittings())).isTrue();
        assertThat(published.agenda().equals(live.agenda())).isTrue();
        assertThat(published.elections().equals(live.elections())).isTrue();
        assertThat(published.open().floor().equals(live.open().floor())).isTrue();
        assertThat(published.open().motions().equals(live.open().motions())).isTrue();
        assertThat(published.open().voting().equals(live.open().voting())).isTrue();
        assertThat(published.urns().equals(live.urns())).isTrue();
    }

    private Assembly folded() {
        var again = begun();
        for (var bytes : journal) {
            var minute = Minute.FORM.parse(bytes);
            again = again.evolve(minute.facts(), again.entries(), BEGIN.plusSeconds(again.entries()));
        }
        return again;
    }

    private static <T> T survives(Form<T> form, T value) {
        var bytes = form.bytes(value);
        var read = form.parse(bytes);
        assertThat(read).isEqualTo(value);
        assertThat(form.bytes(read)).isEqualTo(bytes);
        return read;
    }

    /// A second passes with each entry.
    private Instant now() {
        return BEGIN.plusSeconds(live.entries());
    }
}
