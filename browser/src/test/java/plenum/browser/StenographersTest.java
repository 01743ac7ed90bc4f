package plenum.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A speech is taken down with the keyboard, from a prepared text and over a lost network, and read along in the hall
/// and on a phone. The screenshots stay in target/screens, to be looked at.
@Tag("browser")
class StenographersTest {
    private static final int QUORUM = 14;
    private static final String RECORD = "**/record/**";
    private static final String PREPARED = "Members, the year was dry.\n\n\nThe tank is empty.\n\nWe need another.\n";

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
    void a_speech_is_taken_down_from_a_prepared_text_over_a_lost_network() {
        var chair = inSession();
        var secretary = meeting.signIn(meeting.onPlainHttp(Meeting.DESK), "office", "secretary");
        secretary.click("text=I take over");
        assertThat(secretary.locator("#taking")).containsText("takes down, for");
        var phone = meeting.visitor(Meeting.PHONE);
        phone.navigate("/captions");
        var hall = meeting.visitor(new int[] {1600, 900});
        hall.navigate("/hall");
        assertThat(hall.locator("#captions")).isHidden();

        secretary.click("#prepared-title");
        secretary.fill("#prepared-text", PREPARED);
        look(secretary, "prepared");
        secretary.click("#prepared-load");
        assertThat(secretary.locator("#said")).hasValue("Members, the year was dry.");
        assertThat(secretary.locator("#prepared-place")).containsText("Paragraph 1 of 3");
        secretary.press("#said", "Control+Enter");
        assertThat(phone.locator("#captions")).containsText("the year was dry");
        assertThat(hall.locator("#captions")).containsText("the year was dry");
        look(hall, "hall-captions");
        assertThat(secretary.locator("#said")).hasValue("The tank is empty.");

        secretary.route(RECORD, Route::abort);
        secretary.fill("#said", "The tank is empty, says @Hof");
        secretary.press("#said", "Tab");
        assertThat(secretary.locator("#said")).hasValue("The tank is empty, says Carla Hoff");
        secretary.press("#said", "Control+Enter");
        secretary.locator("h1").click();
        secretary.keyboard().press("3");
        secretary.fill("#cry", "Cry: Hear, hear!");
        secretary.press("#cry", "Enter");
        assertThat(secretary.locator("#waiting-list li")).hasCount(3);
        look(secretary, "waiting");
        secretary.reload();
        assertThat(secretary.locator("#waiting-list li")).hasCount(3);
        assertThat(secretary.locator("#said")).hasValue("We need another.");
        assertThat(phone.locator("#captions")).not().containsText("Carla Hoff");
        secretary.unroute(RECORD);
        assertThat(secretary.locator("#waiting")).isHidden();
        assertThat(phone.locator("#captions")).containsText("says Carla Hoff");
        assertThat(phone.locator("#captions-now p").last()).hasText("(Cry: Hear, hear!)");
        assertThat(phone.locator("#captions-now p").nth(1)).containsText("Stormy applause");
        look(phone, "captions");

        secretary.click("#prepared-skip");
        assertThat(secretary.locator("#prepared-going")).isHidden();
        press(chair, "End the speech");
        assertThat(hall.locator("#captions")).isHidden();
    }

    @Test
    void captions_come_sentence_by_sentence_while_the_speaker_goes_on() {
        inSession();
        var secretary = meeting.signIn(meeting.onPlainHttp(Meeting.DESK), "office", "secretary");
        var phone = meeting.visitor(Meeting.PHONE);
        phone.navigate("/captions?size=3");
        var hall = meeting.visitor(new int[] {1600, 900});
        hall.navigate("/hall");
        secretary.locator("#said").pressSequentially("Members, the year was dry. The tank of Dr. Hoff is ");
        var begun = System.nanoTime();
        assertThat(phone.locator("#captions-now p").last()).hasText("Members, the year was dry.");
        assertThat(hall.locator("#captions")).hasText("Members, the year was dry.");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(3));
        assertThat(secretary.locator("#said")).hasValue("The tank of Dr. Hoff is ");
        assertThat(secretary.locator("#delay")).containsText("s under way");
        secretary.locator("#said").pressSequentially("empty! We need another one, and we need it before the summer");
        assertThat(phone.locator("#captions-now p").last()).hasText("The tank of Dr. Hoff is empty!");
        secretary.press("#said", "Control+Enter");
        assertThat(phone.locator("#captions-now p").last()).containsText("before the summer");
        assertThat(phone.locator("#captions-now p")).hasCount(3);
        assertThat(hall.locator("#captions")).containsText("empty! We need another one");
        look(phone, "sentences");
        look(hall, "hall-sentences");
        look(secretary, "desk-sentences");
        var vtt = phone.request().get("/captions/S1.vtt").text();
        assertThat(vtt)
                .startsWith("WEBVTT")
                .contains("T1-1\n", "T1-2\n", "T1-3\n", "<v Anna Brandt>The tank of Dr. Hoff is empty!</v>");
        secretary.locator("#said").pressSequentially("Thank you. ");
        assertThat(phone.locator("#captions-now p").last()).hasText("Thank you.");
        secretary.press("#said", "Control+Enter");
        secretary.locator("#said").pressSequentially("Next. ");
        assertThat(phone.locator("#captions-now p").last()).hasText("Next.");
        assertThat(phone.request().get("/captions/S1.vtt").text()).contains("\nT2\n", "\nT3\n");
        phone.navigate("/captions?size=4");
        look(phone, "captions-large");
    }

    @Test
    void what_is_refused_comes_back_to_who_wrote_it() {
        var chair = inSession();
        var secretary = meeting.signIn(meeting.onPlainHttp(Meeting.DESK), "office", "secretary");
        press(chair, "End the speech");
        press(chair, "Adjourn");
        secretary.locator("h1").click();
        secretary.keyboard().press("3");
        assertThat(secretary.locator("#waiting-list .wrong")).containsText("belong to a sitting in session");
        look(secretary, "refused");
        secretary.click("#waiting-list >> text=Discard");
        assertThat(secretary.locator("#waiting")).isHidden();
        secretary.reload();
        assertThat(secretary.locator("#waiting")).isHidden();
    }

    /// The annual meeting while Anna Brandt speaks.
    private Page inSession() {
        var credentials = meeting.signIn(meeting.visitor(Meeting.DESK), "office", "credentials");
        for (int mandate = 1; mandate <= QUORUM; mandate++) {
            credentials.fill("#who", String.valueOf(mandate));
            credentials.press("#who", "Enter");
            assertThat(credentials.locator("#answer")).containsText("Mandate " + mandate);
        }
        var chair = meeting.signIn(meeting.visitor(Meeting.DESK), "office", "chair");
        press(chair, "Open: Annual meeting");
        press(chair, "Any objections?");
        press(chair, "Close vote V1");
        press(chair, "Take up item 1 Report of the board");
        var delegate = meeting.signIn(meeting.visitor(Meeting.PHONE), "number", "1");
        delegate.click("#floor summary, #floor button");
        press(chair, "Call Anna Brandt");
        assertThat(chair.locator("main")).containsText("End the speech");
        return chair;
    }

    private static void press(Page page, String label) {
        page.locator("button:has-text(\"" + label + "\"):visible").first().click();
    }

    private static void look(Page page, String name) {
        Screens.look(page, "stenographers-" + name);
    }
}
