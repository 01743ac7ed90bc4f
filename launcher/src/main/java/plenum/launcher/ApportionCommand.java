package plenum.launcher;

import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import plenum.count.apportion.Apportioned;
import plenum.count.apportion.Apportionment;
import plenum.count.apportion.Bounds;
import plenum.count.apportion.DrawnLots;
import plenum.count.apportion.House;
import plenum.count.apportion.Methods;
import plenum.count.apportion.OnePer;
import plenum.count.apportion.Rounding;
import plenum.count.apportion.SeatMargin;
import plenum.count.apportion.Threshold;
import plenum.count.apportion.Unit;
import plenum.count.apportion.UnitTable;
import plenum.count.exact.Fraction;
import plenum.count.file.Json;
import plenum.count.file.Table;
import plenum.count.file.Unreadable;
import plenum.count.transcript.Html;

/// `plenum apportion`: how many seats or delegates fall to each unit.
@Command(
        name = "apportion",
        mixinStandardHelpOptions = true,
        description = "Distributes seats or delegates to units by their votes or members.",
        footerHeading = "%nThe file:%n",
        footer = "A table with a header and the columns \"unit\" and \"votes\" or \"members\"; columns \"minimum\" and"
                + " \"maximum\" bound the seats of single units. Commas, semicolons or tabs separate the columns.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the seats are distributed, or a lot must be drawn, which the output says",
            "1:the file is not such a table, or the seats cannot be distributed so"
        })
final class ApportionCommand implements Callable<Integer> {
    private static final String ONE_PER = "one-per";

