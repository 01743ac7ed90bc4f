package plenum.congress.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import plenum.congress.Act;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.Fact;
import plenum.congress.assembly.Assembly;
import plenum.congress.assembly.Facts;
import plenum.congress.assembly.Minute;
import plenum.congress.form.Form;
import plenum.congress.runs.Chance.Deed;

/// One congress, played from a seed: every act that is allowed is journaled, and the journal is read and decided again
/// as it grows, once whole and once without what is sealed.
final class Run {
    private static final int DRAWN_AT_ONCE = 5;
    private static final Instant BEGIN = Instant.parse("1956-02-14T10:00:00Z");

    private final long seed;
    private final Chance chance;
    private final Ledger ledger = new Ledger();
    private final Coverage coverage;
    private final List<byte[]> journal = new ArrayList<>();
    private final List<Fact> given;
    private Assembly live;
    private Assembly published;
    private int step;

    Run(long seed, Coverage coverage) {
        this.seed = seed;
        this.coverage = coverage;
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

    /// Plays what is drawn.
    void play(int steps) {
        play(steps, this::drawn);
    }

    /// Plays of what is drawn that which is rare.
    void lead(int steps) {
        play(steps, this::rarest);
    }

    private void play(int steps, Supplier<Deed> next) {
        chance.founding().forEach(act -> tried(act, new Actor.Organiser()));
        chance.ceremony().forEach(deed -> tried(deed.act(), deed.by()));
        while (step < steps) {
            var deed = next.get();
            tried(deed.act(), deed.by());
        }
        assertThat(folded().equals(live))
                .as("seed %s: the journal folds into the same congress", seed)
                .isTrue();
    }

    private Deed drawn() {
        var act = chance.act(live);
        return new Deed(act, chance.actor(act, live));
    }

    /// Of several acts that would be allowed the one that was done least often; if none would be, the first.
    private Deed rarest() {
        var first = drawn();
        var rarest = first;
        var rarity = rarity(first);
        for (int n = 1; n < DRAWN_AT_ONCE; n++) {
            var other = drawn();
            var otherRarity = rarity(other);
            if (otherRarity < rarity) {
                rarest = other;
                rarity = otherRarity;
            }
        }
        return rarest;
    }

    private long rarity(Deed deed) {
        return live.decide(deed.act(), deed.by(), now()) instanceof Decision.Allowed(var facts) && !facts.isEmpty()
                ? coverage.rarity(new Minute(deed.by(), deed.act(), facts, Optional.empty()))
                : Long.MAX_VALUE;
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
            coverage.add(minute);
            for (var fact : minute.facts()) {
                survives(Facts.FORM, fact);
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
