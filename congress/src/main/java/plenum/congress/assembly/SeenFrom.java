package plenum.congress.assembly;

import plenum.congress.agenda.Agenda;
import plenum.congress.attendance.Attendance;
import plenum.congress.bodies.Bodies;
import plenum.congress.credentials.Credentials;
import plenum.congress.elections.Elections;
import plenum.congress.erasure.Erasures;
import plenum.congress.floor.Floor;
import plenum.congress.mandates.Mandates;
import plenum.congress.motions.Motions;
import plenum.congress.orders.StandingOrders;
import plenum.congress.record.HasRecord;
import plenum.congress.record.RunningRecord;
import plenum.congress.representation.Representation;
import plenum.congress.rulings.Rulings;
import plenum.congress.sittings.Sittings;
import plenum.congress.succession.Succession;
import plenum.congress.tellers.Tellers;
import plenum.congress.urns.Urns;
import plenum.congress.voting.Voting;

/// A congress with what is said and decided behind one set of doors: those of the open sittings, for who stands
/// outside, or those of a closed sitting that was released.
record SeenFrom(Assembly assembly, Chamber chamber) implements HasRecord {
    @Override
    public StandingOrders orders() {
        return assembly.orders();
    }

    @Override
    public Bodies bodies() {
        return assembly.bodies();
    }

    @Override
    public Representation representation() {
        return assembly.representation();
    }

    @Override
    public Mandates mandates() {
        return assembly.mandates();
    }

    @Override
    public Attendance attendance() {
        return assembly.attendance();
    }

    @Override
    public Credentials credentials() {
        return assembly.credentials();
    }

    @Override
    public Sittings sittings() {
        return assembly.sittings();
    }

    @Override
    public Agenda agenda() {
        return assembly.agenda();
    }

    @Override
    public Floor floor() {
        return chamber.floor();
    }

    @Override
    public Motions motions() {
        return chamber.motions();
    }

    @Override
    public Rulings rulings() {
        return chamber.rulings();
    }

    @Override
    public Urns urns() {
        return assembly.urns();
    }

    @Override
    public Voting voting() {
        return chamber.voting();
    }

    @Override
    public Succession succession() {
        return assembly.succession();
    }

    @Override
    public Elections elections() {
        return assembly.elections();
    }

    @Override
    public Tellers tellers() {
        return assembly.tellers();
    }

    @Override
    public Erasures erasures() {
        return assembly.erasures();
    }

    @Override
    public RunningRecord record() {
        return chamber.record();
    }
}
