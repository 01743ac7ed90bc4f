package plenum.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The annual meeting through its pages. The screenshots stay in target/screens, to be looked at.
@Tag("browser")
class MeetingTest {
    private static final int QUORUM = 14;

    @TempDir
    private Path data;

    private Meeting meeting;

    @BeforeEach
    void open() {
        meeting = Meeting.in(data);
    }

    @AfterEach
    void close() {
        meeting.close();
    }

    @Test
    void a_meeting_is_held_through_the_pages() {
        var credentials = meeting.signIn(meeting.visitor(Meeting.DESK), "office", "credentials");
        checkIn(credentials, QUORUM);
        look(credentials, "credentials");
        credentials.fill("#search", "ho");
        credentials.click("form[role=search] button");
        assertThat(credentials.locator("main")).containsText("Carla Hoff");
        look(credentials, "credentials-search");

        var chair = meeting.signIn(meeting.visitor(Meeting.DESK), "office", "chair");
        var delegate = meeting.signIn(meeting.visitor(Meeting.PHONE), "number", "1");
        var other = meeting.signIn(meeting.visitor(Meeting.DESK), "number", "2");
        var hall = meeting.visitor(new int[] {1600, 900});
        hall.navigate("/hall");
        look(chair, "chair-before");
        press(chair, "Open: Annual meeting");
        assertThat(delegate.locator("#now")).containsText("In session");
        press(chair, "Any objections?");
        assertThat(delegate.locator("#vote")).containsText("Adoption of the agenda");
        look(delegate, "delegate-acclamation");
        press(chair, "Close vote V1");
        press(chair, "Take up item 1 Report of the board");
        assertThat(hall.locator("#stage")).containsText("Report of the board");

        delegate.click("#floor summary, #floor button");
        assertThat(chair.locator("#business")).containsText("Anna Brandt");
        press(chair, "Call Anna Brandt");
        assertThat(hall.locator("#stage")).containsText("Anna Brandt");
        look(hall, "hall-speech");
        look(delegate, "delegate-speech");

        var secretary = meeting.signIn(meeting.visitor(Meeting.DESK), "office", "secretary");
        secretary.fill("#said", "Members, the year was dry.");
        secretary.click("#taking button.main");
        assertThat(secretary.locator("#latest")).containsText("the year was dry");
        secretary.locator("h1").click();
        secretary.keyboard().press("2");
        assertThat(secretary.locator("#latest")).containsText("Prolonged applause.");
        secretary.keyboard().press("3");
        assertThat(secretary.locator("#latest")).containsText("Stormy applause.");
        look(secretary, "secretary");
        press(chair, "End the speech");

        delegate.click("#move summary");
        delegate.fill("#title", "A rain-water tank");
        delegate.fill("#text", "The association buys a rain-water tank of 5 m³.");
        delegate.click("#move button");
        assertThat(other.locator("#motion")).containsText("waits for seconders");
        other.click("#second-M1 button");
        press(chair, "Open the debate on M1: A rain-water tank");
        assertThat(other.locator("#motion")).containsText("under debate");
        other.click("#amend summary");
        other.fill("#passage", "5 m³");
        other.fill("#amended", "8 m³");
        other.click("#amend button");
        delegate.click("#amendment-M1\\.1 summary");
        delegate.click("#amendment-M1\\.1 button");
        look(chair, "chair-debate");
        press(
                chair.locator(".offer", new Page.LocatorOptions().setHasText("Amendment M1.1"))
                        .page(),
                "By devices");
        assertThat(delegate.locator("#ballots")).containsText("Mandate 1");
        look(delegate, "delegate-vote");
        delegate.click("#ballots .yes");
        assertThat(delegate.locator("#ballots")).containsText("Your vote is in: Yes");
        look(delegate, "delegate-voted");
        other.click("#ballots .no");
        assertThat(hall.locator("#stage")).containsText("2 of");
        look(hall, "hall-vote");
        other.click("#ballots .yes");
        look(chair, "chair-vote");
        press(chair, "Close vote V2");
        assertThat(delegate.locator("#motion")).containsText("8 m³");
        look(hall, "hall-result");

        press(chair, "Show of cards");
        var teller = meeting.signIn(meeting.visitor(Meeting.PHONE), "office", "teller");
        teller.fill("#block", "Left");
        teller.fill("#yes", "10");
        teller.fill("#no", "1");
        teller.fill("#abstain", "0");
        teller.click("#cards button");
        assertThat(teller.locator("#blocks")).containsText("Left");
        look(teller, "tellers");
        press(chair, "Close vote V3");
        assertThat(hall.locator("#stage")).containsText("Carried");

        for (var path : List.of("/record/S1", "/edition/en/sittings/S1.html")) {
            quote(meeting.visitor(Meeting.DESK), path);
        }
        for (var path : List.of(
                "/",
                "/record",
                "/record/S1",
                "/minutes/S1",
                "/captions",
                "/paragraphs/T1",
                "/edition/en/citations/T1.html",
                "/decisions",
                "/votes/V2",
                "/motions/M1",
                "/proofs",
                "/edition/en/index.html",
                "/edition/en/sittings/S1.html",
                "/edition/en/items/A1.html",
                "/edition/de/decisions.html",
                "/help",
                "/sign-in",
                "/nothing")) {
            var name = "public" + (path.equals("/") ? "" : path.replace('/', '-'));
            for (var size : List.of(Meeting.PHONE, Meeting.DESK)) {
                var visitor = meeting.visitor(size);
                visitor.navigate(path);
                look(visitor, name);
                visitor.context().close();
            }
        }
    }

