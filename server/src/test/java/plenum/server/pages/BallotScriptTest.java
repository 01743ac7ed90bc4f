package plenum.server.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BallotScriptTest {
    private static final Path SOURCES = Path.of("src/main/resources" + BallotScript.FOLDER);

    @Test
    void the_list_is_what_sha256sum_says_of_the_files() throws Exception {
        try (var files = Files.list(SOURCES)) {
            var expected = files.filter(file -> file.toString().endsWith(".js"))
                    .sorted()
                    .map(file -> hash(file) + "  " + file.getFileName() + "\n")
                    .collect(Collectors.joining());
            assertThat(expected).isNotEmpty();
            assertThat(Files.readString(SOURCES.resolve(BallotScript.LIST)))
                    .as("mend it in %s with: sha256sum *.js > %s", SOURCES, BallotScript.LIST)
                    .isEqualTo(expected);
        }
    }

    @Test
    void a_page_can_name_the_hash_of_a_module() throws Exception {
        var script = BallotScript.shipped();
        assertThat(script.hashes()).containsKeys("ballot.js", "groups.js");
        assertThat(script.integrity("ballot.js")).matches("sha256-[A-Za-z0-9+/]{43}=");
        assertThat(script.digest()).isEqualTo(hash(SOURCES.resolve(BallotScript.LIST)));
    }

    @Test
    void a_module_that_is_not_there_has_no_hash() {
        var script = BallotScript.shipped();
        assertThatThrownBy(() -> script.integrity("vote.js"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("vote.js");
    }

    @Test
    void every_module_that_is_imported_is_part_of_the_script() throws Exception {
        var imported = Pattern.compile("from \"(?<path>[^\"]+)\"");
        var script = BallotScript.shipped();
        for (var name : script.hashes().keySet()) {
            var found = imported.matcher(Files.readString(SOURCES.resolve(name), UTF_8));
            while (found.find()) {
                assertThat(found.group("path")).as(name).startsWith("./");
                assertThat(script.hashes())
                        .as(name)
                        .containsKey(found.group("path").substring(2));
            }
        }
    }

    private static String hash(Path file) {
        try {
            return HexFormat.of().formatHex(BallotScript.sha256(Files.readAllBytes(file)));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
