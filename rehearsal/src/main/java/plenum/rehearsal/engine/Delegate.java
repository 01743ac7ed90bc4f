package plenum.rehearsal.engine;

import plenum.rehearsal.script.Scenario.Mandate;

/// A simulated delegate, signed in.
record Delegate(Visitor visitor, int number, Mandate mandate) {
    boolean decisive() {
        return mandate.decisive();
    }
}
