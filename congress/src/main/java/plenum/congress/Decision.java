package plenum.congress;

import java.util.List;

/// What became of an act.
public sealed interface Decision {
    /// The act happens, and these are its facts. No facts: the congress already is as the act wants it, and nothing is
    /// recorded.
    record Allowed(List<Fact> facts) implements Decision {}

    record Refused(Refusal why) implements Decision {}

    static Decision allow(Fact... facts) {
        return new Allowed(List.of(facts));
    }

    static Decision allow(List<? extends Fact> facts) {
        return new Allowed(List.copyOf(facts));
    }

    static Decision unchanged() {
        return new Allowed(List.of());
    }

    static Decision refuse(Refusal why) {
        return new Refused(why);
    }
}
