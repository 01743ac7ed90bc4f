package plenum.congress;

import java.time.Instant;

/// Something that a person does: a request to the congress, decided by the standing orders then in force.
///
/// @param <S> what the act must know of the congress
public interface Act<S> {
    /// The facts that the act makes, or the reason why it is refused. Pure: the time is an argument, and nothing else
    /// than the state is looked at.
    Decision decide(S congress, Actor by, Instant at);
}
