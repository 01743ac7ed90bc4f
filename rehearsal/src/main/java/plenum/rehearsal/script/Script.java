package plenum.rehearsal.script;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What happens in a rehearsal: sitting by sitting, step by step, and how the simulated delegates
/// behave.
///
/// @param seed decides everything simulated, unless the command line names another
/// @param slow the share of live connections that read a little now and then
/// @param never the share of live connections that are never read
/// @param absent the mandates of those who never come
public record Script(long seed, double slow, double never, List<Integer> absent, List<Sitting> sittings) {
    /// One sitting: its number as planned, counted from 1, and its steps in order.
    public record Sitting(int number, List<Step> steps) {}

    /// The script of a scenario's folder. The persons, items and sittings it names are those of the
    /// folder.
    ///
    /// @throws ScriptError naming file, line, column and what was expected
    public static Script of(Path folder) throws IOException {
        var names = Names.of(folder);
        var file = folder.resolve("script.yaml");
        return read(file.toString(), Files.readString(file), names);
    }

    /// The script in a text, whomever and whatever it names; the file's name is for errors only.
    public static Script read(String file, String text) {
        return read(file, text, Names.ANY);
    }

    private static Script read(String file, String text, Names names) {
        var written = Written.read(file, text).only("seed", "live", "absent", "sittings");
        var live = written.at("live").only("slow", "never");
        var script = new Script(
                written.at("seed").number(0),
                live.at("slow").share(),
                live.at("never").share(),
                written.find("absent")
                        .map(absent -> absent.list(mandate -> mandate.number(1)))
                        .orElse(List.of()),
                written.at("sittings").list(Script::sitting));
        return new References(written.at("sittings"), names).checked(script);
    }

    private static Sitting sitting(Written written) {
        written.only("sitting", "steps");
        return new Sitting(written.at("sitting").number(1), written.at("steps").list(Steps::step));
    }
}