    @Test
    void a_delegate_on_the_phone_comes_back_after_the_server_was_away() {
        var credentials = meeting.signIn(meeting.visitor(Meeting.DESK), "office", "credentials");
        checkIn(credentials, QUORUM);
        var chair = meeting.signIn(meeting.visitor(Meeting.DESK), "office", "chair");
        var delegate = meeting.signIn(meeting.visitor(Meeting.PHONE), "number", "1");
        press(chair, "Open: Annual meeting");
        press(chair, "By devices");
        delegate.click("#ballots .yes");
        assertThat(delegate.locator("#ballots")).containsText("Your vote is in: Yes");
        meeting.restart();
        assertThat(delegate.locator("#connection")).containsText("Connected again");
        delegate.click("#ballots .no");
        assertThat(delegate.locator("#ballots")).containsText("Your vote is in: No");
        press(chair, "Close vote V1");
        assertThat(delegate.locator("#vote")).containsText("Rejected");
    }

    @Test
    void the_chair_leads_with_the_keyboard_alone() {
        var credentials = meeting.signIn(meeting.visitor(Meeting.DESK), "office", "credentials");
        checkIn(credentials, QUORUM);
        var chair = meeting.visitor(Meeting.DESK);
        chair.navigate("/sign-in");
        chair.keyboard().type(meeting.badge("office", "chair", "code"));
        chair.keyboard().press("Enter");
        chair.waitForURL("**/chair");
        for (var step : List.of(
                "Open: Annual meeting", "Any objections?", "Close vote V1", "Take up item 1 Report of the board")) {
            tabTo(chair, step);
            chair.keyboard().press("Enter");
            assertThat(chair.locator(".offer button:has-text(\"" + step + "\")"))
                    .hasCount(0);
        }
        assertThat(chair.locator("#business")).containsText("under way");
    }

