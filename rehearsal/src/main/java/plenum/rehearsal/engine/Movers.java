package plenum.rehearsal.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plenum.rehearsal.engine.Hall.Moved;
import plenum.rehearsal.engine.Together.Deed;
import plenum.rehearsal.script.Step;

/// Delegates who move motions and amendments, second them, and withdraw them.
record Movers(Hall hall) {
    void motion(Step.Motion step) throws InterruptedException {
        var fields = new ArrayList<>(List.of(
                "title", step.title(),
                "text", step.provenance().on(step.text()),
                "subject", Secretariat.word(step.subject())));
        step.item().ifPresent(item -> fields.addAll(List.of("item", hall.programme.item(item))));
        move(step.key(), step.title(), step.seconders(), "/motions", fields);
    }

    void amendment(Step.Amendment step) throws InterruptedException {
        var fields = new ArrayList<>(List.of(
                "text", step.text(),
                "reason", step.provenance().on(step.reason())));
        step.passage().ifPresent(passage -> fields.addAll(List.of("passage", passage)));
        var motion = moved(step.motion());
        var title = "Amendment to: " + motion.title();
        move(step.key(), title, step.seconders(), "/motions/" + motion.id() + "/amendments", fields);
    }

    private void move(String key, String title, int seconders, String path, List<String> fields)
            throws InterruptedException {
        var delegates = hall.some(hall.roll(), seconders + 1L);
        if (delegates.size() <= seconders) {
            throw new CannotGoOn("too few are in the hall to move " + key + " and second it");
        }
        var mover = delegates.getFirst().visitor();
        var id = hall.server.made(mover, Act.of(path, fields.toArray(String[]::new)));
        hall.moved.put(key, new Moved(id, title, mover));
        if (id.isEmpty()) {
            return;
        }
        if (!amendment(id)) {
            hall.show("/motions/" + id);
        }
        var seconding = new ArrayList<Deed>();
        for (var seconder : delegates.subList(1, delegates.size())) {
            seconding.add(() -> hall.server.done(seconder.visitor(), Act.of(path(id) + "/seconds")));
        }
        Together.happen(seconding);
    }

    void openDebate(Step.OpenDebate step) throws InterruptedException {
        hall.server.done(hall.chair(), Act.of(path(moved(step.motion()).id()) + "/debate"));
    }

    void withdraw(Step.Withdraw step) throws InterruptedException {
        var withdrawn = moved(step.key());
        hall.server.done(withdrawn.mover(), Act.of(path(withdrawn.id()) + "/withdrawal"));
    }

    /// The motion or amendment with this key in the script.
    Moved moved(String key) {
        return Optional.ofNullable(hall.moved.get(key))
                .filter(moved -> !moved.id().isEmpty())
                .orElseThrow(() -> new CannotGoOn("what the script calls " + key + " was not moved"));
    }

    static boolean amendment(String id) {
        return id.contains(".");
    }

    private static String path(String id) {
        return (amendment(id) ? "/amendments/" : "/motions/") + id;
    }
}
