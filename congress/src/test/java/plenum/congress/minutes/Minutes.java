package plenum.congress.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import plenum.congress.Act;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.Fact;
import plenum.congress.PersonId;
import plenum.congress.Refusal;

/// A test that reads as minutes: `given(facts).when(who, act).recorded(facts)` or `.refused(why)`. Fact number n
/// happens n
/// seconds after [#BEGIN].
public record Minutes(Hall hall, long number) {
    public static final Instant BEGIN = Instant.parse("1956-02-14T10:00:00Z");

    /// The first sitting is in session, and then these facts.
    public static Minutes given(Fact... facts) {
        return beforeTheSitting().and(Cast.opened()).and(facts);
    }

    /// Everybody has gathered, but no sitting has been opened.
    public static Minutes beforeTheSitting(Fact... facts) {
        return new Minutes(Hall.empty(), 0)
                .and(Cast.gathered().toArray(Fact[]::new))
                .and(facts);
    }

    public Minutes and(Fact... facts) {
        var after = this;
        for (var fact : facts) {
            var next = after.number + 1;
            after = new Minutes(after.hall.evolve(fact, next, BEGIN.plusSeconds(next)), next);
        }
        return after;
    }

    public Answer when(PersonId who, Act<? super Hall> act) {
        return when(Actor.of(who), act);
    }

    public Answer when(Actor who, Act<? super Hall> act) {
        return new Answer(this, act.decide(hall, who, BEGIN.plusSeconds(number + 1)));
    }

    /// What became of an act.
    public record Answer(Minutes before, Decision decision) {
        /// The act made exactly these facts; answers the minutes with them.
        public Minutes recorded(Fact... facts) {
            assertThat(decision).isEqualTo(Decision.allow(facts));
            return before.and(facts);
        }

        public void unchanged() {
            assertThat(decision).isEqualTo(Decision.unchanged());
        }

        public void refused(Refusal why) {
            assertThat(decision).isEqualTo(Decision.refuse(why));
        }
    }
}
