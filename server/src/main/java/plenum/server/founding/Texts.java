package plenum.server.founding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The files of a folder as text.
record Texts(Path folder) {
    boolean has(String file) {
        return Files.exists(folder.resolve(file));
    }

    /// @throws Fault if the file is not there or not UTF-8
    String read(String file) {
        if (!Files.isRegularFile(folder.resolve(file))) {
            throw Fault.in(file, "expected in the folder " + folder);
        }
        try {
            var text = Files.readString(folder.resolve(file));
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notText) {
            throw Fault.in(file, "expected text in UTF-8");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
