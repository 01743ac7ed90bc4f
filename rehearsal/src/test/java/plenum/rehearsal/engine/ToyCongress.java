package plenum.rehearsal.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import plenum.rehearsal.engine.PlainServer.Asked;
import plenum.rehearsal.engine.PlainServer.Told;

/// A congress that counts votes and knows hardly any rules, to see what the rehearsal makes of its answers.
class ToyCongress implements PlainServer.Pages {
    final List<String> journal = new ArrayList<>();
    private final Map<String, Told> done = new HashMap<>();
    private final Set<String> present = new HashSet<>();
    private final Map<String, Poll> cards = new TreeMap<>();
    private final Map<String, String> ballots = new TreeMap<>();
    private final Map<String, Integer> made = new HashMap<>();
    private final Set<String> waiting = new HashSet<>();
    private String sitting = "";
    private String vote = "";
    private String method = "";
    private boolean open;
    private boolean doorsToClose;
    private boolean doorsClosed;

    @Override
    public Told answer(Asked asked) {
        return asked.method().equals("GET") ? page(asked) : act(asked);
    }

    private synchronized Told page(Asked asked) {
        if (asked.path().startsWith("/votes/")) {
            if (doorsClosed && !asked.cookie().isEmpty()) {
                return new Told(404, "{\"error\":\"nothing here\"}", "");
            }
            var poll = poll();
            return Told.ok(
                    "{\"id\":\"%s\",\"question\":\"Q\",\"open\":%s,\"roll\":%d,\"cast\":%d,\"counted\":%d,\"yes\":%d,\"no\":%d,\"abstain\":%d,\"outcome\":\"carried\"}"
                            .formatted(
                                    vote,
                                    open,
                                    present.size(),
                                    poll.total(),
                                    poll.total(),
                                    poll.yes(),
                                    poll.no(),
                                    poll.abstain()));
        }
        return Told.ok(state());
    }

    private String state() {
        var current = vote.isEmpty() ? "null" : "{\"id\":\"%s\",\"question\":\"Q\",\"open\":%s}".formatted(vote, open);
        return "{\"number\":%d,\"sitting\":\"%s\",\"vote\":%s,\"agenda\":[{\"id\":\"A1\",\"number\":\"1\"}],\"sittings\":[{\"id\":\"S1\",\"closed\":false}]}"
                .formatted(journal.size(), sitting, current);
    }

    private Poll poll() {
        return switch (method) {
            case "acclamation" -> new Poll(present.size(), 0, 0);
            case "cards" -> {
                var poll = new Poll(0, 0, 0);
                for (var block : cards.values()) {
                    poll = new Poll(poll.yes() + block.yes(), poll.no() + block.no(), poll.abstain() + block.abstain());
                }
                yield poll;
            }
            default -> ballots();
        };
    }

    /// The votes cast from devices, in the vote that was taken so last.
    Poll ballots() {
        var poll = new Poll(0, 0, 0);
        for (var choice : ballots.values()) {
            poll = poll.plus(choice, 1);
        }
        return poll;
    }

    private synchronized Told act(Asked asked) {
        if (asked.path().equals("/sign-in")) {
            var code = asked.form().getOrDefault("code", "");
            return code.endsWith("7")
                    ? new Told(200, "{\"person\":\"x\",\"csrf\":\"secret\",\"desk\":\"/\"}", "plenum=" + code)
                    : new Told(401, "{\"error\":\"wrong\"}", "");
        }
        if (!asked.form().getOrDefault("csrf", "").equals("secret")) {
            return new Told(403, "{\"error\":\"stale\"}", "");
        }
        var mark = asked.cookie() + asked.form().getOrDefault("token", "");
        var before = done.get(mark);
        if (before != null) {
            return before;
        }
        var told = decide(asked);
        if (told.status() == 200) {
            done.put(mark, told);
        }
        notifyAll();
        return told;
    }

