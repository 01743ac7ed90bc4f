package plenum.server.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// An act that no page sends is an act that nobody can do.
class ActFormsTest {
    private static final Pattern ROUTE = Pattern.compile("\\bon\\(\\s*\"(/[^\"]+)\"");
    private static final Pattern TEMPLATE = Pattern.compile("(?:form)?action=\"(/[^\"]+)\"");
    private static final Pattern CODE =
            Pattern.compile("\"(/(?:[a-z-]+/)*)\" \\+ [\\w.]+\\(\\)(?: \\+ \"(/[a-z-]+)\")?|\"(/[a-z/-]+)\"");

    @Test
    void every_act_has_a_form_on_a_page() throws IOException {
        var sent = new TreeSet<String>();
        for (var template : files(Path.of("src/main/jte"), ".jte")) {
            TEMPLATE.matcher(Files.readString(template))
                    .results()
                    .forEach(action -> sent.add(action.group(1).replaceAll("\\$\\{[^}]*}", "*")));
        }
        for (var steps : List.of("Steps", "ElectionSteps")) {
            CODE.matcher(Files.readString(Path.of("src/main/java/plenum/server/pages/" + steps + ".java")))
                    .results()
                    .forEach(action -> sent.add(
                            action.group(3) != null
                                    ? action.group(3)
                                    : action.group(1) + "*" + (action.group(2) == null ? "" : action.group(2))));
        }
        var missing = Stream.of(
                        "ActRoutes",
                        "ElectionRoutes",
                        "TellersRoutes",
                        "OrganisationRoutes",
                        "RepresentationRoutes",
                        "SuccessionRoutes")
                .map(routes -> Path.of("src/main/java/plenum/server/site/" + routes + ".java"))
                .flatMap(routes -> ROUTE.matcher(read(routes)).results())
                .map(route -> route.group(1).replaceAll("\\{[a-z]+}", "*"))
                .filter(route -> !sent.contains(route))
                .toList();
        assertThat(missing).isEmpty();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Iterable<Path> files(Path folder, String ending) throws IOException {
        var found = new ArrayList<Path>();
        try (var all = Files.walk(folder)) {
            all.filter(file -> file.toString().endsWith(ending)).forEach(found::add);
        }
        return found;
    }
}
