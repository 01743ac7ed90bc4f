import org.jspecify.annotations.NullMarked;

/// Verifiable secret ballots in the Belenios protocol: anybody can check the whole, nobody can learn a vote. Needs no
/// other module and no library.
@NullMarked
module plenum.ballot {
    requires static org.jspecify;

    exports plenum.ballot.archive;
    exports plenum.ballot.group;
    exports plenum.ballot.text;
    exports plenum.ballot.v1;
    exports plenum.ballot.verify;
}