    enum Format {
        text,
        json,
        html
    }

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "The table of units.")
    @Nullable
    Path file;

    @Option(names = "--methods", description = "List the methods with their names, sources and proofs.")
    boolean listing;

    @Option(names = "--method", paramLabel = "ID", description = "The method, or one-per.")
    @Nullable
    String method;

    @Option(names = "--seats", paramLabel = "N", description = "The size of the house; not with one-per.")
    @Nullable
    Integer seats;

    @Option(names = "--per", paramLabel = "N", description = "With one-per: the members for whom there is a delegate.")
    @Nullable
    BigInteger per;

    @Option(
            names = "--rounding",
            paramLabel = "HOW",
            defaultValue = "up",
            description = "With one-per: down, half-down, half-up or up. Default: ${DEFAULT-VALUE}")
    String rounding;

    @Option(
            names = "--first-divisor",
            paramLabel = "D",
            defaultValue = "1.4",
            description = "With modified-sainte-lague: its first divisor. Default: ${DEFAULT-VALUE}")
    String firstDivisor;

    @Option(names = "--base", paramLabel = "N", description = "Seats of every unit before the distribution.")
    int base;

    @Option(names = "--minimum", paramLabel = "N", description = "Seats that no unit falls below.")
    int minimum;

    @Option(names = "--maximum", paramLabel = "N", description = "Seats that no unit exceeds.")
    int maximum = Integer.MAX_VALUE;

    @Option(
            names = "--threshold",
            paramLabel = "SHARE",
            defaultValue = "0",
            description = "The share of all votes that is needed to take part: 5%%, 0.05 or 1/20.")
    String threshold;

    @Option(
            names = "--threshold-votes",
            paramLabel = "N",
            defaultValue = "0",
            description = "The votes that are needed to take part.")
    BigInteger thresholdVotes;

    @Option(
            names = "--ties",
            paramLabel = "FILE",
            description = "The lots that were drawn: one unit on each line, the first drawn first.")
    @Nullable
    Path ties;

    @Option(
            names = "--seed",
            paramLabel = "TEXT",
            description = "A text published before, from which the lots follow by SHA-256.")
    @Nullable
    String seed;

    @Option(
            names = "--margin",
            description = "Say too how close it was: the fewest votes found that, moved from one unit to another,"
                    + " change the seats. Not with one-per, --ties or --seed.")
    boolean margin;

    @Option(
            names = "--format",
            paramLabel = "HOW",
            defaultValue = "text",
            description = "text or json. Default: ${DEFAULT-VALUE}")
    Format format;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (listing) {
            list(spec.commandLine().getOut());
            return ExitCode.OK;
        }
        if (ties != null && seed != null) {
            throw misused("--ties or --seed, not both");
        }
        var given = given(file, "FILE");
        var chosen = given(method, "--method=ID");
        try {
            var units = UnitTable.read(Table.utf8(Files.readAllBytes(given)));
            var counted = apportion(chosen, units);
            print(counted, margin ? Optional.of(margin(chosen, units)) : Optional.empty());
            return ExitCode.OK;
        } catch (Unreadable wrong) {
            return complain(given + ": " + wrong.getMessage());
        } catch (IllegalArgumentException impossible) {
            return complain(given + ": " + impossible.getMessage());
        }
    }

    private Apportioned apportion(String chosen, List<Unit> units) throws IOException {
        if (chosen.equals(ONE_PER)) {
            return new OnePer(given(per, "--per=N"), rounding()).delegates(units, bounds());
        }
        var house = house();
        var rule = method(chosen);
        var counted = rule.apportion(units, house, lots(units));
        return seed == null || counted.isComplete()
                ? counted
                : rule.apportion(units, house, DrawnLots.fromSeed(seed, counted.ties()));
    }

    private House house() {
        return House.of(given(seats, "--seats=N")).with(bounds());
    }

    private Bounds bounds() {
        return new Bounds(base, minimum, maximum, new Threshold(share(threshold), thresholdVotes));
    }

    private Apportionment method(String chosen) {
        if (chosen.equals("modified-sainte-lague")) {
            return Methods.modifiedSainteLague(Fraction.parse(firstDivisor));
        }
        return Methods.named(chosen)
                .orElseThrow(() -> misused("there is no method \"" + chosen + "\"; --methods lists them"));
    }

    private Rounding rounding() {
        return Rounding.named(rounding)
                .orElseThrow(() -> misused("--rounding: down, half-down, half-up or up, not " + rounding));
    }

    private static Fraction share(String text) {
        var percent = text.strip().endsWith("%");
        var number =
                Fraction.parse(percent ? text.strip().substring(0, text.strip().length() - 1) : text);
        var share = percent ? number.over(100) : number;
        if (share.signum() < 0 || share.compareTo(Fraction.ONE) > 0) {
            throw new IllegalArgumentException("a threshold of " + text + " is no share: write 5%, 0.05 or 1/20");
        }
        return share;
    }

    private DrawnLots lots(List<Unit> units) throws IOException {
        if (ties == null) {
            return DrawnLots.none();
        }
        var labels = new Apportioned(units, units.stream().map(_ -> 0).toList(), List.of(), List.of()).labels();
        var drawn = new ArrayList<Integer>();
        for (var line : Table.utf8(Files.readAllBytes(ties)).lines().toList()) {
            if (!line.isBlank()) {
                var place = labels.indexOf(line.strip());
                if (place < 0) {
                    throw new IllegalArgumentException(ties + ": there is no unit \"" + line.strip() + "\"");
                }
                drawn.add(place);
            }
        }
        return new DrawnLots(drawn);
    }

    private Optional<SeatMargin> margin(String chosen, List<Unit> units) {
        if (chosen.equals(ONE_PER) || ties != null || seed != null) {
            throw misused("--margin: not with one-per, --ties or --seed");
        }
        return SeatMargin.of(method(chosen), units, house());
    }

    /// Prints the seats.
    ///
    /// @param close how close it was, if that was asked; empty inside where nothing was found
    private void print(Apportioned counted, Optional<Optional<SeatMargin>> close) {
        var out = spec.commandLine().getOut();
        switch (format) {
            case json -> out.println(close.map(found -> json(counted, found)).orElse(counted.json()));
            case text -> lines(counted, close).forEach(out::println);
            case html -> out.print(Html.ofLines("Apportionment by " + method, counted.table(), lines(counted, close)));
        }
        out.flush();
    }

    private static List<String> lines(Apportioned counted, Optional<Optional<SeatMargin>> close) {
        var lines = new ArrayList<>(counted.lines());
        close.ifPresent(found -> {
            lines.add("How close was it?");
            found.map(SeatMargin::lines)
                    .orElse(List.of("No move of votes between two units was found that changes the seats."))
                    .forEach(line -> lines.add("  " + line));
        });
        return lines;
    }

    private static String json(Apportioned counted, Optional<SeatMargin> close) {
        var seats = counted.json();
        return seats.substring(0, seats.length() - 1) + ","
                + Json.member("margin", close.map(SeatMargin::json).orElse("null")) + "}";
    }

    private static void list(PrintWriter out) {
        for (var method : Methods.ALL) {
            out.println(method.id() + ": " + method.title());
            out.println("  source: " + method.source());
            out.println("  proof: " + method.proof());
        }
        out.println(ONE_PER + ": one delegate for so many members, rounded for each unit");
        out.println("  source: the statutes of associations");
        out.println("  proof: no outside proof");
        out.flush();
    }

    private int complain(String what) {
        spec.commandLine().getErr().println("plenum apportion: " + what);
        spec.commandLine().getErr().flush();
        return ExitCode.SOFTWARE;
    }

    private <T> T given(@Nullable T value, String name) {
        if (value == null) {
            throw misused("Missing: " + name);
        }
        return value;
    }

    private ParameterException misused(String what) {
        return new ParameterException(spec.commandLine(), what);
    }
}
