import org.jspecify.annotations.NullMarked;

/// Counting rules: from a profile of votes to a count with its transcript. Pure functions that know nothing of
/// congresses.
@NullMarked
module plenum.count {
    requires static org.jspecify;

    exports plenum.count.apportion;
    exports plenum.count.ballots;
    exports plenum.count.budget;
    exports plenum.count.committee;
    exports plenum.count.election;
    exports plenum.count.exact;
    exports plenum.count.file;
    exports plenum.count.lot;
    exports plenum.count.majority;
    exports plenum.count.margin;
    exports plenum.count.quotas;
    exports plenum.count.rounds;
    exports plenum.count.rule;
    exports plenum.count.single;
    exports plenum.count.stv;
    exports plenum.count.transcript;
}
