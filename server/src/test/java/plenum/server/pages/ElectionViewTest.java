package plenum.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import plenum.congress.attendance.Quorum;
import plenum.congress.elections.PaperBallots.Figures;
import plenum.congress.elections.PaperBallots.Votes;
import plenum.server.pages.ElectionView.Candidate;
import plenum.server.pages.ElectionView.UrnLine;

/// The templates of elections with one small cast, in every language. The pages stay in target/pages.
class ElectionViewTest {
    static final List<Words> LANGUAGES = Words.ALL;

    private static final QuotasView QUOTAS = new QuotasView(
            List.of("region: <North>: at least 1"),
            "If those who stand cannot meet them, there is no ballot.",
            List.of(new QuotasView.Attribute(
                    "group-1", "region", List.of(new DelegateView.Option("region: <North>", "<North>")))));

    private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");
    private static final Pattern LABEL = Pattern.compile("<label for=\"([^\"]+)\"");
    private static final Pattern DESCRIBED = Pattern.compile("aria-(?:describedby|labelledby)=\"([^\"]+)\"");
    private static final Pattern POST = Pattern.compile("<form[^>]* method=\"post\".*?</form>", Pattern.DOTALL);

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void no_id_stands_twice_and_every_label_and_hint_has_its_field(Words words) {
        pages(words).forEach((name, page) -> {
            var ids = found(ID, page).toList();
            assertThat(ids).as(name).doesNotHaveDuplicates();
            assertThat(ids).as(name).containsAll(found(LABEL, page).toList());
            assertThat(ids).as(name).containsAll(found(DESCRIBED, page).toList());
        });
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void every_form_is_sealed_and_nothing_is_inline(Words words) {
        pages(words).forEach((name, page) -> {
            assertThat(page).as(name).doesNotContain(" style=\"", "<script>", " onclick");
            assertThat(POST.matcher(page).results().map(MatchResult::group).toList())
                    .as(name)
                    .allSatisfy(form -> assertThat(form).contains("name=\"csrf\"", "name=\"token\""));
        });
    }

    @Test
    void what_the_chair_can_enter_depends_on_what_was_said() {
        var page = pages(Words.ENGLISH).get("chair");
        assertThat(page)
                .contains("/elections/E1/nominations/2/acceptance", "/elections/E1/nominations/2/declining")
                .contains("aria-label=\"Anna &lt;Brandt> withdraws\"")
                .doesNotContain("/elections/E1/nominations/1/acceptance", "/nominations/3/");
    }

    @Test
    void a_result_tells_the_urn_and_the_paper_apart_and_draws_them() {
        assertThat(pages(Words.ENGLISH).get("decided"))
                .contains("In the urn", "On paper", "aria-label=\"Anna &lt;Brandt: 19 for, 0 struck\"")
                .contains("class=\"for-urn\"", "class=\"for-paper\"", "elected</span>");
    }

    @Test
    void a_bar_is_as_long_as_the_votes_in_it() {
        var svg = new NameBar(5, 3, 2, 0, 20).svg("Anna: 8");
        assertThat(svg)
                .contains("class=\"for-urn\" x=\"0\" y=\"3\" height=\"22\" width=\"250\"")
                .contains("class=\"for-paper\" x=\"250\" y=\"3\" height=\"22\" width=\"150\"")
                .contains("class=\"no\" x=\"400\" y=\"3\" height=\"22\" width=\"100\"")
                .doesNotContain("class=\"abstain\"");
    }

    private static Stream<String> found(Pattern pattern, String page) {
        return pattern.matcher(page).results().map(match -> match.group(1));
    }

    private static Map<String, String> pages(Words words) {
        var nominating = view(words, "nominating");
        var pages = new LinkedHashMap<String, String>();
        pages.put("all", page("elections/page.jte", words, Map.of("view", List.of(line(words)))));
        for (var stage : List.of("nominating", "balloting", "drawing", "undecided", "decided")) {
            pages.put(
                    stage,
                    page(
                            "election/page.jte",
                            words,
                            Map.of("view", view(words, stage), "seating", seating(stage, words))));
        }
        pages.put(
                "seating",
                page(
                        "chair/seating.jte",
                        words,
                        Map.of("seating", seating("decided", words).orElseThrow())));
        pages.put("bodies", page("bodies/page.jte", words, Map.of("view", List.of(body(words)), "enters", true)));
        pages.put(
                "body",
                page(
                        "body/page.jte",
                        words,
                        Map.of(
                                "view",
                                body(words),
                                "then",
                                Optional.of(body(words)),
                                "enters",
                                true,
                                "own",
                                List.of(new BodyView.HolderLine("Anna <Brandt>", "since 1956", true, "H9", true)))));
        pages.put("chair", page("chair/elections.jte", words, Map.of("election", nominating)));
        pages.put("call", page("chair/call_election.jte", words, Map.of("desk", desk(words))));
        pages.put("tellers", page("tellers/elections.jte", words, Map.of("papers", papers())));
        pages.put("nominations", page("delegate/nominations.jte", words, Map.of("mine", mine(words))));
        return pages;
    }

    private static String page(String template, Words words, Map<String, Object> values) {
        return PagesTest.page(template, words, values);
    }

    private static Optional<SeatingView> seating(String stage, Words words) {
        var asked = new SeatingView.Seat(1, "Anna <Brandt>", words.say("elections.seating.awaited"), true, true);
        var seated = new SeatingView.Seat(2, "Bela Fischer", words.say("elections.seating.installed"), false, false);
        return stage.equals("decided")
                ? Optional.of(new SeatingView(
                        "E1",
                        "Board",
                        "Board: Members",
                        "B1",
                        List.of(asked, seated),
                        1,
                        List.of(asked),
                        true,
                        true,
                        true,
                        true,
                        words.say("elections.seating.answers", 1)))
                : Optional.empty();
    }

    private static BodyView body(Words words) {
        var holder = new BodyView.HolderLine("Anna <Brandt>", "since 1956", true, "H1", true);
        var posts = Stream.of("election", "alternates", "co-option")
                .map(filling -> new BodyView.PostView(
                        "B1." + filling.length(),
                        "Members",
                        2,
                        List.of(words.say("succession.rule.oath")),
                        filling.equals("election") ? List.of(holder) : List.of(),
                        1,
                        List.of("Bela Fischer"),
                        filling))
                .toList();
        return new BodyView(
                "B1",
                "Board",
                "27 February 1956",
                "1956-02-27",
                posts,
                "<svg class=\"terms\"></svg>",
                List.of(new BodyView.TermLine("Members", "Anna <Brandt>", "1955", "1956", "died")),
                List.of(new BodyView.BodyChoice("B1", "Board")),
                List.of(line(words)));
    }

    private static ElectionView view(Words words, String stage) {
        var decided = stage.equals("decided");
        var candidates = List.of(
                candidate(1, "Anna <Brandt>", "accepted", true, words),
                candidate(2, "Bela Fischer", "", false, words),
                candidate(3, "Carla Hoff", "declined", false, words));
        return new ElectionView(
                "E1",
                "Board",
                2,
                "list",
                words.say("elections.rule.struck-names"),
                Optional.of(new ElectionView.Electorate("B1", "Board <old>", words.say("elections.electors", 5, 7))),
                stage,
                words.say("elections.stage." + stage),
                words.say("elections.ballots-in", 9, 20),
                decided,
                stage.equals("undecided"),
                candidates,
                Optional.of(QUOTAS),
                stage.equals("nominating")
                        ? Optional.empty()
                        : Optional.of(new UrnLine("U1", stage.equals("balloting"), 9, 20, "9")),
                decided ? List.of(round(words)) : List.of(),
                decided ? Optional.of(stages(words)) : Optional.empty(),
                decided ? Optional.of(new PortraitView("<svg></svg>", 1, 2, 3)) : Optional.empty(),
                decided ? List.of("Anna <Brandt>") : List.of(),
                decided ? 1 : 0,
                stage.equals("drawing") ? candidates : List.of(),
                new ElectionView.Names("from those who elect", true, true, true),
                new ElectionView.Ties(false, stage.equals("nominating"), "the lottery of <Saturday>"),
                decided ? List.of("Anna <Brandt>") : List.of(),
                decided ? List.of("urn U1: ballots 17", "Anna is elected") : List.of());
    }

    private static ElectionLine line(Words words) {
        return new ElectionLine(
                "E1",
                "Board",
                2,
                words.say("elections.stage.decided"),
                words.say("elections.waits.vacant", 1, 1),
                List.of("Anna <Brandt>"));
    }

    private static Candidate candidate(int number, String name, String reply, boolean standing, Words words) {
        return new Candidate(
                number,
                name,
                "Elif Kaya",
                true,
                reply,
                words.say("elections.reply." + (reply.isEmpty() ? "awaited" : reply)),
                List.of("region: <North>"),
                standing,
                number == 2,
                "/candidates/E1-" + number);
    }

    private static RoundView round(Words words) {
        var said = words.say("elections.votes.list", 19, 0);
        var bar = new NameBar(17, 2, 0, 0, 20).svg(words.say("elections.bar", "Anna <Brandt", said));
        return new RoundView(
                1,
                words.say("elections.figures.list"),
                words.say("elections.quorum", words.quorum(List.of(new Quorum(20, 11, 21)))),
                "U1",
                List.of(words.say("elections.pile.urn", 17, 0, 0)),
                true,
                true,
                List.of(new RoundView.NameLine("Anna <Brandt>", true, bar, "17", "2", said)));
    }

    private static StagesView stages(Words words) {
        var first = new StagesView.Done(1, words.say("elections.count.first-preferences"), "");
        var second = new StagesView.Done(2, words.say("elections.count.surplus"), "Anna <Brandt>");
        var cells = List.of(new StagesView.Cell("9", "elected"), new StagesView.Cell("7", ""));
        return new StagesView(
                "7",
                List.of(first, second),
                List.of(new StagesView.Row("Anna <Brandt>", true, cells)),
                List.of("0", "1.5"),
                "<svg class=\"flow\"></svg>");
    }

    private static ElectionDesk desk(Words words) {
        var rule = new DelegateView.Option("block-vote", words.say("elections.rule.block-vote"));
        return new ElectionDesk(
                List.of(),
                List.of(),
                List.of(
                        new ElectionDesk.Paper("crosses", List.of(rule), true, List.of(rule)),
                        new ElectionDesk.Paper("list", List.of(rule), false, List.of())),
                List.of(new DelegateView.Option("B1.1", "Board: Chair")),
                List.of(new DelegateView.Option("B1", "Board")),
                List.of(new DelegateView.Option("refuse", "there is no ballot")));
    }

    private static List<ElectionPaper> papers() {
        var names = List.of("Anna", "Bela");
        var figures = new Figures(3, 0, 1, List.of(new Votes(2, 0, 0), new Votes(1, 1, 0)));
        return List.of(
                new ElectionPaper("E1", "Board", "list", names, 3, Optional.of(figures)),
                new ElectionPaper("E2", "Chair", "answers", names, 3, Optional.empty()),
                new ElectionPaper("E3", "Auditors", "ranking", names, 3, Optional.empty()));
    }

    private static DelegateView.Mine mine(Words words) {
        return new DelegateView.Mine(
                "",
                List.of(),
                false,
                "",
                "",
                List.of(),
                Optional.empty(),
                "",
                List.of(),
                true,
                true,
                List.of(
                        new OwnNomination(
                                "E1",
                                "Board",
                                1,
                                words.say("elections.own.awaited"),
                                true,
                                false,
                                "/candidates/E1-1",
                                "",
                                List.of(),
                                true,
                                false),
                        new OwnNomination(
                                "E2",
                                "Chair",
                                1,
                                words.say("elections.own.accepted"),
                                false,
                                true,
                                "/candidates/E2-1",
                                "I have <time>.",
                                List.of(new CandidateView.Asked(1, "Elif Kaya", "What of the <roof>?", "")),
                                true,
                                false)),
                List.of());
    }
}
