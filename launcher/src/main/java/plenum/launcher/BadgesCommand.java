package plenum.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import plenum.server.pages.Words;
import plenum.server.sheets.BadgeList;
import plenum.server.sheets.BadgeList.Badge;
import plenum.server.sheets.BadgeSheets;

/// `plenum badges`: prints the badges of a congress.
@Command(
        name = "badges",
        mixinStandardHelpOptions = true,
        description =
                "Makes the badges of a list into sheets of A4 to print and cut, ten on each, with a code to scan.",
        footer = {
            "",
            "The list is badges.csv in the data folder of a congress; for letters, any program for mail merge reads it:"
                    + " each line has a name and the link that signs in. Whoever has the list or the sheets can sign in"
                    + " as anybody: delete both when the badges are printed. A lost badge is replaced at the credentials"
                    + " desk, and the old one is void from then on."
        })
final class BadgesCommand implements Callable<Integer> {
    @Parameters(paramLabel = "LIST", description = "The list of badges: badges.csv, or the data folder it is in.")
    Path list;

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "Where to put the sheets, as PDF.")
    Path out;

    @Option(
            names = "--congress",
            paramLabel = "TITLE",
            defaultValue = "",
            description = "What stands on every badge, such as the name of the congress.")
    String congress;

    @Option(
            names = "--person",
            paramLabel = "P17",
            description = "Print this person's badge; may be given several times. All are printed if none is named.")
    List<String> persons = List.of();

    @Option(
            names = "--language",
            paramLabel = "CODE",
            defaultValue = "en",
            description = "In which language offices are named: en or de. Default: ${DEFAULT-VALUE}")
    String language;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var words = Words.in(language).orElseThrow(() -> misused("--language: there is no " + language));
        var file = Files.isDirectory(list) ? list.resolve("badges.csv") : list;
        if (!Files.isRegularFile(file)) {
            throw misused("There is no list " + file + ".");
        }
        var badges = wanted(BadgeList.read(file));
        BadgeSheets.write(badges, congress, words, out.toAbsolutePath());
        spec.commandLine().getOut().println(badges.size() + " badges are in " + out + ".");
        spec.commandLine().getOut().flush();
        return 0;
    }

    private List<Badge> wanted(List<Badge> all) {
        var known = all.stream().map(Badge::person).collect(Collectors.toSet());
        persons.stream().filter(person -> !known.contains(person)).findFirst().ifPresent(stranger -> {
            throw misused("--person: the list has no " + stranger + ".");
        });
        var named = Set.copyOf(persons);
        return all.stream()
                .filter(badge -> named.isEmpty() || named.contains(badge.person()))
                .toList();
    }

    private ParameterException misused(String why) {
        return new ParameterException(spec.commandLine(), why);
    }
}
