package plenum.server.edition;

import java.util.Comparator;
import java.util.List;
import plenum.congress.record.HasRecord;
import plenum.server.pages.ElectionLine;
import plenum.server.pages.MotionView;
import plenum.server.pages.VoteView;
import plenum.server.pages.Words;

/// What was put to the congress and what became of it, in words.
public record Decisions(List<MotionView> motions, List<VoteView> votes, List<ElectionLine> elections) {
    private static final String PAGE = "decisions.html#";
    private static final List<String> TOLD_HERE = List.of("/votes/", "/motions/", "/elections/");

    static Decisions of(HasRecord seen, Words words) {
        return new Decisions(
                seen.motions().all().stream()
                        .map(motion -> MotionView.of(motion, seen, words))
                        .toList(),
                seen.voting().all().stream()
                        .map(vote -> VoteView.of(vote, seen, words))
                        .toList(),
                ElectionLine.all(seen, words).stream()
                        .sorted(Comparator.comparing(ElectionLine::id, Comparator.comparingInt(Decisions::number)))
                        .toList());
    }

    private static int number(String id) {
        return Integer.parseInt(id.substring(1));
    }

    /// Where in the edition a page of the server has its counterpart; empty if nowhere.
    public static String place(String page) {
        return TOLD_HERE.stream()
                .filter(page::startsWith)
                .map(start -> PAGE + page.substring(start.length()))
                .findFirst()
                .orElse("");
    }
}
