package plenum.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The documents lead somewhere: every relative link in them has a target.
class DocumentsTest {
    private static final Pattern LINK = Pattern.compile("!?\\[[^\\]]*]\\(([^)\\s]+)(?:\\s+\"[^\"]*\")?\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6}\\s+(.+?)\\s*#*$");
    private static final Pattern TYPE = Pattern.compile("\\b(?:class|record|interface|enum) (\\w+)");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern FENCED = Pattern.compile("(?ms)^```.*?^```$");

    @Test
    void every_relative_link_leads_somewhere() {
        var broken = new ArrayList<String>();
        for (var document : Sources.endingIn(".md")) {
            for (var target : links(Sources.text(document).orElseThrow())) {
                if (!leadsSomewhere(document, target)) {
                    broken.add(Sources.name(document) + ": " + target);
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void a_link_into_nothing_would_be_noticed() {
        var readme = Sources.ROOT.resolve("README.md");
        assertThat(links("[a](NOWHERE.md) ![b](pages/none.png \"c\") [d](https://example.org)"))
                .containsExactly("NOWHERE.md", "pages/none.png");
        assertThat(leadsSomewhere(readme, "NOWHERE.md")).isFalse();
        assertThat(leadsSomewhere(readme, "#no-such-heading")).isFalse();
    }

    @Test
    void the_glossary_names_types_that_exist() {
        var types = new HashSet<String>();
        for (var file : Sources.mainJava()) {
            TYPE.matcher(Sources.text(file).orElseThrow()).results().forEach(type -> types.add(type.group(1)));
        }
        var glossary = Sources.text(Sources.ROOT.resolve("GLOSSARY.md")).orElseThrow();
        var named = CODE.matcher(glossary).results().map(code -> code.group(1)).toList();
        assertThat(types).containsAll(named);
    }

    private static List<String> links(String markdown) {
        return LINK.matcher(FENCED.matcher(markdown).replaceAll(""))
                .results()
                .map(link -> link.group(1))
                .filter(target -> !target.matches("[a-z]+:.*"))
                .toList();
    }

    private static boolean leadsSomewhere(Path document, String link) {
        var parts = link.split("#", 2);
        var target = parts[0].isEmpty()
                ? document
                : document.resolveSibling(parts[0]).normalize();
        return Files.exists(target) && (parts.length == 1 || anchors(target).contains(parts[1]));
    }

    private static List<String> anchors(Path document) {
        return HEADING.matcher(Sources.text(document).orElseThrow())
                .results()
                .map(heading -> heading.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'))
                .toList();
    }
}
