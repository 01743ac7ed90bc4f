package plenum.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whoever searches the archive: with the keyboard only, on a phone in German, without scripts, and on paper. The
/// screenshots stay in target/screens, to be looked at.
@Tag("browser")
class ArchiveTest {
    private static final int ENOUGH_TABS = 60;

    @TempDir
    private Path data;

    private Meeting meeting;

    @BeforeEach
    void hold() {
        meeting = Meeting.in(data);
        var chair = meeting.signIn(meeting.visitor(Meeting.DESK), "office", "chair");
        var secretary = meeting.signIn(meeting.visitor(Meeting.DESK), "office", "secretary");
        var credentials = meeting.signIn(meeting.visitor(Meeting.DESK), "office", "credentials");
        for (int mandate = 1; mandate <= 20; mandate++) {
            act(credentials, "/attendance/check-ins", Map.of("who", String.valueOf(mandate)));
        }
        act(chair, "/sittings/S1/opening", Map.of());
        act(chair, "/floor/speeches", Map.of("person", meeting.badge("number", "1", "person"), "kind", "contribution"));
        act(secretary, "/record/utterances", Map.of("speech", "L1", "text", "The dry year has emptied the tank."));
        act(secretary, "/record/utterances", Map.of("speech", "L1", "text", "A tank of twelve cubic metres is dry."));
        act(chair, "/sittings/current/adjournment", Map.of());
        meeting.restart();
    }

    @AfterEach
    void close() {
        meeting.close();
    }

    /// Sends a form as the page that is open could.
    private static void act(Page page, String path, Map<String, String> fields) {
        var status = page.evaluate("""
                async ([path, fields]) => {
                  const body = new URLSearchParams({...fields, csrf: document.body.dataset.csrf});
                  return (await fetch(path, {method: "POST", body, headers: {Accept: "application/json"}})).status;
                }""", new Object[] {path, fields});
        assertThat(status).as(path).isEqualTo(200);
    }

    @Test
    void words_and_fields_are_reached_with_the_keyboard_only() {
        var page = meeting.visitor(Meeting.DESK);
        page.navigate("/archive");
        look(page, "empty");
        tab(page, "words");
        page.keyboard().type("dry");
        press(page, "SUMMARY", "Enter");
        tab(page, "person");
        page.keyboard().type("Anna");
        page.keyboard().press("Enter");
        assertThat(page.locator("#found")).hasText("Found: 2");
        assertThat(page.locator("mark").first()).hasText("dry");
        assertThat(page.locator("#words")).hasValue("dry");
        assertThat(page.locator("#person")).hasValue("Anna");
        look(page, "found");
        press(page, "A", "");
        page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("form[role=search]")).isHidden();
        assertThat(page.locator("main")).containsText("Looked for: dry; Person: Anna");
        assertThat(page.locator(".kwic")).isVisible();
        Screens.keep(page, "archive-printed");
    }

    @Test
    void on_a_phone_in_german() {
        var page = meeting.visitor(Meeting.PHONE);
        page.navigate("/archive?lang=de");
        page.fill("#words", "dry");
        page.press("#words", "Enter");
        assertThat(page.locator("#found")).hasText("Gefunden: 2");
        look(page, "german");
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
    }

    @Test
    void without_scripts_what_is_wrong_is_said_where_it_was_typed() {
        var page = meeting.withoutScripts(Meeting.PHONE);
        page.navigate("/archive");
        page.fill("#words", "\"dry year");
        page.click("main button.main");
        assertThat(page.locator("[role=alert]")).containsText("A quotation mark has no second one");
        assertThat(page.locator("#words")).hasValue("\"dry year");
        page.fill("#words", "\"dry year\"");
        page.click("main button.main");
        assertThat(page.locator("#found")).hasText("Found: 1");
    }

    /// Goes on by the tabulator until a field has the focus.
    private static void tab(Page page, String id) {
        until(page, "document.activeElement.id === '" + id + "'", id);
    }

    /// Goes on by the tabulator until an element of a kind in the page has the focus, and presses a key, if any.
    private static void press(Page page, String kind, String key) {
        until(
                page,
                "document.activeElement.closest('main') && document.activeElement.tagName === '" + kind + "'",
                kind);
        if (!key.isEmpty()) {
            page.keyboard().press(key);
        }
    }

    private static void until(Page page, String reached, String what) {
        for (int tabs = 0; tabs < ENOUGH_TABS; tabs++) {
            page.keyboard().press("Tab");
            if (page.evaluate("Boolean(" + reached + ")").equals(true)) {
                return;
            }
        }
        throw new AssertionError("not reached by the keyboard: " + what);
    }

    private static void look(Page page, String name) {
        Screens.look(page, "archive-" + name);
    }
}
