package plenum.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;

/// Pages as they stood in the browser. Their pictures stay in target/screens, to be looked at.
final class Screens {
    private static final Path FOLDER = Path.of("target/screens");

    private Screens() {}

    /// Keeps a picture of a page as wide as it is, and has it checked for those who see, hear or move otherwise.
    static void look(Page page, String name) {
        keep(page, name);
        assertThat(new AxeBuilder(page)
                        .analyze().getViolations().stream()
                                .map(violation -> violation.getId() + ": "
                                        + violation.getNodes().getFirst().getHtml()))
                .as(name)
                .isEmpty();
    }

    /// Keeps a picture of a page only.
    static void keep(Page page, String name) {
        var width = page.viewportSize().width;
        page.screenshot(new ScreenshotOptions()
                .setPath(FOLDER.resolve(name + "-" + width + ".png"))
                .setFullPage(true));
    }
}
