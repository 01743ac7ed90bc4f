package plenum.congress.assembly;

import plenum.congress.agenda.Agenda;
import plenum.congress.attendance.Attendance;
import plenum.congress.bodies.Bodies;
import plenum.congress.elections.Elections;
import plenum.congress.floor.Floor;
import plenum.congress.mandates.Mandates;
import plenum.congress.motions.Motions;
import plenum.congress.orders.StandingOrders;
import plenum.congress.record.HasRecord;
import plenum.congress.record.RunningRecord;
import plenum.congress.representation.Representation;
import plenum.congress.sittings.Sittings;
import plenum.congress.urns.Urns;
import plenum.congress.voting.Voting;

/// A congress seen from outside: what is said and decided behind closed doors is not in it.
record InTheOpen(Assembly assembly) implements HasRecord {
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
    public Sittings sittings() {
        return assembly.sittings();
    }

    @Override
    public Agenda agenda() {
        return assembly.agenda();
    }

    @Override
    public Floor floor() {
        return assembly.open().floor();
    }

    @Override
    public Motions motions() {
        return assembly.open().motions();
    }

    @Override
    public Urns urns() {
        return assembly.urns();
    }

    @Override
    public Voting voting() {
        return assembly.open().voting();
    }

    @Override
    public Elections elections() {
        return assembly.elections();
    }

    @Override
    public RunningRecord record() {
        return assembly.open().record();
    }
}
