package plenum.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/// Scripts of the tests on a page of the server: they import what the server gives out, under the same policy as its
/// own.
final class Scripts {
    private static final String FOLDER = "/ballot-tests/";
    private static final String ARCHIVE = ".bel";
    private static final Path CASES = Path.of("../ballot/src/test/resources/cases");
    private static final int PATIENCE = 120_000;

    private final Page page;

    private Scripts(Page page) {
        this.page = page;
    }

    static Scripts on(Page page) {
        page.setDefaultTimeout(PATIENCE);
        page.route("**" + FOLDER + "**", Scripts::giveOut);
        page.navigate("/sign-in");
        return new Scripts(page);
    }

    /// The names of all functions of a module.
    List<String> functions(String module) {
        var names = (List<?>) page.evaluate("async module => Object.keys(await import(module))", FOLDER + module);
        return names.stream().map(String::valueOf).toList();
    }

    /// Calls a function of a module and waits for its result.
    Object call(String module, String function, Object argument) {
        return page.evaluate(
                "async ([module, name, argument]) => (await import(module))[name](argument)",
                List.of(FOLDER + module, function, argument));
    }

    /// The text of a script among the tests' resources.
    static String text(String name) {
        try (var file = Scripts.class.getResourceAsStream("ballot/" + name)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void giveOut(Route route) {
        var url = route.request().url();
        var name = url.substring(url.lastIndexOf('/') + 1);
        if (name.endsWith(ARCHIVE)) {
            route.fulfill(new FulfillOptions().setPath(archive(name)));
            return;
        }
        try (var file = Scripts.class.getResourceAsStream("ballot/" + name)) {
            if (file == null) {
                route.fulfill(new FulfillOptions().setStatus(404));
                return;
            }
            var type = name.endsWith(".js") ? "text/javascript" : "application/json";
            route.fulfill(new FulfillOptions().setContentType(type).setBodyBytes(file.readAllBytes()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The only archive of a case.
    private static Path archive(String name) {
        var folder = CASES.resolve(name.substring(0, name.length() - ARCHIVE.length()));
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ARCHIVE))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
