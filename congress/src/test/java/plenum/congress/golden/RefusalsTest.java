package plenum.congress.golden;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import plenum.congress.Refusal;

/// Programs know a refusal by its code, and that is made of its name: none is renamed by accident.
class RefusalsTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path CODES = Path.of("src/test/resources/plenum/congress/golden/refusals.txt");

    @Test
    void every_refusal_has_the_code_that_it_always_had() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            var codes = files.map(SOURCES::relativize)
                    .map(Path::toString)
                    .filter(file -> file.endsWith("Refusal.java"))
                    .map(file -> file.replace('/', '.').replaceAll("\\.java$", ""))
                    .flatMap(RefusalsTest::family)
                    .map(RefusalsTest::code)
                    .sorted()
                    .collect(joining("\n", "", "\n"));
            assertThat(codes).isEqualTo(Files.readString(CODES));
        }
    }

    private static Stream<Class<?>> family(String name) {
        try {
            var family = Class.forName(name);
            return family.isSealed() ? Arrays.stream(family.getPermittedSubclasses()) : Stream.of();
        } catch (ClassNotFoundException impossible) {
            throw new LinkageError("the sources are those of the classes", impossible);
        }
    }

    /// The code, which no value of the record changes.
    private static String code(Class<?> refusal) {
        var types = Arrays.stream(refusal.getRecordComponents())
                .map(component -> component.getType())
                .toArray(Class<?>[]::new);
        var values = Arrays.stream(types)
                .map(type -> type == int.class ? (Object) 0 : type == long.class ? (Object) 0L : null)
                .toArray();
        try {
            return ((Refusal) refusal.getDeclaredConstructor(types).newInstance(values)).code();
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError("a record can be made", impossible);
        }
    }
}
