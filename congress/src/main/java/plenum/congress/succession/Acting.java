package plenum.congress.succession;

import java.util.Optional;

/// Who does the work of a post on a day, and why.
public sealed interface Acting {
    /// The term by which he or she does.
    Term term();

    /// Whoever holds the post.
    record Holds(Term term) implements Acting {}

    /// Whoever held it when the term was over, until a successor begins.
    record HoldsOver(Term term) implements Acting {}

    /// Whoever was put in for the meantime.
    record ForTheMeantime(Term term) implements Acting {}

    /// The holder of the deputy's post, because nobody holds this one.
    ///
    /// @param since the last term that ended before, if there was one
    record Deputises(Term term, Optional<Term> since) implements Acting {}
}
