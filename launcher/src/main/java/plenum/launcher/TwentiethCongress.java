package plenum.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Where the scenario of the demo is: in a clone of the sources, or else in the program itself.
final class TwentiethCongress {
    private static final String NAME = "twentieth-congress";
    private static final List<String> FILES = List.of(
            "organisation.yaml",
            "standing-orders.yaml",
            "agenda.yaml",
            "units.csv",
            "delegates.csv",
            "script.yaml",
            "sources.md");

    private TwentiethCongress() {}

    /// The scenario's folder; what is in the program is laid out below the other folder first.
    static Path folder(Path out) throws IOException {
        var cloned = Path.of(System.getProperty("plenum.home", ""))
                .resolve("scenarios")
                .resolve(NAME);
        if (!System.getProperty("plenum.home", "").isEmpty() && Files.isDirectory(cloned)) {
            return cloned;
        }
        var folder = Files.createDirectories(out.resolve("scenario"));
        for (var file : FILES) {
            try (var bytes = TwentiethCongress.class.getResourceAsStream("/scenarios/" + NAME + "/" + file)) {
                if (bytes == null) {
                    throw new IllegalStateException("the program was built without " + NAME + "/" + file);
                }
                Files.write(folder.resolve(file), bytes.readAllBytes());
            }
        }
        return folder;
    }
}
