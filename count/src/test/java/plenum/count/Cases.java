package plenum.count;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The folders of elections with known results: adding a folder adds a test.
public final class Cases {
    private Cases() {}

    /// The folders of a topic in the order of their names.
    public static Stream<Path> of(String topic) {
        try (var folders = Files.list(
                Path.of(Objects.requireNonNull(Cases.class.getResource("/cases/" + topic), "no cases of " + topic)
                        .toURI()))) {
            return folders.sorted().toList().stream();
        } catch (IOException | URISyntaxException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    public static JsonNode json(Path file) {
        return JsonMapper.shared().readTree(text(file));
    }

    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
