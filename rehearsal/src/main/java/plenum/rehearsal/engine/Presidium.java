package plenum.rehearsal.engine;

import java.util.stream.Stream;
import plenum.rehearsal.script.Provenance;
import plenum.rehearsal.script.Step;

/// Those who preside: they lead from the opening through the agenda to the end of the sitting.
record Presidium(Hall hall) {
    void open(Step.Open step) throws InterruptedException {
        hall.presides(hall.cast.named(step.by()));
        done("/sittings/" + hall.sitting() + "/opening");
        if (!step.provenance().equals(Provenance.NONE)) {
            var note = "On the opening by " + hall.chair().badge().name() + ".";
            new Secretariat(hall).note(step.provenance().on(note));
        }
    }

    void handOver(Step.HandOver step) throws InterruptedException {
        var to = hall.cast.named(step.to());
        done("/sittings/current/chair", "person", to.person());
        hall.presides(to);
    }

    /// Before a sitting is opened nobody presides, so the secretary keeps the guest list.
    void admit(Step.Admit step) throws InterruptedException {
        var persons = step.persons().stream().map(hall.cast::person);
        var guests = hall.scenario.guests().stream().limit(step.guests());
        for (var person : Stream.concat(persons, guests).toList()) {
            hall.server.done(hall.secretary(), Act.of("/sittings/" + hall.sitting() + "/guests", "person", person));
        }
    }

    void takeUp(Step.TakeUp step) throws InterruptedException {
        done("/agenda/items/" + hall.programme.item(step.item()) + "/taking-up");
        hall.programme.takenUp(step.item());
    }

    void closeItem(Step.CloseItem step) throws InterruptedException {
        done("/agenda/items/" + hall.programme.item(step.item()) + "/closing");
        hall.programme.itemClosed();
    }

    void recess(Step.Recess step) throws InterruptedException {
        done("/sittings/current/recess", "until", step.until());
        hall.pace.pass(step.seconds());
        done("/sittings/current/resumption");
    }

    void openDoors() throws InterruptedException {
        done("/sittings/current/doors");
        hall.doorsOpened();
    }

    void adjourn() throws InterruptedException {
        done("/sittings/current/adjournment");
    }

    private void done(String path, String... fields) throws InterruptedException {
        hall.server.done(hall.chair(), Act.of(path, fields));
    }
}
