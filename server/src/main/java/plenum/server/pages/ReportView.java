package plenum.server.pages;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plenum.congress.ChallengeId;
import plenum.congress.bodies.Unit;
import plenum.congress.credentials.Composition;
import plenum.congress.credentials.Figures;
import plenum.congress.credentials.HasCredentials;
import plenum.congress.credentials.Heads;
import plenum.congress.credentials.Line;
import plenum.congress.credentials.Percentage;
import plenum.congress.credentials.Protocols;
import plenum.congress.credentials.Report;
import plenum.congress.credentials.Table;
import plenum.congress.credentials.UnitLine;
import plenum.congress.credentials.Yardstick;
import plenum.count.exact.Fraction;

/// A report of the credentials commission. Every percentage stands with its base.
///
/// @param standing when it was laid and what became of it, in a sentence
/// @param vote that decided on it; empty if none did
/// @param units the table of units, if there is one
/// @param protocols of how many units the protocol of their election is there, in a sentence; empty before any is
public record ReportView(
        String id,
        String standing,
        String vote,
        List<Voices> voices,
        Optional<Grid> units,
        List<Open> challenges,
        String protocols) {
    /// A challenge that was open when the report was laid.
    public record Open(String id, String words) {}

    /// The delegates of one voice.
    ///
    /// @param heads elected, credentialed and present
    /// @param lapsed in a sentence; empty if all mandates are valid
    public record Voices(String name, List<Share> heads, String lapsed, List<Grid> tables) {}

    /// A number, what it is of, and which share that makes.
    ///
    /// @param of in words, such as `14.2% of 1,356`; empty where there is nothing to take a share of
    public record Share(String name, String number, String of) {}

    /// A table.
    ///
    /// @param indices how well the one mirrors the other, in a sentence each
    public record Grid(String title, List<String> columns, List<Row> rows, List<String> indices) {}

    /// A line of a table.
    ///
    /// @param sum whether it is the sum of those above it
    public record Row(String name, List<Share> cells, boolean sum) {}

    /// A report that was laid.
    public static ReportView of(Report report, HasCredentials congress, Words words, ZoneId zone) {
        return new Printing(congress, words)
                .report(
                        report.id().toString(),
                        standing(report, words, zone),
                        report.verdict()
                                .map(verdict -> verdict.vote().toString())
                                .orElse(""),
                        report.figures());
    }

    /// The report as it would be laid now.
    public static ReportView draft(HasCredentials congress, Words words) {
        return new Printing(congress, words).report("", words.say("report.draft"), "", Figures.of(congress));
    }

    /// When a report was laid and what became of it.
    static String standing(Report report, Words words, ZoneId zone) {
        var laid = words.say("report.laid", words.date(report.at(), zone), words.time(report.at(), zone));
        return report.verdict()
                .map(verdict -> laid + " "
                        + words.say(verdict.adopted() ? "report.adopted" : "report.rejected", verdict.vote()))
                .orElse(laid + " " + words.say("report.undecided"));
    }

    private record Printing(HasCredentials congress, Words words) {
        ReportView report(String id, String standing, String vote, Figures figures) {
            return new ReportView(
                    id,
                    standing,
                    vote,
                    figures.voices().stream().map(this::voices).toList(),
                    figures.units().isEmpty() ? Optional.empty() : Optional.of(units(figures)),
                    figures.challenges().stream().map(this::open).toList(),
                    figures.protocols().map(this::protocols).orElse(""));
        }

        private String protocols(Protocols protocols) {
            var all = protocols.with() + protocols.without();
            var told = words.say("report.protocols", all, protocols.with(), protocols.without());
            return protocols.differing() == 0
                    ? told
                    : told + " " + words.say("report.protocols-differing", protocols.differing());
        }

        private Open open(ChallengeId id) {
            var words = congress.credentials()
                    .challenge(id)
                    .map(challenge -> this.words.say("challenge.of", id, challenge.mandate()) + ": "
                            + ChallengeView.name(challenge.delegate(), congress))
                    .orElse(id.toString());
            return new Open(id.toString(), words);
        }

        private Voices voices(Composition part) {
            var heads = part.heads();
            return new Voices(
                    words.say("report.voice." + part.voice().code()),
                    List.of(
                            new Share(words.say("report.elected"), words.number(heads.elected()), ""),
                            share(words.say("report.credentialed"), heads.credentialed(), heads.elected()),
                            share(words.say("report.present"), heads.present(), heads.elected())),
                    part.lapsed() == 0 ? "" : words.say("report.lapsed", part.lapsed()),
                    part.tables().stream().map(table -> table(table, heads)).toList());
        }

        private Grid table(Table table, Heads all) {
            var columns = new ArrayList<>(columns());
            table.yardsticks()
                    .forEach(yardstick ->
                            columns.add(words.say("report.of." + yardstick.of().code())));
            var rows = new ArrayList<Row>();
            for (int at = 0; at < table.lines().size(); at++) {
                rows.add(row(table.lines().get(at), at, table.yardsticks(), all));
            }
            rows.add(sums(table, all));
            return new Grid(table.attribute(), List.copyOf(columns), List.copyOf(rows), indices(table));
        }

        private List<String> columns() {
            return List.of(words.say("report.elected"), words.say("report.credentialed"), words.say("report.present"));
        }

        private Row row(Line line, int at, List<Yardstick> yardsticks, Heads all) {
            var cells = new ArrayList<>(shares(line.heads(), all));
            for (var yardstick : yardsticks) {
                cells.add(
                        at < yardstick.numbers().size()
                                ? share("", yardstick.numbers().get(at), yardstick.total())
                                : new Share("", "", ""));
            }
            var name = line.value().isEmpty() ? words.say("report.not-recorded") : line.value();
            return new Row(name, List.copyOf(cells), false);
        }

        private List<Share> shares(Heads heads, Heads all) {
            return List.of(
                    share("", heads.elected(), all.elected()),
                    share("", heads.credentialed(), all.credentialed()),
                    share("", heads.present(), all.present()));
        }

        /// The rounded parts added up, whatever they make.
        private Row sums(Table table, Heads all) {
            var heads = table.lines().stream().map(Line::heads).toList();
            var cells = new ArrayList<>(List.of(
                    sum(heads.stream().map(Heads::elected), all.elected()),
                    sum(heads.stream().map(Heads::credentialed), all.credentialed()),
                    sum(heads.stream().map(Heads::present), all.present())));
            table.yardsticks().forEach(yardstick -> cells.add(sum(yardstick.numbers().stream(), yardstick.total())));
            return new Row(words.say("report.sum"), List.copyOf(cells), true);
        }

        private Share sum(Stream<Long> parts, long base) {
            var all = parts.toList();
            var tenths = base == 0
                    ? 0
                    : all.stream()
                            .mapToLong(part -> new Percentage(part, base).tenths())
                            .sum();
            var number = words.number(all.stream().mapToLong(Long::longValue).sum());
            return new Share("", number, base == 0 ? "" : words.say("report.rounded-sum", percent(tenths)));
        }

        private List<String> indices(Table table) {
            return table.yardsticks().stream()
                    .flatMap(yardstick -> table
                            .rose(yardstick)
                            .map(index -> words.say(
                                    "report.rose",
                                    words.say("report.of." + yardstick.of().code()),
                                    hundredths(index),
                                    yardstick.source()))
                            .stream())
                    .toList();
        }

        private Grid units(Figures figures) {
            var members = figures.units().stream().mapToLong(UnitLine::members).sum();
            var candidates =
                    figures.units().stream().mapToLong(UnitLine::candidates).sum();
            var decisive = total(figures.units().stream().map(UnitLine::decisive));
            var consultative = total(figures.units().stream().map(UnitLine::consultative));
            var columns = new ArrayList<>(List.of(
                    words.say("report.members"),
                    words.say("report.elected"),
                    words.say("report.credentialed"),
                    words.say("report.present")));
            var both = candidates > 0 || consultative.elected() > 0;
            if (both) {
                columns.add(words.say("report.candidates"));
                columns.add(words.say("report.consultative-elected"));
                columns.add(words.say("report.consultative-present"));
            }
            var rows = figures.units().stream()
                    .map(unit -> unit(unit, members, candidates, decisive, consultative, both))
                    .toList();
            var indices = new ArrayList<String>();
            figures.roseOfMembers()
                    .ifPresent(index -> indices.add(words.say("report.rose-members", hundredths(index))));
            figures.roseOfCandidates()
                    .ifPresent(index -> indices.add(words.say("report.rose-candidates", hundredths(index))));
            return new Grid(words.say("report.units"), List.copyOf(columns), rows, List.copyOf(indices));
        }

        private Row unit(
                UnitLine unit, long members, long candidates, Heads decisive, Heads consultative, boolean both) {
            var cells = new ArrayList<>(List.of(
                    share("", unit.members(), members),
                    share("", unit.decisive().elected(), decisive.elected()),
                    share("", unit.decisive().credentialed(), decisive.credentialed()),
                    share("", unit.decisive().present(), decisive.present())));
            if (both) {
                cells.add(share("", unit.candidates(), candidates));
                cells.add(share("", unit.consultative().elected(), consultative.elected()));
                cells.add(share("", unit.consultative().present(), consultative.present()));
            }
            var name = congress.bodies()
                    .unit(unit.unit())
                    .map(Unit::name)
                    .orElse(unit.unit().toString());
            return new Row(name, List.copyOf(cells), false);
        }

        private static Heads total(Stream<Heads> heads) {
            return heads.reduce(new Heads(0, 0, 0), Heads::plus);
        }

        private Share share(String name, long part, long base) {
            return new Share(
                    name,
                    words.number(part),
                    base == 0
                            ? ""
                            : words.say(
                                    "report.share", percent(new Percentage(part, base).tenths()), words.number(base)));
        }

        private String percent(long tenths) {
            return words.say("report.percent", words.decimal(BigDecimal.valueOf(tenths, 1)));
        }

        private String hundredths(Fraction index) {
            return words.decimal(new BigDecimal(Percentage.rounded(index.times(100)), 2));
        }
    }
}
