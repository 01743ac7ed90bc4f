package plenum.rehearsal.engine;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import plenum.rehearsal.report.Report;
import plenum.rehearsal.script.Scenario;
import plenum.rehearsal.script.Script;
import plenum.rehearsal.script.Step;

/// A congress played from its script against a server, by simulated people who know nothing of the
/// server but its address and their badges.
public final class Rehearsal {
    private final Scenario scenario;
    private final List<Badge> badges;
    private final URI base;
    private final Pace pace;
    private final Measured measured = new Measured();
    private volatile Moment moment;

    /// How far a rehearsal is.
    ///
    /// @param sitting counted from 1; 0 before the first
    /// @param step what happens, in a word or two
    /// @param steps how many steps the script has
    /// @param done how many of them are over
    /// @param acts how many acts were answered
    public record Moment(int sitting, int sittings, String step, int done, int steps, long acts) {}

    /// A rehearsal that has not begun.
    ///
    /// @param badges of everybody, as the server has issued them
    /// @param base the address of the server
    /// @param pace how fast the script's seconds pass: 1 as written, 0.5 twice as fast, 0 without any
    /// pause
    public Rehearsal(Scenario scenario, List<Badge> badges, URI base, double pace) {
        this.scenario = scenario;
        this.badges = List.copyOf(badges);
        this.base = base;
        this.pace = new Pace(pace);
        this.moment = new Moment(0, scenario.script().sittings().size(), "", 0, steps(), 0);
    }

    private int steps() {
        return scenario.script().sittings().stream()
                .mapToInt(sitting -> sitting.steps().size())
                .sum();
    }

    /// How far the rehearsal is now.
    public Moment moment() {
        var now = moment;
        var step = now.sitting() == 0 ? measured.persons() + " have signed in" : now.step();
        return new Moment(now.sitting(), now.sittings(), step, now.done(), now.steps(), measured.acts());
    }

    /// Plays the whole script. What goes wrong stands in the report.
    public Report play() throws InterruptedException {
        var decisive = 0;
        var consultative = 0;
        try (var server = new Server(base, measured);
                var followers = new Followers(server, measured)) {
            var script = scenario.script();
            var cast = Cast.signedIn(scenario, badges, server, measured);
            decisive =
                    (int) cast.delegates().stream().filter(Delegate::decisive).count();
            consultative = cast.delegates().size() - decisive;
            followers.follow(cast.delegates(), script, new Random(script.seed()));
            var programme = new Programme(server.json(cast.holding("chair").getFirst(), "/state.json"));
            play(script, new Hall(scenario, server, measured, cast, followers, pace, programme));
        } catch (CannotGoOn | IOException missing) {
            measured.wrong("the rehearsal cannot go on: " + missing.getMessage());
        }
        measured.at("");
        return measured.report(scenario.congress(), scenario.script().seed(), decisive, consultative);
    }

    private void play(Script script, Hall hall) throws InterruptedException {
        var players = new Players(hall);
        var onlookers = new Onlookers(hall);
        var done = 0;
        for (var sitting : script.sittings()) {
            for (var step : sitting.steps()) {
                var name = Players.name(step);
                measured.at(String.format(Locale.ROOT, "sitting %d, step %d, %s", sitting.number(), done + 1, name));
                moment = new Moment(sitting.number(), script.sittings().size(), name, done, moment.steps(), 0);
                hall.step(hall.programme.sitting(sitting.number()), 31 * script.seed() + done);
                var looking = onlookers.look();
                play(players, step);
                looking.join();
                done++;
            }
        }
        moment = new Moment(moment.sitting(), moment.sittings(), "over", done, moment.steps(), 0);
    }

    /// A step that cannot be played is an error; the congress goes on.
    private void play(Players players, Step step) throws InterruptedException {
        try {
            players.play(step);
        } catch (CannotGoOn missing) {
            measured.wrong(String.valueOf(missing.getMessage()));
        }
    }
}
