package plenum.server.pages;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import plenum.congress.elections.BallotForm;
import plenum.congress.elections.Election;
import plenum.congress.elections.ElectionCount;
import plenum.congress.urns.Urn;
import plenum.congress.urns.Urns;
import plenum.count.transcript.FlowDrawing;
import plenum.count.transcript.Stage;
import plenum.count.transcript.Transcript;

/// The count of an election by rankings, stage by stage: a column for each stage, a row for each name.
///
/// @param quota the votes that elect, as they are at the beginning
/// @param stages what was done at each
/// @param nobodys the votes that are nobody's after each
/// @param flow of the votes from stage to stage, drawn
public record StagesView(String quota, List<Done> stages, List<Row> rows, List<String> nobodys, String flow) {
    /// What a stage does.
    ///
    /// @param of whose surplus was transferred, or who was excluded; empty where that is nobody
    public record Done(int number, String what, String of) {}

    /// A name, and its votes after each stage.
    public record Row(String name, boolean elected, List<Cell> cells) {}

    /// The votes of a name after a stage.
    ///
    /// @param mark `elected` or `excluded` at this stage; else empty
    public record Cell(String votes, String mark) {}

    /// The count of an election that is declared, if names were ranked in it.
    static Optional<StagesView> of(Election election, Urns urns, Words words) {
        var told = switch (election.stage()) {
            case Election.Stage.Drawing _, Election.Stage.Drawn _, Election.Stage.Decided _ -> true;
            case Election.Stage.Nominating _,
                    Election.Stage.Ready _,
                    Election.Stage.Balloting _,
                    Election.Stage.Counting _,
                    Election.Stage.Undecided _,
                    Election.Stage.Annulled _ -> false;
        };
        return election.round()
                .filter(_ -> told && election.called().form() == BallotForm.RANKING)
                .flatMap(round -> urns.urn(round.opening().urn()))
                .flatMap(Urn::rankings)
                .map(_ -> of(ElectionCount.ranked(election, urns), words));
    }

    private static StagesView of(Transcript count, Words words) {
        var stages = count.stages();
        return new StagesView(
                count.quota().votes().toString(),
                stages.stream().map(stage -> done(stage, count, words)).toList(),
                IntStream.range(0, count.candidates().size())
                        .mapToObj(candidate -> new Row(
                                count.candidates().get(candidate),
                                count.elected().contains(candidate),
                                stages.stream()
                                        .map(stage -> cell(stage, candidate))
                                        .toList()))
                        .toList(),
                stages.stream().map(stage -> stage.nonTransferable().toString()).toList(),
                FlowDrawing.of(
                        count,
                        new FlowDrawing.Captions(
                                words.say("elections.flow.description"),
                                words.say("elections.count.nobodys"),
                                words.say("elections.is-elected"),
                                words.say("elections.flow.stage"))));
    }

    private static Done done(Stage stage, Transcript count, Words words) {
        return new Done(
                stage.number(),
                words.say("elections.count." + stage.what().id()),
                String.join(", ", count.names(stage.of())));
    }

    private static Cell cell(Stage stage, int candidate) {
        var mark = stage.elected().contains(candidate)
                ? "elected"
                : stage.excluded().contains(candidate) ? "excluded" : "";
        return new Cell(stage.tallies().get(candidate).toString(), mark);
    }
}