    @Test
    void without_scripts_everything_works_by_reloading() {
        var credentials = meeting.signIn(meeting.withoutScripts(Meeting.DESK), "office", "credentials");
        for (int mandate = 1; mandate <= QUORUM; mandate++) {
            credentials.fill("#who", String.valueOf(mandate));
            credentials.press("#who", "Enter");
            assertThat(credentials.locator("#answer")).containsText("In the hall");
        }
        var chair = meeting.signIn(meeting.withoutScripts(Meeting.DESK), "office", "chair");
        press(chair, "Open: Annual meeting");
        press(chair, "By devices");
        var delegate = meeting.signIn(meeting.withoutScripts(Meeting.PHONE), "number", "3");
        delegate.click("#ballots .abstain");
        assertThat(delegate.locator("#ballots")).containsText("Your vote is in: Abstain");
        delegate.goBack();
        delegate.click("#ballots .yes");
        assertThat(delegate.locator("#ballots")).containsText("Your vote is in: Yes");
        press(chair, "Close vote V1");
        assertThat(chair.locator("main")).containsText("Done");
        delegate.navigate("/votes/V1");
        assertThat(delegate.locator("#vote")).containsText("Carried");
        delegate.navigate("/?lang=de");
        assertThat(delegate.locator("main")).containsText("Tagesordnung");
        delegate.navigate("/decisions");
        assertThat(delegate.locator("html")).hasAttribute("lang", "de");
    }

    @Test
    void what_is_refused_or_mistyped_is_said_where_it_was_sent() {
        var delegate = meeting.signIn(meeting.visitor(Meeting.PHONE), "number", "1");
        delegate.click("#floor button");
        assertThat(delegate.locator(".notice.bad")).containsText("The floor is given in session.");
        assertThat(delegate.locator(".notice.bad")).containsText("Article 6");
        var stranger = meeting.visitor(Meeting.PHONE);
        stranger.navigate("/sign-in");
        stranger.fill("#code", "nonsense");
        stranger.click("main button.main");
        assertThat(stranger.locator(".notice.bad")).containsText("not a code");
        stranger.navigate("/chair");
        assertThat(stranger).hasURL(Pattern.compile(".*/sign-in"));
        delegate.navigate("/chair");
        assertThat(delegate.locator("h1")).containsText("not open to you");
        look(delegate, "forbidden");
        var credentials = meeting.signIn(meeting.visitor(Meeting.DESK), "office", "credentials");
        credentials.fill("#who", "9999");
        credentials.press("#who", "Enter");
        assertThat(credentials.locator("#answer")).containsText("No valid badge");
    }

    /// Goes on with the Tab key to a button.
    private static void tabTo(Page page, String label) {
        for (int i = 0; i < 80; i++) {
            page.keyboard().press("Tab");
            var focused = page.evaluate("document.activeElement?.tagName + ' ' + document.activeElement?.innerText");
            if (String.valueOf(focused).startsWith("BUTTON " + label)) {
                return;
            }
        }
        throw new AssertionError("Tab does not lead to " + label);
    }

    private static void checkIn(Page credentials, int mandates) {
        for (int mandate = 1; mandate <= mandates; mandate++) {
            credentials.fill("#who", String.valueOf(mandate));
            credentials.press("#who", "Enter");
            assertThat(credentials.locator("#answer")).containsText("Mandate " + mandate);
        }
    }

    /// Selects some words of the first paragraph and presses the button that then shows itself.
    private static void quote(Page page, String path) {
        page.navigate(path);
        page.evaluate("navigator.clipboard.writeText = async (text) => { window.copied = text; }");
        page.evaluate("""
                () => {
                  const words = document.getElementById("T1").firstChild;
                  getSelection().setBaseAndExtent(words, 9, words, 25);
                }
                """);
        page.click("button.quote");
        // The pages forbid the evaluation that waitForFunction does.
        page.waitForCondition(() -> page.evaluate("window.copied") != null);
        assertThat(page.evaluate("window.copied").toString())
                .startsWith("“the year was dry” — ")
                .contains("T1 (as taken down, entry ");
        page.context().close();
    }

    private static void press(Page page, String label) {
        page.locator("button:has-text(\"" + label + "\"):visible").first().click();
    }

    /// Takes a screenshot, and has the page examined for barriers.
    private static void look(Page page, String name) {
        Screens.look(page, name);
    }
}
