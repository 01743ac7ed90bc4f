package plenum.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecondarySourceTest {
    private final StringWriter said = new StringWriter();
    private final PrintWriter terminal = new PrintWriter(said, true);

    @TempDir
    private Path folder;

    @Test
    void an_essay_is_kept_in_the_archive_and_marked_as_imported() throws IOException {
        var essay = folder.resolve("essay.txt");
        Files.writeString(essay, "On a congress\nThe chair said “I open the sitting of the congress”.\n");
        SecondarySource.into(folder, essay, terminal);
        assertThat(said.toString()).contains("2 paragraphs", "/archive/quotations");
        assertThat(Files.readString(folder.resolve("archive/texts/essay.jsonl")))
                .contains("I open the sitting", "\"kind\":\"secondary\"", "\"imported\":true");
    }

    @Test
    void an_essay_that_is_not_there_is_named() throws IOException {
        SecondarySource.into(folder, folder.resolve("lost.txt"), terminal);
        assertThat(said.toString()).contains("not imported", "lost.txt");
        assertThat(folder.resolve("archive")).doesNotExist();
    }
}
