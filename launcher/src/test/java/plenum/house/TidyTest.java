package plenum.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The rules of STYLE.md that a machine can see.
class TidyTest {
    private static final int LINES_IN_A_FILE = 800;

    private static final Map<String, String> BANNED = Map.of(
            "Manager", "the office or the thing it keeps (Clerk, Roll, Desk)",
            "Helper", "a method where it is used",
            "Util", "a method where it is used",
            "Utils", "a method where it is used",
            "Impl", "what sets this one apart (SqliteStore)",
            "Dto", "the value itself",
            "Service", "the office that does it",
            "Base", "composition, or a sealed interface",
            "Abstract", "composition, or a sealed interface",
            "Processor", "the verb it does, as a noun of the field");

    /// Names that are terms of the field as they stand: a majority has a base, and so has a power.
    private static final Set<String> TERMS = Set.of("Base", "FixedBase");

    private static final Pattern TYPE = Pattern.compile("(?m)^[^*/\"]*\\b(?:class|record|interface|enum)\\s+(\\w+)");
    private static final Pattern WORD = Pattern.compile("[A-Z][a-z0-9]*");
    private static final Pattern GETTER = Pattern.compile("(?m)^(?<above>.*)\\R\\s*public\\s[^=;(]*\\bget[A-Z]\\w*\\(");
    private static final Pattern MACHINE =
            Pattern.compile("/(?:home|Users)/\\w+/|/root/|/work/(?:main|shared)|/tmp/(?:wt|spec)\\b|[A-Z]:\\\\Users");

    private static final Pattern ACT = Pattern.compile("(?s)\\brecord (\\w+)\\([^{]*?\\bimplements\\s+\\w*Act\\b");

    @Test
    void every_act_has_a_test_of_its_name() {
        var untested = new ArrayList<String>();
        for (var file : Sources.mainJava()) {
            var name = Sources.name(file);
            var acts = ACT.matcher(text(file));
            if (name.startsWith("congress/") && acts.find()) {
                var test = Sources.ROOT.resolve(
                        name.replace("/src/main/", "/src/test/").replace(".java", "Test.java"));
                if (!Files.exists(test)) {
                    untested.add(Sources.name(test));
                }
            }
        }
        assertThat(untested).isEmpty();
    }

    @Test
    void types_are_named_in_words_of_the_field() {
        var found = Sources.java().stream()
                .flatMap(file -> outOfTheField(text(file)).stream().map(type -> Sources.name(file) + ": " + type))
                .toList();
        assertThat(found).isEmpty();
    }

    @Test
    void a_word_from_another_field_would_be_noticed() {
        assertThat(outOfTheField("public final class Vote" + "Manager {"))
                .singleElement()
                .asString()
                .contains("Clerk");
        assertThat(outOfTheField("interface Base" + "Page {")).hasSize(1);
        assertThat(outOfTheField("record Quorum(int present) {}")).isEmpty();
        assertThat(outOfTheField("enum Base {")).isEmpty();
    }

    @Test
    void accessors_carry_no_get() {
        var found = new ArrayList<String>();
        for (var file : Sources.mainJava()) {
            var getters = GETTER.matcher(text(file));
            while (getters.find()) {
                if (!getters.group("above").contains("@Override")) {
                    found.add(Sources.name(file) + ": " + getters.group().strip());
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void nothing_is_left_to_do_later() {
        var later = Pattern.compile("\\b(?:TO" + "DO|FIX" + "ME|XX" + "X)\\b");
        assertThat(filesWith(later)).isEmpty();
    }

    @Test
    void no_file_knows_the_machine_it_was_written_on() {
        assertThat(filesWith(MACHINE)).isEmpty();
    }

    @Test
    void a_file_is_read_in_one_go() {
        var long_ = Sources.java().stream()
                .filter(file -> text(file).lines().count() > LINES_IN_A_FILE)
                .map(Sources::name)
                .toList();
        assertThat(long_).isEmpty();
    }

    /// The types declared in a text whose names have a banned word in them, each with what to write instead.
    private static List<String> outOfTheField(String text) {
        var found = new ArrayList<String>();
        var types = TYPE.matcher(text).results().map(type -> type.group(1));
        types.filter(type -> !TERMS.contains(type))
                .forEach(type -> WORD.matcher(type)
                        .results()
                        .map(MatchResult::group)
                        .filter(BANNED::containsKey)
                        .forEach(word -> found.add(type + " - instead of " + word + ": " + BANNED.get(word))));
        return found;
    }

    private static List<String> filesWith(Pattern pattern) {
        return Sources.files().stream()
                .filter(file -> !Sources.name(file).endsWith("TidyTest.java"))
                .filter(file -> Sources.text(file)
                        .filter(text -> pattern.matcher(text).find())
                        .isPresent())
                .map(Sources::name)
                .toList();
    }

    private static String text(Path file) {
        return Sources.text(file).orElseThrow();
    }
}
