package plenum.server.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import plenum.ballot.text.Json;
import plenum.ballot.text.Part;
import plenum.congress.elections.PaperBallots;
import plenum.congress.elections.PaperBallots.Figures;
import plenum.congress.elections.PaperBallots.Rankings;
import plenum.congress.elections.PaperBallots.Votes;
import plenum.server.web.Request;

/// What tellers have found on paper, as the fields of a form.
final class PaperFields {
    private static final int MOST_VOTES = 1_000_000;
    private static final Kind<Integer> NAMES = Kind.whole(1, 1000);
    private static final Kind<Long> VOTES = new Kind<>(
            "a whole number from 0 to " + MOST_VOTES,
            text -> Kind.whole(0, MOST_VOTES).reader().apply(text).longValue());
    private static final Kind<List<PaperBallots.Votes>> FIGURES = new Kind<>(
            "for each name, in the order of the ballot paper, a line with yes, no and abstain, such as 12 3 0",
            text -> text.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .map(PaperFields::votes)
                    .toList());
    private static final Kind<List<PaperBallots.Marked>> RANKINGS = new Kind<>(
            "a JSON array of [votes, [rank of each name, 0 for none]]",
            text -> Part.of(Json.parse(text.getBytes(UTF_8))).list(PaperFields::marked));
    private static final Kind<String> RULING = Kind.word(List.of("invalid", "blank", "valid"), word -> word);
    private static final Kind<String> ANSWER = Kind.word(List.of("yes", "no", "abstain"), word -> word);

    private PaperFields() {}

    /// Rankings as they were marked, or else the sums for each name.
    static PaperBallots in(Request form) {
        var invalid = VOTES.in(form, "invalid");
        var names = NAMES.ifAny(form, "names");
        if (names.isPresent()
                && form.formIfAny("ranking", "true", Kind.TRUTH.reader()).isPresent()) {
            return new PaperBallots.Rankings(
                    invalid, RankedPapers.of(names.get()).ifAny(form, "papers").orElse(List.of()));
        }
        return RANKINGS.ifAny(form, "rankings")
                .<PaperBallots>map(ballots -> new PaperBallots.Rankings(invalid, ballots))
                .orElseGet(() -> new PaperBallots.Figures(
                        VOTES.in(form, "cast"),
                        VOTES.ifAny(form, "blank").orElse(0L),
                        invalid,
                        names.map(number -> votes(form, number)).orElseGet(() -> FIGURES.in(form, "figures"))));
    }

    /// A field for each name and answer: `yes-1`, `no-1`, `abstain-1`.
    private static List<PaperBallots.Votes> votes(Request form, int names) {
        return IntStream.rangeClosed(1, names)
                .mapToObj(place -> new PaperBallots.Votes(
                        VOTES.in(form, "yes-" + place),
                        VOTES.ifAny(form, "no-" + place).orElse(0L),
                        VOTES.ifAny(form, "abstain-" + place).orElse(0L)))
                .toList();
    }

    private static PaperBallots.Votes votes(String line) {
        var numbers = new ArrayList<Long>();
        for (var number : line.split("[\\s,;]+", -1)) {
            numbers.add(VOTES.reader().apply(number));
        }
        if (numbers.isEmpty() || numbers.size() > 3) {
            throw new IllegalArgumentException(line);
        }
        return new PaperBallots.Votes(
                numbers.getFirst(), numbers.size() > 1 ? numbers.get(1) : 0, numbers.size() > 2 ? numbers.get(2) : 0);
    }

    private static PaperBallots.Marked marked(Part part) {
        var both = part.items(2);
        return new PaperBallots.Marked(both.getFirst().count(), both.getLast().list(Part::count));
    }

    /// How papers that are alike are counted: `ruling` says invalid, blank or valid, and then `answer-1` or, of
    /// rankings, `order` what for.
    static PaperBallots ruling(Request form) {
        int papers = Kind.whole(1, MOST_VOTES).ifAny(form, "papers").orElse(1);
        int names = NAMES.in(form, "names");
        var ruling = RULING.in(form, "ruling");
        if (form.formIfAny("ranking", "true", Kind.TRUTH.reader()).isPresent()) {
            return ruling.equals("valid")
                    ? new Rankings(0, List.of(RankedPapers.one(names, papers).in(form, "order")))
                    : new Rankings(ruling.equals("invalid") ? papers : 0, List.of());
        }
        return switch (ruling) {
            case "invalid" -> new Figures(papers, 0, papers, nothing(names));
            case "blank" -> new Figures(papers, papers, 0, nothing(names));
            default ->
                new Figures(
                        papers,
                        0,
                        0,
                        IntStream.rangeClosed(1, names)
                                .mapToObj(place -> ANSWER.ifAny(form, "answer-" + place)
                                        .map(answer -> answered(answer, papers))
                                        .orElse(new Votes(0, 0, 0)))
                                .toList());
        };
    }

    private static List<Votes> nothing(int names) {
        return Collections.nCopies(names, new Votes(0, 0, 0));
    }

    private static Votes answered(String answer, long papers) {
        return switch (answer) {
            case "yes" -> new Votes(papers, 0, 0);
            case "no" -> new Votes(0, papers, 0);
            default -> new Votes(0, 0, papers);
        };
    }
}
