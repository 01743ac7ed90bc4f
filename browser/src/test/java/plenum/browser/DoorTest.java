package plenum.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A station at a door scans badges on a phone, on plain http and while the network is cut. The screenshots stay in
/// target/screens, to be looked at.
@Tag("browser")
class DoorTest {
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
    void scans_made_while_the_network_is_cut_are_sent_in_order_and_once() {
        var desk = meeting.signIn(meeting.visitor(Meeting.DESK), "office", "credentials");
        var door = station(meeting.onPlainHttp(new int[] {360, 740}), "North door");
        look(door, "ready");
        scan(door, code(1));
        assertThat(door.locator("#answer")).containsText("Anna Brandt");
        assertThat(door.locator("#answer .verdict")).hasText("In");
        look(door, "online");

        door.context().setOffline(true);
        scan(door, code(2));
        assertThat(door.locator("#answer .verdict")).hasText("In");
        assertThat(door.locator("#answer")).containsText("noted");
        assertThat(door.locator("#answer")).not().containsText("Bela");
        scan(door, meeting.badge("number", "3", "link"));
        door.click("text=Going out");
        scan(door, code(1));
        scan(door, "0001-0000-0000-00");
        assertThat(door.locator("#answer")).containsText("no valid badge");
        assertThat(door.locator("#waiting-list li")).hasCount(3);
        assertThat(door.locator("#waiting")).containsText("Not with the server yet: 3");
        look(door, "offline");
        var kept = (String) door.evaluate("JSON.stringify(localStorage)");
        assertThat(kept)
                .doesNotContain(code(2).substring(code(2).length() - 7))
                .doesNotContain(code(2).replace("-", "").substring(4))
                .doesNotContain("Bela");
        assertThat(desk.locator("#figures")).containsText("1 in the hall");

        door.context().setOffline(false);
        assertThat(door.locator("#waiting")).isHidden();
        assertThat(desk.locator("#figures")).containsText("2 in the hall");
        assertThat(door.locator("#answer")).not().containsText("Bela");
        desk.navigate("/attendance");
        assertThat(desk.locator("tbody tr")).hasCount(2);
        assertThat(desk.locator("main")).not().containsText("Anna Brandt");
        assertThat(door.evaluate("localStorage.length")).isEqualTo(0);
        var before = entries(desk);
        door.reload();
        assertThat(door.locator("#waiting")).isHidden();
        assertThat(entries(desk)).isEqualTo(before);
    }

    @Test
    void scans_outlast_a_page_that_was_closed_and_a_server_that_was_down() {
        var door = station(meeting.onPlainHttp(Meeting.PHONE), "South door");
        door.route("**/attendance/scans", route -> route.abort());
        scan(door, code(1));
        scan(door, code(2));
        assertThat(door.locator("#waiting-list li")).hasCount(2);
        var again = door.context().newPage();
        door.close();
        meeting.restart();
        again.navigate("/door?station=South+door");
        assertThat(again.locator("#waiting")).isHidden();
        assertThat(again.locator("#figures")).containsText("2 in the hall");
    }

    @Test
    void a_station_is_opened_again_while_the_network_is_away() {
        var door = station(meeting.visitor(Meeting.PHONE), "North door");
        assertThat(door.locator("#kept")).containsText("This browser keeps the page");
        meeting.whileDown(() -> {
            scan(door, code(1));
            door.reload();
            assertThat(door.locator("h1")).hasText("North door");
            assertThat(door.locator("#waiting-list li")).hasCount(1);
            assertThat(door.locator("#kept")).containsText("This browser keeps the page");
            scan(door, code(2));
            assertThat(door.locator("#answer .verdict")).hasText("In");
            assertThat(door.locator("#answer")).containsText("checked as soon as the server answers");
            assertThat(door.locator("#waiting-list li")).hasCount(2);
            look(door, "opened-again");
        });
        assertThat(door.locator("#waiting")).isHidden();
        assertThat(door.locator("#figures")).containsText("2 in the hall");
    }