    /// What becomes of an act that is no repetition.
    Told decide(Asked asked) {
        var form = asked.form();
        var path = asked.path().split("/", -1);
        return switch (path[1]) {
            case "attendance" ->
                (path[2].equals("check-ins") ? present.add(who(form)) : present.remove(who(form)))
                        ? recorded(asked, "")
                        : Told.ok("{\"unchanged\":true}");
            case "sittings" -> sitting(asked, path);
            case "votes" -> vote(asked, path);
            case "floor" -> floor(asked, path);
            case "motions" -> motion(asked, path);
            case "amendments", "agenda" -> recorded(asked, "");
            case "record" -> recorded(asked, path[2].equals("utterances") ? next("U") : "");
            default -> new Told(404, "{\"error\":\"no such thing\"}", "");
        };
    }

    /// Badge codes of the test begin with the number of the mandate.
    private static String who(Map<String, String> form) {
        return form.getOrDefault("who", "").split("-", 2)[0];
    }

    private Told sitting(Asked asked, String[] path) {
        if (path[3].equals("opening")) {
            if (!asked.cookie().contains("chair")) {
                return new Told(403, "{\"error\":\"not your office\"}", "");
            }
            if (sitting.equals(path[2])) {
                return refused("sittings.not-planned");
            }
            sitting = path[2];
        }
        return recorded(asked, "");
    }

    private Told vote(Asked asked, String[] path) {
        var form = asked.form();
        if (path.length == 2) {
            vote = next("V");
            method = form.getOrDefault("method", "");
            open = true;
            doorsToClose = form.getOrDefault("question", "").equals("closed-sitting:S1");
            cards.clear();
            if (method.equals("devices")) {
                ballots.clear();
            }
            return recorded(asked, vote);
        }
        if (!open) {
            return refused("voting.not-open");
        }
        switch (path[3]) {
            case "closing" -> {
                open = false;
                doorsClosed = doorsToClose;
            }
            case "cards" ->
                cards.put(
                        form.getOrDefault("block", ""),
                        new Poll(count(form, "yes"), count(form, "no"), count(form, "abstain")));
            default -> ballot(form.getOrDefault("mandate", ""), form.getOrDefault("choice", ""));
        }
        return recorded(asked, "");
    }

    void ballot(String mandate, String choice) {
        ballots.put(mandate, choice);
    }

    private static long count(Map<String, String> form, String name) {
        return Long.parseLong(form.getOrDefault(name, "0"));
    }

    private Told floor(Asked asked, String[] path) {
        if (asked.path().endsWith("/withdrawal")) {
            waiting.remove(asked.cookie());
            return recorded(asked, "");
        }
        if (asked.path().equals("/floor/requests")) {
            if (asked.form().getOrDefault("kind", "").equals("sermon")) {
                return new Told(400, "{\"error\":\"kind\"}", "");
            }
            return waiting.add(asked.cookie()) ? recorded(asked, next("R")) : refused("floor.already-asked");
        }
        return recorded(asked, path[path.length - 1].equals("end") ? "" : next("X"));
    }

    private Told motion(Asked asked, String[] path) {
        if (path.length == 2) {
            return recorded(asked, next("M"));
        }
        if (path[2].equals("M999999")) {
            return refused("motions.no-such-motion");
        }
        return recorded(asked, path[3].equals("amendments") ? path[2] + ".1" : "");
    }

    private String next(String letter) {
        return letter + made.merge(letter, 1, Integer::sum);
    }

    private Told recorded(Asked asked, String id) {
        journal.add(asked.path());
        return Told.ok("{\"recorded\":%d%s}".formatted(journal.size(), id.isEmpty() ? "" : ",\"made\":\"" + id + "\""));
    }

    static Told refused(String code) {
        return new Told(409, "{\"refused\":\"%s\",\"article\":\"art. 1\",\"words\":\"No.\"}".formatted(code), "");
    }

    @Override
    public void live(Asked asked, OutputStream to) throws IOException {
        var told = "";
        while (true) {
            var state = stateAfter(told);
            to.write("event: state\nid: 1\ndata: %s\n\n".formatted(state).getBytes(UTF_8));
            to.flush();
            told = state;
        }
    }

    private synchronized String stateAfter(String told) {
        try {
            while (state().equals(told)) {
                wait();
            }
            return state();
        } catch (InterruptedException over) {
            throw new PlainServer.InterruptedExchange();
        }
    }
}
