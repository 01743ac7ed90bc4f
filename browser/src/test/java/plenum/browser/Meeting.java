package plenum.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plenum.server.PlenumServer;

/// The small association's meeting on a server of its own, and browsers that attend it.
final class Meeting implements AutoCloseable {
    private static final Path ASSOCIATION = Path.of("../scenarios/small-association");
    private static final List<String> CHROMIUM =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    /// How long a page may take on a machine that has much else to do, in milliseconds.
    private static final double PATIENCE = 15_000;

    /// A phone held upright, and a screen on a desk.
    static final int[] PHONE = {390, 844};

    static final int[] DESK = {1280, 900};

    /// A name of this machine that browsers do not trust as they trust "localhost": what they give to safe pages only
    /// is not there.
    private static final String PLAIN = "hall.test";

    private final Path data;
    private final Path association;
    private final Playwright playwright;
    private final Browser browser;
    private PlenumServer server;

    private Meeting(Path data, Path association, Playwright playwright, Browser browser, PlenumServer server) {
        this.data = data;
        this.association = association;
        this.playwright = playwright;
        this.browser = browser;
        this.server = server;
    }

    static Meeting in(Path data) {
        return in(data, ASSOCIATION);
    }

    /// The meeting of an association founded from another folder.
    static Meeting in(Path data, Path association) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var chromium =
                CHROMIUM.stream().map(Path::of).filter(Files::isExecutable).findFirst();
        var options = new LaunchOptions()
                .setArgs(List.of("--no-sandbox", "--host-resolver-rules=MAP " + PLAIN + " 127.0.0.1"));
        chromium.ifPresent(options::setExecutablePath);
        return new Meeting(
                data, association, playwright, playwright.chromium().launch(options), serve(data, association, 0));
    }

    private static PlenumServer serve(Path data, Path association, int port) {
        return PlenumServer.start(new PlenumServer.Settings(
                data, port, false, Optional.of("http://localhost"), Optional.of(association)));
    }

    /// A copy of the small association's folder in which one line of a file is another.
    static Path association(Path folder, Map<String, Map<String, String>> lines) {
        try (var files = Files.list(ASSOCIATION)) {
            Files.createDirectories(folder);
            for (var file : files.toList()) {
                var text = Files.readString(file);
                for (var line : lines.getOrDefault(file.getFileName().toString(), Map.of())
                        .entrySet()) {
                    text = text.replace(line.getKey(), line.getValue());
                }
                Files.writeString(folder.resolve(file.getFileName()), text);
            }
            return folder;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Stops the server and starts it again where it was.
    void restart() {
        whileDown(() -> {});
    }

    /// Whatever is done while the server is down.
    void whileDown(Runnable deeds) {
        var port = server.port();
        server.close();
        deeds.run();
        server = serve(data, association, port);
    }

    /// A fresh browser of a size, not signed in.
    Page visitor(int[] size) {
        return page(new NewContextOptions().setViewportSize(size[0], size[1]));
    }

    /// A fresh browser that runs no scripts.
    Page withoutScripts(int[] size) {
        return page(new NewContextOptions().setViewportSize(size[0], size[1]).setJavaScriptEnabled(false));
    }

    /// A fresh browser that came by plain http, as in a hall whose network has no certificate.
    Page onPlainHttp(int[] size) {
        return page(new NewContextOptions().setViewportSize(size[0], size[1]), PLAIN);
    }

    /// A phone of 2021 on plain http: what browsers have learnt since is taken from it, it has no workers that are
    /// modules, and it is so many times slower than this machine.
    Page oldPhone(int slower) {
        var page = onPlainHttp(PHONE);
        page.setDefaultTimeout(PATIENCE * slower);
        page.addInitScript(Scripts.text("old-phone.js"));
        var throttled = new JsonObject();
        throttled.addProperty("rate", slower);
        page.context().newCDPSession(page).send("Emulation.setCPUThrottlingRate", throttled);
        return page;
    }

    private Page page(NewContextOptions options) {
        return page(options, "localhost");
    }

    private Page page(NewContextOptions options, String host) {
        BrowserContext context = browser.newContext(options.setBaseURL("http://" + host + ":" + server.port()));
        context.setDefaultTimeout(PATIENCE);
        return context.newPage();
    }

    /// Signs a browser in with the first badge that has this value in a column of the list.
    Page signIn(Page page, String column, String value) {
        page.navigate("/sign-in");
        page.fill("#code", badge(column, value, "code"));
        page.click("main button.main");
        page.waitForURL(url -> !url.contains("/sign-in"));
        return page;
    }

    /// A field of the first badge that has this value in a column.
    String badge(String column, String value, String wanted) {
        try (var badges = CsvReader.builder().ofNamedCsvRecord(data.resolve("badges.csv"))) {
            return badges.stream()
                    .filter(row -> row.getField(column).equals(value))
                    .map(row -> row.getField(wanted))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
        server.close();
    }
}
