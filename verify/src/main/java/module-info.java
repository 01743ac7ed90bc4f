import org.jspecify.annotations.NullMarked;

/// Checks a published congress from its files alone: the log, the decisions, the counts.
@NullMarked
module plenum.verify {
    requires static org.jspecify;
    requires transitive plenum.journal;
    requires plenum.congress;
    requires plenum.count;

    exports plenum.verify;
}
