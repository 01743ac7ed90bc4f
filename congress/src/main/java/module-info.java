import org.jspecify.annotations.NullMarked;

/// The congress: acts are decided into facts or refusals, and facts are folded into the state. One package per topic.
@NullMarked
module plenum.congress {
    requires static org.jspecify;
    requires transitive plenum.ballot;
    requires transitive plenum.count;
    requires transitive org.pcollections;

    exports plenum.congress;
    exports plenum.congress.form;
    exports plenum.congress.orders;
    exports plenum.congress.bodies;
    exports plenum.congress.representation;
    exports plenum.congress.mandates;
    exports plenum.congress.attendance;
    exports plenum.congress.credentials;
    exports plenum.congress.sittings;
    exports plenum.congress.agenda;
    exports plenum.congress.floor;
    exports plenum.congress.motions;
    exports plenum.congress.rulings;
    exports plenum.congress.urns;
    exports plenum.congress.voting;
    exports plenum.congress.succession;
    exports plenum.congress.elections;
    exports plenum.congress.tellers;
    exports plenum.congress.erasure;
    exports plenum.congress.record;
    exports plenum.congress.assembly;
}
