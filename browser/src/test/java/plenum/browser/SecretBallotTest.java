package plenum.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plenum.ballot.group.Group;
import plenum.ballot.text.Token;
import plenum.ballot.v1.Booth;
import plenum.ballot.v1.Credential;
import plenum.ballot.v1.CredentialList;
import plenum.ballot.v1.Election;
import plenum.ballot.v1.PublicCredential;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A secret vote through its pages: the trustees' ceremony, a ballot tested, cast and replaced, the urn opened, and the
/// tracker found. The screenshots stay in target/screens, to be looked at.
@Tag("browser")
class SecretBallotTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final RandomGenerator RANDOM = new SecureRandom();
    private static final String RULE = "irv";
    private static final List<String> TRUSTEES = List.of("Karin Lohse", "Jonas Mertens", "Selma Novak");
    private static final int PRESENT = 14;
    private static final int OTHERS = 5;
    private static final int SLOWER = 6;
    private static final String CIPHERTEXT = "%22ciphertext%22%3A%22";

    @TempDir
    private Path data;

    private Meeting meeting;
    private final Map<String, Credential> secrets = new HashMap<>();
    private final Map<Page, String> seeds = new HashMap<>();

    @BeforeEach
    void open() {
        meeting = Meeting.in(data);
    }

    @AfterEach
    void close() {
        meeting.close();
    }

    @Test
    void a_secret_vote_is_held_through_the_pages() {
        var chair = meeting.signIn(meeting.visitor(Meeting.DESK), "office", "chair");
        var trustees = TRUSTEES.stream()
                .map(name -> meeting.signIn(meeting.visitor(Meeting.PHONE), "name", name))
                .toList();
        look(trustees.getFirst(), "trustee-nothing");
        ceremony(chair, trustees, Group.BELENIOS_2048);
        assemble();

        press(chair, "Open: Annual meeting");
        var delegate = meeting.signIn(meeting.visitor(Meeting.PHONE), "number", "3");
        var hall = meeting.visitor(new int[] {1600, 900});
        hall.navigate("/hall");
        secretVote(chair);
        var anybody = meeting.visitor(Meeting.DESK);
        anybody.navigate("/urns/U1");
        assertThat(anybody.locator("#urn")).containsText("Waits for its keys");
        look(anybody, "urn-prepared");
        look(chair, "chair-urn-prepared");
        var waiting = meeting.visitor(Meeting.PHONE);
        waiting.navigate("/ballot");
        look(waiting, "ballot-secret");
        register(meeting.signIn(meeting.visitor(Meeting.DESK), "office", "registrar"));
        assertThat(anybody.locator("#urn")).containsText("Takes ballots");
        assertThat(anybody.locator("#check a.button")).isVisible();
        look(anybody, "urn-open");

        var tracker = vote(anybody, meeting.visitor(Meeting.PHONE), meeting.visitor(Meeting.PHONE));
        othersVote(anybody, List.of(1, 0, 0));
        assertThat(anybody.locator("#urn .figures")).containsText("6 ballots in the urn");
        assertThat(hall.locator("#stage")).containsText("6 of 14 ballots are in");
        look(hall, "hall-open");
        assertThat(delegate.locator("#vote a.button")).hasText("To my ballot");
        look(delegate, "delegate-open");
        terminal();
        assertThat(anybody.locator("#urn .figures")).containsText("7 ballots in the urn");

        handsOutAnother(trustees.getFirst());
        press(chair, "Close the urn of vote V1");
        assertThat(anybody.locator("#urn")).containsText("The trustees open the urn: 0 of 2");
        refuses(trustees.getFirst());
        look(chair, "chair-opening");
        turn(trustees.get(1), "turn");
        assertThat(anybody.locator("#urn")).containsText("The trustees open the urn: 1 of 2");
        assertThat(hall.locator("#stage")).containsText("The trustees open the urn: 1 of 2");
        look(anybody, "urn-opening");
        assertThat(hall.locator("#stage")).containsText("Head of the archive, event");
        look(hall, "hall-opening");
        comeBack(trustees.get(2));
        turn(trustees.get(2), "turn-again");
        assertThat(anybody.locator("#urn")).containsText("Counted");
        press(chair, "Declare the result of vote V1");
        assertThat(hall.locator("#stage")).containsText("Carried");
        look(hall, "hall-result");

        anybody.fill("#tracker", tracker);
        anybody.click("#find button");
        assertThat(anybody.locator("#found")).containsText("and it counts");
        for (var size : List.of(Meeting.PHONE, Meeting.DESK)) {
            var visitor = meeting.visitor(size);
            for (var path : List.of("/urns", "/urns/U1", "/keys", "/ballot", "/ballot/check", "/votes/V1")) {
                visitor.navigate(path);
                look(visitor, "public" + path.replace('/', '-'));
            }
        }
        anybody.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        look(anybody, "urn-printed");
    }

    /// Devices are read again at each step of the ceremony. One share is altered on its way; who got it reports it, and
    /// the ceremony is held once more.
    @Test
    void a_ceremony_survives_reloads_and_ends_when_a_share_is_wrong() {
        var group = Group.ED25519;
        var chair = meeting.signIn(meeting.visitor(Meeting.DESK), "office", "chair");
        var trustees = TRUSTEES.stream()
                .map(name -> meeting.signIn(meeting.visitor(Meeting.PHONE), "name", name))
                .toList();
        call(chair, group);
        for (var trustee : trustees) {
            trustee.locator(".seed code").waitFor();
            trustee.reload();
            certify(trustee);
            trustee.reload();
        }
        var last = trustees.getLast();
        alterTheFirstShare(last);
        for (var trustee : trustees) {
            trustee.locator("button:has-text('All of them agree')").waitFor();
            trustee.reload();
            trustee.click("button:has-text('All of them agree')");
            if (!trustee.equals(last)) {
                assertThat(trustee.locator("#cards")).containsText("You have committed");
                trustee.reload();
            }
        }
        var first = trustees.getFirst();
        var report = first.locator("button:has-text('Report the share of Selma Novak')");
        report.waitFor();
        first.reload();
        look(first, "trustee-dispute");
        report.click();
        for (var trustee : trustees) {
            assertThat(trustee.locator("#cards")).containsText("A share was disputed");
        }
        look(first, "trustee-disputed");
        chair.navigate("/keys");
        assertThat(chair.locator("main")).containsText("has received a share from Selma Novak that is wrong");
        chair.navigate("/chair");
        ceremony(chair, trustees, group);
    }

    /// What the device sends is altered on its way, in the share for the first of all trustees.
    private static void alterTheFirstShare(Page trustee) {
        trustee.route(
                "**/polynomials",
                route -> {
                    var sent = route.request().postData();
                    var at = sent.indexOf(CIPHERTEXT) + CIPHERTEXT.length();
                    var other = sent.charAt(at) == '0' ? '1' : '0';
                    route.resume(new Route.ResumeOptions()
                            .setPostData(sent.substring(0, at) + other + sent.substring(at + 1)));
                },
                new Page.RouteOptions().setTimes(1));
    }

    @Test
    void rankings_are_mixed_and_opened_by_the_trustees() {
        var chair = meeting.signIn(meeting.visitor(Meeting.DESK), "office", "chair");
        var trustees = TRUSTEES.stream()
                .map(name -> meeting.signIn(meeting.visitor(Meeting.PHONE), "name", name))
                .toList();
        ceremony(chair, trustees, Group.ED25519);
        assemble();
        press(chair, "Open: Annual meeting");
        act(chair, "/elections", Map.of("title", "Chair", "seats", "1", "form", "ranking", "rule", RULE));
        act(chair, "/elections/E1/nominations", Map.of("names", "Anna\nBela\nCarla"));
        act(chair, "/elections/E1/closing-of-nominations", Map.of());
        act(chair, "/elections/E1/ballot", Map.of());
        register(meeting.signIn(meeting.visitor(Meeting.DESK), "office", "registrar"));
        var voter = meeting.visitor(Meeting.PHONE);
        voter.navigate("/ballot#" + secretOf(1).reveal());
        voter.click("button[aria-label='Carla: up']");
        voter.click("button[aria-label='Anna: up']");
        voter.click("#mark-form button.main");
        assertThat(voter.locator("#made-choice")).hasText("1. Carla, 2. Anna");
        voter.click("#cast");
        assertThat(voter.locator("[data-step=received]")).isVisible();
        othersVote(voter, List.of(1, 2, 0));
        act(chair, "/elections/E1/closing", Map.of());
        voter.navigate("/urns/U1");
        for (int i = 0; i < 2; i++) {
            assertThat(voter.locator("#urn")).containsText("mix the ballots: " + i + " of 2");
            var mix = trustees.get(i).locator("button:has-text('Mix the ballots of U1')");
            mix.waitFor();
            look(trustees.get(i), "trustee-mix");
            mix.click();
        }
        for (int i = 1; i < 3; i++) {
            assertThat(voter.locator("#urn")).containsText("The trustees open the urn: " + (i - 1) + " of 2");
            turn(trustees.get(i), "turn-ranking");
        }
        assertThat(voter.locator("#urn")).containsText("Counted");
        assertThat(voter.locator("main")).containsText("6 rankings, mixed before they were opened");
        look(voter, "urn-rankings");
    }

    /// Both devices of the voter are old and slow, and the hall has no certificate. What such a phone takes is
    /// told on its page.
    @Test
    void a_phone_of_2021_tries_itself_out_then_votes_openly_and_in_secret() {
        var chair = meeting.signIn(meeting.visitor(Meeting.DESK), "office", "chair");
        var trustees = TRUSTEES.stream()
                .map(name -> meeting.signIn(meeting.visitor(Meeting.PHONE), "name", name))
                .toList();
        ceremony(chair, trustees, Group.BELENIOS_2048);
        assemble();
        var delegate = meeting.signIn(meeting.oldPhone(SLOWER), "number", "1");
        press(chair, "Open: Annual meeting");
        chair.click("#procedure summary");
        chair.fill("#procedure-text", "Shall the doors be opened?");
        chair.click("#procedure button[value=devices]");
        delegate.click("#ballots .yes");
        assertThat(delegate.locator("#ballots")).containsText("Your vote is in: Yes");
        press(chair, "Close vote V1");

        var voter = meeting.oldPhone(SLOWER);
        voter.navigate("/ballot#" + Credential.random(RANDOM).reveal());
        voter.click("#trial summary");
        voter.click("#try");
        assertThat(voter.locator("#tried li")).hasCount(2, new HasCountOptions().setTimeout(60_000));
        look(voter, "ballot-tried");
        secretVote(chair);
        register(meeting.signIn(meeting.visitor(Meeting.DESK), "office", "registrar"));
        var anybody = meeting.visitor(Meeting.DESK);
        anybody.navigate("/urns/U1");
        vote(anybody, voter, meeting.oldPhone(SLOWER));
    }

    /// Who votes for an absent member too, one of whose mandates weighs two, has three votes of the same secret.
    @Test
    void a_proxy_votes_although_the_network_is_lost_and_the_page_is_read_again() {
        meeting.close();
        meeting = Meeting.in(
                data.resolve("weighted"),
                Meeting.association(
                        data.resolve("association"),
                        Map.of("delegates.csv", Map.of("20,Umut Zander,3,decisive,1", "20,Umut Zander,3,decisive,2"))));
        var chair = meeting.signIn(meeting.visitor(Meeting.DESK), "office", "chair");
        var trustees = TRUSTEES.stream()
                .map(name -> meeting.signIn(meeting.visitor(Meeting.PHONE), "name", name))
                .toList();
        ceremony(chair, trustees, Group.BELENIOS_2048);
        assemble();
        var credentials = meeting.signIn(meeting.visitor(Meeting.DESK), "office", "credentials");
        var holder = meeting.badge("number", "1", "person");
        act(credentials, "/proxies", Map.of("principal", "20", "holder", holder));
        press(chair, "Open: Annual meeting");
        secretVote(chair);
        register(meeting.signIn(meeting.visitor(Meeting.DESK), "office", "registrar"));

        var voter = meeting.visitor(Meeting.PHONE);
        voter.navigate("/ballot#" + secretOf(1).reveal());
        assertThat(voter.locator("#mark-mandate")).containsText("(1/2)");
        mark(voter, "Yes");
        voter.reload();
        assertThat(voter.locator("[data-step=mark]")).isVisible();
        mark(voter, "No");
        voter.context().setOffline(true);
        voter.click("#cast");
        assertThat(voter.locator("#cast-waits")).containsText("sent again until it has arrived");
        look(voter, "ballot-offline");
        voter.context().setOffline(false);
        assertThat(voter.locator("[data-step=received]")).isVisible();
        assertThat(voter.locator("#receipt-facts code.tracker")).hasCount(1);

        voter.click("#next-mandate");
        assertThat(voter.locator("#mark-mandate")).containsText("(2/2)");
        assertThat(voter.locator("#mark-mandate")).containsText("2 votes");
        mark(voter, "No");
        look(voter, "ballot-weight");
        loseTheFirstAnswer(voter);
        voter.click("#cast");
        assertThat(voter.locator("[data-step=received]")).isVisible();
        assertThat(voter.locator("#receipt-facts code.tracker")).hasCount(2);
        voter.reload();
        assertThat(voter.locator("#own-list .own-counts")).hasCount(3);

        othersVote(voter, List.of(1, 0, 0));
        press(chair, "Close the urn of vote V1");
        trustees.getFirst().reload();
        turn(trustees.getFirst(), "turn-after-reload");
        turn(trustees.get(1), "turn-weights");
        voter.navigate("/urns/U1");
        assertThat(voter.locator("#urn")).containsText("Counted");
        assertThat(voter.locator("#urn")).containsText("8 ballots");
        look(voter, "urn-weights");
    }

    /// The ballot arrives, but the voter's device does not learn of it.
    private static void loseTheFirstAnswer(Page voter) {
        voter.route(
                "**/urns/U1/ballots",
                route -> {
                    route.fetch();
                    route.abort();
                },
                new Page.RouteOptions().setTimes(1));
    }

    @Test
    void without_scripts_the_pages_say_where_to_vote() {
        var voter = meeting.withoutScripts(Meeting.PHONE);
        voter.navigate("/ballot");
        assertThat(voter.locator("noscript .notice")).containsText("needs JavaScript");
        assertThat(voter.locator("#booth")).isHidden();
        screenshot(voter, "ballot-noscript");
        voter.navigate("/ballot/check");
        assertThat(voter.locator("noscript .notice")).containsText("needs JavaScript");
        voter.navigate("/urns");
        assertThat(voter.locator("main")).containsText("There has been no secret vote yet");
    }

    @Test
    void a_secret_in_the_link_leaves_the_address_at_once() {
        var voter = meeting.visitor(Meeting.PHONE);
        voter.navigate("/ballot#" + Credential.random(RANDOM).reveal());
        assertThat(voter.locator("[data-step=choose]")).isVisible();
        assertThat(voter.url()).doesNotContain("#");
        voter.navigate("/ballot#nonsense");
        assertThat(voter).hasURL(Pattern.compile(".*/ballot$"));
        assertThat(voter.locator("[data-step=choose]")).isVisible();
    }

    @Test
    void a_link_without_a_secret_asks_for_it_and_a_place_on_the_page_is_no_link() {
        var voter = meeting.visitor(Meeting.PHONE);
        voter.navigate("/ballot#%");
        assertThat(voter.locator("[data-step=secret]")).isVisible();
        assertThat(voter.locator("#secret-wrong")).containsText("The link holds no voting secret");
        voter.navigate("/ballot#content");
        voter.reload();
        assertThat(voter.locator("[data-step=secret]")).isVisible();
        assertThat(voter.locator("#secret-wrong")).isHidden();
    }

    @Test
    void a_link_on_a_device_that_remembers_anothers_secret_is_for_its_tab() {
        var voter = meeting.visitor(Meeting.PHONE);
        var remembered = Credential.random(RANDOM).reveal();
        var linked = Credential.random(RANDOM).reveal();
        voter.navigate("/ballot");
        voter.fill("#secret", remembered);
        voter.check("#remember");
        voter.press("#secret", "Enter");
        assertThat(voter.locator("[data-step=choose]")).isVisible();
        voter.navigate("/ballot#" + linked);
        assertThat(voter).hasURL(Pattern.compile(".*/ballot$"));
        voter.reload();
        assertThat(voter.locator("[data-step=choose]")).isVisible();
        assertThat(voter.evaluate("sessionStorage.getItem('plenum.secret')")).isEqualTo(linked);
        assertThat(voter.evaluate("localStorage.getItem('plenum.secret')")).isEqualTo(remembered);
    }

    @Test
    void the_terminal_forgets_a_silent_voter() {
        var terminal = meeting.signIn(meeting.visitor(Meeting.DESK), "office", "teller");
        terminal.clock().install();
        terminal.navigate("/terminal");
        terminal.fill("#secret", "half a secret");
        terminal.clock().runFor(100_000);
        assertThat(terminal.locator("#silence")).isVisible();
        terminal.keyboard().press("Shift");
        assertThat(terminal.locator("#silence")).isHidden();
        terminal.clock().runFor(121_000);
        assertThat(terminal.locator("#secret")).hasValue("");
        look(terminal, "terminal");
    }

    @Test
    void a_ranking_is_made_with_the_keyboard() {
        for (var size : List.of(Meeting.PHONE, Meeting.DESK)) {
            var voter = meeting.visitor(size);
            paper(voter, "{text: 'Chair', answers: ['Anna', 'Bela', 'Carla'], homomorphic: false}");
            assertThat(marked(voter)).isEqualTo("[0,0,0]");
            voter.focus("#paper button[aria-label='Carla: up']");
            voter.keyboard().press("Enter");
            voter.focus("#q0-0");
            voter.keyboard().type("1");
            voter.keyboard().press("Tab");
            assertThat(voter.locator("#paper [role=status]")).containsText("Anna now has rank 1");
            assertThat(marked(voter)).isEqualTo("[1,0,2]");
            voter.focus("#paper button[aria-label='Anna: down']");
            voter.keyboard().press("Enter");
            assertThat(marked(voter)).isEqualTo("[2,0,1]");
            voter.focus("#paper button[aria-label='Anna: down']");
            voter.keyboard().press("Enter");
            assertThat(marked(voter)).isEqualTo("[0,0,1]");
            look(voter, "paper-ranking");
        }
    }

    @Test
    void a_long_list_is_searched_and_no_more_are_marked_than_allowed() {
        for (var size : List.of(Meeting.PHONE, Meeting.DESK)) {
            var voter = meeting.visitor(size);
            paper(
                    voter,
                    "{text: 'Committee', answers: Array.from({length: 133}, (_, i) => `Name ${i + 1}`), homomorphic: true,"
                            + " min: 1, max: 2, blank: true}");
            voter.fill("#q0-filter", "Name 133");
            assertThat(voter.locator("#paper label.option:visible")).hasCount(2);
            voter.check("#q0-132");
            voter.fill("#q0-filter", "");
            voter.check("#q0-0");
            assertThat(voter.locator("#q0-1")).isDisabled();
            assertThat(voter.locator("#paper")).containsText("2 of at most 2 marked");
            look(voter, "paper-list");
            voter.check("#q0-blank");
            assertThat(voter.locator("#q0-0")).isDisabled();
            assertThat(voter.evaluate("paper.answer().slice(0, 3)").toString()).isEqualTo("[1, 0, 0]");
        }
    }

    @Test
    void names_are_struck_out_of_a_list() {
        for (var size : List.of(Meeting.PHONE, Meeting.DESK)) {
            var voter = meeting.visitor(size);
            paper(
                    voter,
                    "{text: 'Committee', answers: Array.from({length: 133}, (_, i) => `Name ${i + 1}`), homomorphic: true,"
                            + " min: 0, max: 133, blank: false}");
            assertThat(voter.evaluate("paper.answer().reduce((a, b) => a + b)").toString())
                    .isEqualTo("133");
            voter.fill("#q0-filter", "Name 77");
            voter.uncheck("#q0-76");
            assertThat(voter.locator("#paper")).containsText("1 of 133 names are struck out");
            assertThat(voter.evaluate("paper.words()")).isEqualTo("Struck out: Name 77");
            voter.fill("#q0-filter", "");
            look(voter, "paper-strike-out");
        }
    }

    /// A question of an election on the ballot page.
    private static void paper(Page voter, String question) {
        voter.navigate("/ballot");
        voter.evaluate("""
                async () => {
                  const {questionPaper} = await import("/static/ballot/paper.js");
                  window.paper = questionPaper(%s, 0);
                  const place = document.querySelector("[data-step=secret]");
                  place.id = "paper";
                  place.replaceChildren(paper.node);
                }""".formatted(question));
    }

    private static String marked(Page voter) {
        return String.valueOf(voter.evaluate("JSON.stringify(paper.answer())"));
    }

    /// The key, two of three. Each trustee writes a seed down and types it back; the rest goes by itself.
    private void ceremony(Page chair, List<Page> trustees, Group group) {
        call(chair, group);
        for (var trustee : trustees) {
            trustee.locator(".seed code").waitFor();
            if (trustee.equals(trustees.getFirst())) {
                look(trustee, "trustee-seed");
            }
            certify(trustee);
        }
        for (var trustee : trustees) {
            trustee.locator("button:has-text('All of them agree')").waitFor();
            if (trustee.equals(trustees.getFirst())) {
                look(trustee, "trustee-compare");
            }
        }
        for (var trustee : trustees) {
            trustee.click("button:has-text('All of them agree')");
        }
        assertThat(trustees.getFirst().locator("#keys")).containsText("The key is made");
        look(trustees.getFirst(), "trustee-key");
    }

    private static void call(Page chair, Group group) {
        chair.locator("#keys-call summary").click();
        chair.fill("#threshold-" + group.name(), "2");
        chair.locator("#call-" + group.name() + " button").click();
    }

    /// Writes the seed down and types it back, wrong the first time.
    private void certify(Page trustee) {
        var seed = trustee.locator(".seed code");
        seed.waitFor();
        seeds.put(trustee, seed.innerText());
        trustee.click("button:has-text('I have written it down')");
        trustee.locator("#cards input").fill("wrong");
        trustee.click("#cards form button");
        assertThat(trustee.locator("#cards .wrong")).containsText("not the same");
        trustee.locator("#cards input")
                .fill(Optional.ofNullable(seeds.get(trustee)).orElseThrow());
        trustee.click("#cards form button");
        assertThat(trustee.locator(".seed")).hasCount(0);
    }

    private void assemble() {
        var credentials = meeting.signIn(meeting.visitor(Meeting.DESK), "office", "credentials");
        for (int mandate = 1; mandate <= PRESENT; mandate++) {
            credentials.fill("#who", String.valueOf(mandate));
            credentials.press("#who", "Enter");
            assertThat(credentials.locator("#answer")).containsText("Mandate " + mandate);
        }
    }

    private static void secretVote(Page chair) {
        chair.click("#procedure summary");
        chair.fill("#procedure-text", "Shall we build the shed?");
        chair.click("#procedure button[value=secret]");
        assertThat(chair.locator("#business")).containsText("Shall we build the shed?");
    }

    /// The registrar's list, made outside the server as the registrar's own program does.
    private void register(Page registrar) {
        look(registrar, "registrar");
        var uuid = new Token(read(registrar, "/urns/U1").get("uuid").asString());
        var group =
                Group.named(read(registrar, "/urns/U1").get("group").asString()).orElseThrow();
        var keys = new ArrayList<PublicCredential>();
        for (var line : read(registrar, "/urns/U1/roll.json")) {
            var secret = secrets.computeIfAbsent(line.get("voter").asString(), _ -> Credential.random(RANDOM));
            for (int unit = 1; unit <= line.get("weight").asInt(); unit++) {
                var credential = secret.unit(line.get("mandate").asInt(), unit);
                keys.add(PublicCredential.of(credential.publicKey(uuid, group)));
            }
        }
        var answer = registrar
                .request()
                .post(
                        "/urns/U1/credentials",
                        RequestOptions.create()
                                .setHeader("Content-Type", "application/json")
                                .setHeader("Accept", "application/json")
                                .setHeader("X-CSRF", registrar.locator("body").getAttribute("data-csrf"))
                                .setData(CredentialList.sorted(keys, group).bytes()));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    /// Tests one ballot, casts one, replaces it, and gives the tracker of the last.
    private String vote(Page anybody, Page voter, Page second) {
        voter.navigate("/ballot#" + secretOf(1).reveal());
        mark(voter, "Yes");
        look(voter, "ballot-made");
        var tested = voter.locator("#made-trackers code").innerText();
        voter.click("#test");
        assertThat(voter.locator("#openings .qr")).isVisible();
        look(voter, "ballot-tested");
        second.navigate(voter.locator("#openings textarea").inputValue());
        assertThat(second.locator("#checked-answers")).containsText("Yes");
        assertThat(second.locator("#checked-tracker")).hasText(tested);
        look(second, "check");

        voter.click("#tested-next");
        mark(voter, "No");
        voter.click("#cast");
        assertThat(voter.locator("[data-step=received]")).isVisible();
        look(voter, "ballot-received");
        var first = voter.locator("#receipt-facts code").first().innerText();
        assertThat(anybody.locator("#urn .figures")).containsText("1 ballots in the urn");

        voter.click("#vote-again");
        mark(voter, "Yes");
        voter.click("#cast");
        assertThat(voter.locator("#own-list")).containsText("replaced by a later one");
        assertThat(anybody.locator("#urn .figures")).containsText("1 ballots in the urn");
        var last = voter.locator("#receipt-facts code").first().innerText();
        assertThat(last).isNotEqualTo(first).isNotEqualTo(tested);
        return last;
    }

    private static void mark(Page voter, String answer) {
        voter.locator("#questions label:has-text('" + answer + "')").click();
        if (answer.equals("No")) {
            look(voter, "ballot-mark");
        }
        voter.click("#mark-form button.main");
        assertThat(voter.locator("[data-step=made]")).isVisible();
    }

    private void othersVote(Page anybody, List<Integer> answer) {
        var booth = new Booth(Election.parse(text(anybody, "/urns/U1/election.json")));
        for (int mandate = 2; mandate <= 1 + OTHERS; mandate++) {
            var ballot = booth.make(secretOf(mandate).unit(mandate, 1), List.of(answer), RANDOM)
                    .ballot()
                    .bytes();
            var received = anybody.request()
                    .post(
                            "/urns/U1/ballots",
                            RequestOptions.create()
                                    .setHeader("Content-Type", "application/json")
                                    .setHeader("Accept", "application/json")
                                    .setData(ballot));
            assertThat(received.status()).as(received.text()).isEqualTo(200);
        }
    }

    /// A voter with the keyboard alone at the tellers' terminal, which then forgets everything.
    private void terminal() {
        var terminal = meeting.signIn(meeting.visitor(Meeting.DESK), "office", "teller");
        terminal.navigate("/terminal");
        look(terminal, "terminal");
        terminal.focus("#secret");
        terminal.keyboard().type(secretOf(10).reveal());
        terminal.keyboard().press("Enter");
        assertThat(terminal.locator("[data-step=mark]")).isVisible();
        tabTo(terminal, "INPUT");
        terminal.keyboard().press("ArrowDown");
        terminal.keyboard().press("Enter");
        assertThat(terminal.locator("[data-step=made]")).isVisible();
        assertThat(terminal.locator("#made-choice")).hasText("No");
        tabTo(terminal, "BUTTON Cast this ballot");
        terminal.keyboard().press("Enter");
        assertThat(terminal.locator("[data-step=received]")).isVisible();
        look(terminal, "terminal-received");
        terminal.click("button:has-text('Done, next voter')");
        assertThat(terminal.locator("[data-step=secret]")).isVisible();
        assertThat(terminal.evaluate("JSON.stringify([localStorage.length, sessionStorage.length])"))
                .isEqualTo("[0,0]");
    }

    /// The server hands a trustee something that is not the tally.
    private static void handsOutAnother(Page trustee) {
        trustee.route(
                "**/urns/U1/ciphertexts.json",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody("[[{\"alpha\":\"1\",\"beta\":\"1\"}]]")));
    }

    private static void refuses(Page trustee) {
        trustee.locator("button:has-text('Check again')").waitFor();
        assertThat(trustee.locator("#cards")).containsText("Your device does not turn your key");
        assertThat(trustee.locator("button:has-text('Turn my key')")).hasCount(0);
        look(trustee, "trustee-misfit");
    }

    private static void turn(Page trustee, String name) {
        var turn = trustee.locator("button:has-text('Turn my key in U1')");
        turn.waitFor();
        look(trustee, "trustee-" + name);
        turn.click();
        assertThat(turn).isHidden();
    }

    /// A trustee whose device has forgotten the seed types it in again.
    private void comeBack(Page trustee) {
        trustee.click("#forget-seed");
        var field = trustee.locator("#cards input");
        field.fill("11111-111111-11111-111111");
        trustee.click("#cards form button");
        assertThat(trustee.locator("#cards .wrong")).containsText("not the seed");
        look(trustee, "trustee-lost");
        field.fill(Optional.ofNullable(seeds.get(trustee)).orElseThrow());
        trustee.click("#cards form button");
    }

    private Credential secretOf(int mandate) {
        var voter = meeting.badge("number", String.valueOf(mandate), "person");
        return Optional.ofNullable(secrets.get(voter)).orElseThrow();
    }

    private static void act(Page page, String path, Map<String, String> fields) {
        var form = FormData.create();
        fields.forEach(form::set);
        var csrf = page.locator("body").getAttribute("data-csrf");
        form.set("csrf", csrf).set("token", String.valueOf(RANDOM.nextLong()));
        var answer = page.request()
                .post(
                        path,
                        RequestOptions.create()
                                .setHeader("Accept", "application/json")
                                .setForm(form));
        assertThat(answer.status()).as(path + " " + answer.text()).isEqualTo(200);
    }

    private static JsonNode read(Page page, String path) {
        return JSON.readTree(text(page, path));
    }

    private static byte[] text(Page page, String path) {
        return page.request()
                .get(path, RequestOptions.create().setHeader("Accept", "application/json"))
                .text()
                .getBytes(StandardCharsets.UTF_8);
    }

    /// Goes on with the Tab key to what the focused element's name and text begin with.
    private static void tabTo(Page page, String wanted) {
        for (int i = 0; i < 60; i++) {
            page.keyboard().press("Tab");
            var focused = page.evaluate("document.activeElement?.tagName + ' ' + document.activeElement?.innerText");
            if (String.valueOf(focused).startsWith(wanted)) {
                return;
            }
        }
        throw new AssertionError("Tab does not lead to " + wanted);
    }

    private static void press(Page page, String label) {
        Locator button =
                page.locator("button:has-text(\"" + label + "\"):visible").first();
        button.click();
    }

    /// Takes a screenshot, and has the page examined for barriers.
    private static void look(Page page, String name) {
        Screens.look(page, "secret-" + name);
    }

    private static void screenshot(Page page, String name) {
        Screens.keep(page, "secret-" + name);
    }
}
