package plenum.server.edition;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import plenum.congress.record.HasRecord;
import plenum.congress.voting.Method;
import plenum.congress.voting.RollLine;
import plenum.congress.voting.Vote;
import plenum.server.pages.VoteView;
import plenum.server.pages.Words;

/// The votes as tables, CSV: what was decided with which figures, and in votes by name who voted how.
final class VoteTables {
    private VoteTables() {}

    /// A line for each vote.
    static String votes(HasRecord seen, Words words) {
        return table(csv -> {
            csv.writeRecord(
                    "vote",
                    "opened",
                    "question",
                    "method",
                    "majority",
                    "result",
                    "yes",
                    "no",
                    "abstain",
                    "invalid",
                    "present",
                    "members");
            for (var vote : seen.voting().all()) {
                var tally = vote.tally();
                csv.writeRecord(
                        vote.id().toString(),
                        vote.openedAt().toString(),
                        VoteView.asked(vote.question(), seen, words),
                        vote.method().code(),
                        vote.opening().majority().id(),
                        result(vote),
                        Long.toString(tally.yes()),
                        Long.toString(tally.no()),
                        Long.toString(tally.abstain()),
                        Long.toString(tally.invalid()),
                        Long.toString(vote.opening().present()),
                        Long.toString(vote.opening().members()));
            }
        });
    }

    /// A line for each mandate on the roll of each vote by name; who did not vote has no choice.
    static String ballots(HasRecord seen) {
        return table(csv -> {
            csv.writeRecord("vote", "mandate", "voter", "name", "weight", "choice");
            for (var vote : seen.voting().all()) {
                if (vote.method() == Method.DEVICES && !vote.open()) {
                    vote.roll()
                            .lines()
                            .values()
                            .forEach(line -> csv.writeRecord(
                                    vote.id().toString(),
                                    line.mandate().toString(),
                                    line.voter().toString(),
                                    name(line, seen),
                                    Long.toString(line.weight()),
                                    choice(vote, line)));
                }
            }
        });
    }

    /// How a vote ended: the code of its result, `open`, or `annulled`.
    static String result(Vote vote) {
        return switch (vote.stage()) {
            case Vote.Stage.Open() -> "open";
            case Vote.Stage.Tied _ -> "tied";
            case Vote.Stage.Closed(var _, var result, var _) -> result.code();
            case Vote.Stage.Annulled _ -> "annulled";
        };
    }

    static String choice(Vote vote, RollLine line) {
        var choice = vote.ballots().get(line.mandate());
        return choice == null ? "" : choice.code();
    }

    private static String name(RollLine line, HasRecord seen) {
        return seen.bodies().person(line.voter()).map(person -> person.name()).orElse("");
    }

    private interface Rows {
        void writeTo(CsvWriter csv);
    }

    private static String table(Rows rows) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            rows.writeTo(csv);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
