package plenum.server.pages;

import static java.util.Collections.nCopies;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import plenum.congress.voting.Tally;
import plenum.server.pages.SeatMap.Seat;

/// All templates with one small cast, in every language. The pages stay in target/pages, to be looked at.
class PagesTest {
    private static final Instant NOON = Instant.parse("1956-02-24T09:00:00Z");
    static final List<Words> LANGUAGES = Words.ALL;

    private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]*)\"");
    private static final Pattern LABEL = Pattern.compile("<label for=\"([^\"]+)\"");
    private static final Pattern POST = Pattern.compile("<form[^>]* method=\"post\".*?</form>", Pattern.DOTALL);

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void pages_have_one_heading_one_main_part_and_a_language(Words words) {
        pages(words).forEach((name, page) -> {
            assertThat(page).as(name).contains("<html lang=\"" + words.language() + "\"");
            assertThat(page.split("<h1", -1)).as(name).hasSize(2);
            assertThat(page.split("<main", -1)).as(name).hasSize(2);
        });
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void no_id_stands_twice_and_every_label_has_its_field(Words words) {
        pages(words).forEach((name, page) -> {
            var ids = ID.matcher(page).results().map(match -> match.group(1)).toList();
            assertThat(ids).as(name).doesNotHaveDuplicates();
            assertThat(ids)
                    .as(name)
                    .containsAll(LABEL.matcher(page)
                            .results()
                            .map(match -> match.group(1))
                            .toList());
        });
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void nothing_is_inline_that_the_content_policy_forbids(Words words) {
        pages(words)
                .forEach((name, page) -> assertThat(page)
                        .as(name)
                        .doesNotContain(" style=\"", "<style", "javascript:", " onclick")
                        .doesNotContainPattern("<script(?![^>]* src=)"));
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void every_form_that_acts_is_sealed(Words words) {
        pages(words)
                .forEach((name, page) -> assertThat(POST.matcher(page)
                                .results()
                                .map(MatchResult::group)
                                .toList())
                        .as(name)
                        .allSatisfy(form -> assertThat(form).contains("name=\"csrf\"", "name=\"token\"")));
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void a_re_enactment_says_so_on_every_page(Words words) {
        pages(words).forEach((name, page) -> assertThat(page).as(name).contains(words.say("page.simulated")));
    }

    @Test
    void each_form_of_a_page_is_sent_once_for_itself() {
        var page = requireNonNull(pages(Words.ENGLISH).get("delegate-vote"));
        var tokens = TOKEN.matcher(page).results().map(match -> match.group(1)).toList();
        assertThat(tokens).hasSizeGreaterThan(3).doesNotHaveDuplicates();
    }

    @Test
    void a_ballot_shows_the_choice_given_and_only_that() {
        var page = requireNonNull(pages(Words.ENGLISH).get("delegate-vote"));
        assertThat(page.split("aria-pressed=\"true\"", -1)).hasSize(2);
        assertThat(page).contains("Your vote is in: Yes.").contains("You have not voted yet.");
    }

    @Test
    void what_people_write_is_text_and_never_markup() {
        var page = requireNonNull(pages(Words.ENGLISH).get("delegate-motion"));
        assertThat(page).contains("&lt;script&gt;").doesNotContain("<script>");
    }

    private static Map<String, String> pages(Words words) {
        var pages = new LinkedHashMap<String, String>();
        pages.put("sign-in", page("sign_in/page.jte", words, Map.of("view", "0417-K7QF-M2XD-9R")));
        pages.put("help", page("help/page.jte", words, Map.of()));
        for (var status : List.of(400, 403, 404, 409, 413, 429, 503)) {
            pages.put("error-" + status, page("error/page.jte", words, Map.of("status", status, "detail", "")));
        }
        var open = vote(words, true);
        var closed = vote(words, false);
        pages.put("hall-speech", hall(words, Optional.of(speaking()), Optional.of(motion()), Optional.empty()));
        pages.put("hall-vote", hall(words, Optional.empty(), Optional.of(motion()), Optional.of(open)));
        pages.put("hall-result", hall(words, Optional.empty(), Optional.empty(), Optional.of(closed)));
        pages.put(
                "delegate-vote",
                page(
                        "delegate/page.jte",
                        words,
                        Map.of("view", delegate(words, Optional.of(open)), "mine", mine(words))));
        pages.put(
                "delegate-motion",
                page(
                        "delegate/page.jte",
                        words,
                        Map.of("view", delegate(words, Optional.empty()), "mine", mine(words))));
        pages.putAll(secretBallots(words));
        pages.put("credentials", page("credentials/page.jte", words, Map.of("view", credentials(words))));
        pages.put("imports", page("imports/page.jte", words, Map.of("view", imports(words))));
        pages.forEach((name, page) -> keep(name + "-" + words.language(), page));
        return pages;
    }

    private static ImportsView imports(Words words) {
        var columns = List.of("person", "name", "unit");
        var cells = List.of(
                new ImportsView.Cell("P17", "same", ""),
                new ImportsView.Cell("Anna Berg", "changed", words.say("imports.was", "Anna")),
                new ImportsView.Cell("99", "error", words.say("imports.expected-unit")));
        return new ImportsView(
                new ImportsView.Typed("units", "unit,name\n1,<North>", "\"register\"", "1956-02-24"),
                List.of("persons", "delegates", "units", "participants", "committees"),
                Optional.of(new ImportsView.Waiting(
                        3,
                        "persons",
                        "the list of the regions",
                        "",
                        true,
                        List.of(new ImportsView.Remark("warning", words.say("imports.column-unknown", "shoes"))),
                        List.of(new ImportsView.Tab("all", 1436, true), new ImportsView.Tab("error", 0, false)),
                        columns,
                        List.of(new ImportsView.Line(2, "error", cells)),
                        "",
                        "/imports?show=all&page=2")));
    }

    private static Map<String, String> secretBallots(Words words) {
        var pages = new LinkedHashMap<String, String>();
        var urn = urn(words);
        var script = BallotScript.shipped();
        for (var found : List.of("counts", "replaced", "missing", "unreadable")) {
            var lookup = Optional.of(new UrnView.Lookup("s0Yk", found, 12));
            pages.put(
                    "urn-" + found,
                    page(
                            "urn/page.jte",
                            words,
                            Map.of(
                                    "view",
                                    urn,
                                    "lookup",
                                    lookup,
                                    "report",
                                    Optional.empty(),
                                    "teller",
                                    false,
                                    "reads",
                                    false,
                                    "recounts",
                                    false)));
        }
        pages.put("urns", page("urns/page.jte", words, Map.of("view", List.of(urn))));
        pages.put("keys", page("keys/page.jte", words, Map.of("view", keys(words))));
        pages.put("ballot", page("ballot/page.jte", words, Map.of("view", List.of(urn), "script", script)));
        pages.put("terminal", page("terminal/page.jte", words, Map.of("view", List.of(urn), "script", script)));
        pages.put("check", page("check/page.jte", words, Map.of("script", script)));
        pages.put(
                "trustee",
                page(
                        "trustee/page.jte",
                        words,
                        Map.of("keys", keys(words), "urns", List.of(urn), "person", "P28", "script", script)));
        pages.put("registrar", page("registrar/page.jte", words, Map.of("view", List.of(urn))));
        pages.put("tellers", page("tellers/page.jte", words, tellers(words)));
        return pages;
    }

    private static UrnView urn(Words words) {
        return new UrnView(
                "U1",
                "cbnokVCdejUPUA",
                "On the report of the Central Committee",
                "/votes/V5",
                "counted",
                words.say("urns.standing.counted"),
                1349,
                1016,
                12,
                3,
                "Ed25519",
                "DRoxaHB6mBHV6bQV1eqnt75WVCKimNFdBP6hK7nx19g",
                1017,
                "ebf3c3c887b4127acbca6037539603136550c8aa0bcd781cce49ef7f7dc13224",
                false,
                2,
                List.of(new UrnView.TrusteeLine(1, "P28", "Trustee 28", true, false)),
                List.of(
                        new UrnView.Counted("On the report", List.of(new UrnView.Sum(words.say("vote.yes"), 812)), 0),
                        new UrnView.Counted("Chair", List.of(), 1016)),
                Optional.of(new UrnView.Checked("14:03", 1017, List.of(words.say("urns.checked.chain", 1018)))),
                "",
                "/published/elections/cbnokVCdejUPUA.bel",
                true);
    }

    private static List<KeyView> keys(Words words) {
        var trustee = new KeyView.Trustee(1, "P28", "Trustee 28", "gpu4s01SnYeKX3v8iRP", "committed");
        return List.of(
                new KeyView("BELENIOS-2048", "polynomials", words.say("keys.none"), 2, List.of(trustee), ""),
                new KeyView("Ed25519", "key", words.say("keys.made", 2, 3), 2, List.of(trustee), "25fc"));
    }

    private static Map<String, Object> tellers(Words words) {
        var paper = new TellersView.Paper(vote(words, true), 12, Optional.of(new Tally(7, 3, 1, 1)));
        var view = new TellersView(
                now(words),
                Optional.empty(),
                List.of(),
                0,
                Optional.of(paper),
                List.of(new TellersView.PaperMandate("12", "Delegate 12")),
                List.of(new TellersView.PaperElector("P17", "Hugo Falk")),
                Set.of("P431"),
                List.of());
        var found = new CredentialsView.PersonLine(
                "P431", "Delegate 417", "417", "Kuibyshev region", "U7", "", true, false);
        return Map.of(
                "view",
                view,
                "counting",
                List.of(),
                "teller",
                true,
                "presides",
                false,
                "search",
                "kui",
                "found",
                List.of(found));
    }

    private static String hall(
            Words words, Optional<Speaking> speaking, Optional<MotionView> motion, Optional<VoteView> vote) {
        var waiting = List.of("S. I. Mandate 12", "K. P. Mandate 841");
        var view = new HallView(
                now(words),
                speaking,
                waiting,
                Optional.empty(),
                motion,
                vote,
                Optional.empty(),
                "We have 13 tanks.",
                "k7Xq 9fPz 1LwA",
                48_211);
        return page("hall/page.jte", words, Map.of("view", view));
    }

    private static Situation now(Words words) {
        return new Situation(
                "Twentieth Congress",
                "Sixteenth sitting",
                words.say("sittings.in-session", "M. G. Pervukhin"),
                false,
                "1  Report of the Central Committee",
                "N. S. Khrushchev",
                words.say("attendance.quorum", 1341, 1349, 675),
                true);
    }

    private static Speaking speaking() {
        return new Speaking(
                "Delegate 417", "Kuibyshev region", "Contribution", NOON, Optional.of(NOON.plusSeconds(1200)), "20:00");
    }

    private static MotionView motion() {
        var text = "The congress approves the report and the proposals made in it.\n"
                + "It instructs the committee to carry them out <script> within the year.";
        var change = TextDiff.between(text, text.replace("within the year", "by the end of 1956"));
        return new MotionView(
                "M1",
                "On the report of the Central Committee",
                "Delegate 12",
                "under debate",
                false,
                false,
                text,
                List.of(new MotionView.AmendmentView(
                        "M1.1", "Delegate 841", "moved", "A date can be checked.", change, true, true)));
    }

    private static VoteView vote(Words words, boolean open) {
        var seats = new ArrayList<Seat>(nCopies(812, Seat.YES));
        seats.addAll(nCopies(143, Seat.NO));
        seats.addAll(nCopies(61, Seat.ABSTAIN));
        seats.addAll(nCopies(333, Seat.SILENT));
        var progress = words.say("vote.progress", 1016, 1349);
        var result = new VoteView.Result(
                "Carried",
                true,
                812,
                143,
                61,
                new ResultBar(812, 143, 61, 1349, 675).svg(progress),
                List.of("yes 812, no 143, abstentions 61, invalid 0", "2 × 812 = 1624 is more than 1349", "carried"));
        return new VoteView(
                "V5",
                "Motion M1: On the report of the Central Committee",
                "More than half of the members, article 14",
                open,
                progress,
                Optional.of(new VoteView.Quorate("1,349 of 1,349 present, quorum (675) reached", 1234)),
                SeatMap.svg(seats, "1,016", words.say("vote.voted"), progress),
                Optional.empty(),
                open ? Optional.empty() : Optional.of(result));
    }

    private static DelegateView delegate(Words words, Optional<VoteView> vote) {
        return new DelegateView(
                now(words),
                Optional.of(speaking()),
                List.of("Delegate 12"),
                Optional.of(ruling()),
                vote,
                Optional.of(motion()),
                List.of(new DelegateView.MotionLine("M2", "A date", "Delegate 12", "moved", true)),
                List.of(new DelegateView.Option("contribution", "Contribution")),
                List.of(new DelegateView.Option("A1", "1 Report")),
                List.of(new DelegateView.Option("resolution", "Resolution")),
                List.of());
    }

    private static RulingView ruling() {
        return new RulingView("G1", "Ruling G1: Delegate 12 raises a point of order.", "Nobody appeals.", true, false);
    }

    private static DelegateView.Mine mine(Words words) {
        return new DelegateView.Mine(
                "V4",
                List.of(
                        new DelegateView.Ballot("417", "Mandate 417", "yes", words.say("vote.yes")),
                        new DelegateView.Ballot("418", "Mandate 418, for Delegate 418", "", "")),
                false,
                "",
                "G1",
                List.of(new DelegateView.Line("No.", "417")),
                Optional.of(new DelegateView.Proxy("417", "")),
                "",
                List.of(),
                true,
                true,
                List.of(),
                List.of(new DelegateView.Receipt(48_019, "10:41", "Vote V4")));
    }

    private static CredentialsView credentials(Words words) {
        return new CredentialsView(
                Optional.of(new CredentialsView.Answer(true, "Delegate 417", "Mandate 417 · Kuibyshev region")),
                now(words),
                1341,
                8,
                List.of(new CredentialsView.UnitLine("Kuibyshev region", 14, 13)),
                "kui",
                List.of(new CredentialsView.PersonLine(
                        "P431", "Delegate 417", "417", "Kuibyshev region", "U7", "", true, false)),
                List.of(new DoubtLine(
                        "P431",
                        "Delegate 417",
                        Instant.parse("1956-02-14T12:00:00Z"),
                        "in",
                        "North door",
                        words.say("door.came", "North door", "12:00"),
                        words.say("door.doubt.two-doors"),
                        "")),
                List.of(),
                List.of(new LoanLine(
                        "card", "17", words.say("loans.card", "17"), "Delegate 417", "14 February", false, "")),
                false,
                List.of(),
                Optional.of(new CredentialsView.NewCode(
                        "Delegate 417",
                        "1432-K7QF-M2XD-9R",
                        "http://localhost/sign-in?code=1432-K7QF-M2XD-9R",
                        QrCode.svg("http://localhost/sign-in?code=1432-K7QF-M2XD-9R", words.say("credentials.qr")))));
    }

    static String page(String template, Words words, Map<String, Object> values) {
        var all = new LinkedHashMap<>(values);
        all.put("frame", frame(words));
        return new String(Templates.render(template, all), StandardCharsets.UTF_8);
    }

    private static Frame frame(Words words) {
        return new Frame(
                words,
                words.say("delegate.title"),
                "Twentieth Congress",
                true,
                "/delegate",
                "",
                48_211,
                NOON,
                "seal",
                new Marks(),
                Optional.of(new Frame.Reader(
                        "Delegate 417", List.of(new Frame.Desk("/delegate", words.say("delegate.title"))))),
                Optional.empty());
    }

    private static void keep(String name, String page) {
        try {
            var folder = Files.createDirectories(Path.of("target", "pages"));
            Files.writeString(folder.resolve(name + ".html"), page);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static final class Marks implements Supplier<String> {
        private int given;

        @Override
        public String get() {
            given++;
            return "token-" + given;
        }
    }
}