    @Test
    void a_browser_that_does_not_keep_the_page_says_so() {
        var door = station(meeting.onPlainHttp(Meeting.PHONE), "North door");
        assertThat(door.locator("#kept")).containsText("leave it open while the network is away");
    }

    @Test
    void two_pages_of_one_station_keep_the_scans_of_both() {
        var door = station(meeting.onPlainHttp(Meeting.PHONE), "North door");
        var other = door.context().newPage();
        other.navigate("/door?station=North+door");
        other.waitForSelector("#door[data-ready]");
        door.context().route("**/attendance/scans", route -> route.abort());
        scan(door, code(1));
        scan(other, code(2));
        scan(door, code(3));
        assertThat(door.locator("#waiting-list li")).hasCount(2);
        assertThat(other.locator("#waiting-list li")).hasCount(1);
        door.close();
        other.reload();
        assertThat(other.locator("#waiting-list li")).hasCount(3);
        assertThat(other.locator("#waiting-list li").first()).containsText("Badge 1");
        other.context().unroute("**/attendance/scans");
        assertThat(other.locator("#waiting")).isHidden();
        assertThat(other.locator("#figures")).containsText("3 in the hall");
        assertThat(other.evaluate("localStorage.length")).isEqualTo(0);
    }

    @Test
    void scans_wait_until_somebody_has_signed_in_again() {
        var door = station(meeting.onPlainHttp(Meeting.PHONE), "North door");
        var other = door.context().newPage();
        other.navigate("/credentials");
        other.click("text=Sign out");
        other.waitForURL(url -> !url.contains("/credentials"));
        scan(door, code(1));
        assertThat(door.locator("#turned-away")).isVisible();
        assertThat(door.locator("#waiting-list li")).hasCount(1);
        look(door, "turned-away");
        door.close();
        meeting.signIn(other, "office", "credentials");
        other.navigate("/door?station=North+door");
        assertThat(other.locator("#waiting")).isHidden();
        assertThat(other.locator("#figures")).containsText("1 in the hall");
    }

    @Test
    void what_does_not_go_together_is_looked_at_at_the_desk() {
        var north = station(meeting.visitor(Meeting.PHONE), "North door");
        scan(north, code(1));
        assertThat(north.locator("#answer")).containsText("Anna Brandt");
        var south = station(meeting.visitor(Meeting.PHONE), "South door");
        scan(south, code(1));
        assertThat(south.locator("#answer")).containsText("another door");
        look(south, "two-doors");
        var desk = meeting.signIn(meeting.visitor(new int[] {360, 740}), "office", "credentials");
        assertThat(desk.locator("#doubts")).containsText("in, South door");
        look(desk, "doubts");
        desk.fill("#doubts input[name=note]", "Went for a coffee");
        desk.click("#doubts button:has-text('Looked at')");
        assertThat(desk.locator("#doubts")).containsText("Everything was looked at");
        assertThat(desk.locator("#settled")).containsText("Looked at: 1");
    }

    @Test
    void without_scripts_a_station_is_a_form() {
        var door = meeting.signIn(meeting.withoutScripts(Meeting.PHONE), "office", "credentials");
        door.navigate("/door");
        door.fill("#station", "North door");
        door.click("main button.main");
        scan(door, code(1));
        assertThat(door.locator("#answer")).containsText("Anna Brandt");
        door.click("text=Going out");
        scan(door, code(1));
        assertThat(door.locator("#answer .verdict")).hasText("Out");
        assertThat(door.locator("h1")).hasText("North door");
    }

    private Page station(Page page, String name) {
        meeting.signIn(page, "office", "credentials");
        page.navigate("/door");
        page.fill("#station", name);
        page.click("main button.main");
        page.waitForSelector("#door[data-ready]");
        return page;
    }

    private String code(int mandate) {
        return meeting.badge("number", String.valueOf(mandate), "code");
    }

    private static void scan(Page page, String code) {
        page.fill("#who", code);
        page.press("#who", "Enter");
    }

    private static String entries(Page page) {
        page.navigate("/attendance");
        return page.locator(".foot").textContent();
    }

    private static void look(Page page, String name) {
        Screens.look(page, "door-" + name);
    }
}
