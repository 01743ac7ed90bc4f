package plenum.rehearsal.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import plenum.rehearsal.engine.Together.Deed;
import plenum.rehearsal.script.Step;

/// Members who nominate each other for an election that is called to see how many nominations the server takes.
record Nominators(Hall hall) {
    void nominate(Step.Nominations step) throws InterruptedException {
        var able = hall.present().stream().filter(Delegate::decisive).toList();
        if (able.size() < Math.max(2, step.count())) {
            throw new CannotGoOn("only " + able.size() + " are there to nominate: " + step.title());
        }
        var nominating = hall.some(able, step.count());
        var election = hall.server.made(
                hall.chair(),
                Act.of(
                        "/elections",
                        "title",
                        step.title(),
                        "seats",
                        "1",
                        "form",
                        "crosses",
                        "rule",
                        "exhaustive-ballot"));
        if (election.isEmpty()) {
            return;
        }
        var since = System.nanoTime();
        var deeds = new ArrayList<Deed>();
        for (int i = 0; i < nominating.size(); i++) {
            var second = step.seconds() * i / nominating.size();
            var nominator = nominating.get(i);
            var nominee = nominating.get((i + 1) % nominating.size());
            deeds.add(() -> {
                hall.pace.until(since, second);
                hall.server.done(
                        nominator.visitor(),
                        Act.of("/elections/" + election + "/nominations", "names", String.valueOf(nominee.number())));
            });
        }
        hall.measured.underLoad(nominating.size() + " nominations", () -> Together.happen(deeds));
        compare(election, nominating);
        hall.server.done(
                hall.chair(), Act.of("/elections/" + election + "/annulment", "reason", "Only the nominations count."));
    }

    private void compare(String election, List<Delegate> nominating) throws InterruptedException {
        try {
            var told = hall.server
                    .json(hall.chair(), "/elections/" + election)
                    .path("nominations")
                    .size();
            if (told != nominating.size()) {
                hall.measured.wrong(election + " has " + told + " nominations, not " + nominating.size());
            }
        } catch (IOException broken) {
            hall.measured.wrong(election + ": " + broken.getMessage());
        }
    }
}
