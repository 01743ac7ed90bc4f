import org.jspecify.annotations.NullMarked;

/// Checks a published congress from its files alone: the log, the decisions, the
/// counts, the urns.
@NullMarked
module plenum.verify {
    requires static org.jspecify;
    requires transitive plenum.journal;
    requires plenum.ballot;
    requires transitive plenum.congress;
    requires plenum.count;

    exports plenum.verify;
}
