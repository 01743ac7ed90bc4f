package plenum.rehearsal.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plenum.rehearsal.script.Step;

/// What people do that they may not. Each mistake has to be refused for its own reason; anything else
/// is an error.
record Mistakes(Hall hall) {
    /// Somebody does it, and these are the codes with which it is rightly refused.
    private record Mistake(String what, List<String> refusals, Doing doing) {}

    private interface Doing {
        Answer happen() throws InterruptedException;
    }

    void make(Step.Mistakes step) throws InterruptedException {
        var kinds = kinds();
        var since = System.nanoTime();
        for (int i = 0; i < step.count(); i++) {
            hall.pace.until(since, step.seconds() * i / step.count());
            var mistake = kinds.get(i % kinds.size());
            var answer = mistake.doing().happen();
            if (!mistake.refusals().contains(answer.code())) {
                hall.measured.wrong(mistake.what() + " was answered " + answer);
            }
        }
    }

    private List<Mistake> kinds() {
        var kinds = new ArrayList<Mistake>();
        var delegates = hall.some(hall.roll(), 2);
        if (delegates.size() < 2) {
            throw new CannotGoOn("too few are in the hall to make mistakes");
        }
        var one = delegates.get(0).visitor();
        var other = delegates.get(1);
        voteTooLate(other).ifPresent(kinds::add);
        kinds.add(new Mistake(
                "a delegate who opens the next sitting",
                List.of("http-403", "assembly.not-your-office"),
                () -> hall.server.send(one, Act.of("/sittings/" + hall.sitting() + "/opening"))));
        kinds.add(new Mistake(
                "asking twice for the floor", List.of("floor.already-asked"), () -> askTwice(other.visitor())));
        kinds.add(new Mistake(
                "seconding what nobody has moved",
                List.of("motions.no-such-motion", "http-404"),
                () -> hall.server.send(one, Act.of("/motions/M999999/seconds"))));
        kinds.add(new Mistake(
                "opening a sitting that is open",
                List.of("sittings.not-planned"),
                () -> hall.server.send(hall.chair(), Act.of("/sittings/" + hall.sitting() + "/opening"))));
        kinds.add(new Mistake("a wrong badge code", List.of("http-401"), () -> wrongCode(other.visitor())));
        kinds.add(new Mistake(
                "a form without its secret",
                List.of("http-403"),
                () -> hall.server.send(
                        one,
                        "/floor/requests",
                        Act.of("", "kind", "contribution").form())));
        kinds.add(new Mistake(
                "a kind of speech that nobody knows",
                List.of("http-400"),
                () -> hall.server.send(one, Act.of("/floor/requests", "kind", "sermon"))));
        motionOfOneWhoMayNot().ifPresent(kinds::add);
        return kinds;
    }

    private Optional<Mistake> voteTooLate(Delegate delegate) {
        return hall.closedVotes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Mistake(
                        "voting after the closing",
                        List.of("voting.not-open"),
                        () -> hall.server.send(
                                delegate.visitor(),
                                Act.of(
                                        "/votes/" + hall.closedVotes.getLast() + "/ballots",
                                        "mandate",
                                        String.valueOf(delegate.number()),
                                        "choice",
                                        "yes"))));
    }

    private Optional<Mistake> motionOfOneWhoMayNot() {
        return hall.present().stream()
                .filter(delegate -> !delegate.decisive())
                .findFirst()
                .map(delegate -> new Mistake(
                        "a motion of a delegate with a consultative vote",
                        List.of("motions.not-entitled"),
                        () -> hall.server.send(
                                delegate.visitor(),
                                Act.of(
                                        "/motions",
                                        "title",
                                        "A motion",
                                        "text",
                                        "A text. [simulated]",
                                        "subject",
                                        "resolution"))));
    }

    /// The first request is lawful, and is withdrawn again.
    private Answer askTwice(Visitor delegate) throws InterruptedException {
        var request = hall.server.made(delegate, Act.of("/floor/requests", "kind", "question"));
        var answer = hall.server.send(delegate, Act.of("/floor/requests", "kind", "question"));
        hall.server.done(delegate, Act.of("/floor/requests/" + request + "/withdrawal"));
        return answer;
    }

    /// A single letter is wrong, as happens when one types what stands on a badge.
    private Answer wrongCode(Visitor delegate) throws InterruptedException {
        var code = delegate.badge().code();
        var last = code.endsWith("7") ? "8" : "7";
        try {
            hall.server.signIn(delegate.badge(), code.substring(0, code.length() - 1) + last);
            return new Answer.Unchanged();
        } catch (IOException refused) {
            var message = String.valueOf(refused.getMessage());
            return message.contains(" 401") ? new Answer.Rejected(401, message) : new Answer.Lost(message);
        }
    }
}
