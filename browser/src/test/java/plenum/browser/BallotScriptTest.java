package plenum.browser;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// The script of secret ballots in a real browser. The tests are scripts themselves: the functions of the modules in
/// `resources`.
@Tag("browser")
class BallotScriptTest {
    @TempDir
    private static Path data;

    private static Meeting meeting;
    private static Scripts scripts;

    @BeforeAll
    static void open() {
        meeting = Meeting.in(data);
        scripts = Scripts.on(meeting.visitor(Meeting.PHONE));
    }

    @AfterAll
    static void close() {
        meeting.close();
    }

    @TestFactory
    Stream<DynamicTest> vectors() {
        return testsOf("vectors.js");
    }

    @TestFactory
    Stream<DynamicTest> ballots() {
        return testsOf("ballots.js");
    }

    @TestFactory
    Stream<DynamicTest> trustees() {
        return testsOf("trustees.js");
    }

    @TestFactory
    Stream<DynamicTest> archives() {
        return testsOf("archives.js");
    }

    @TestFactory
    Stream<DynamicTest> background() {
        return testsOf("background.js");
    }

    private static Stream<DynamicTest> testsOf(String module) {
        return scripts.functions(module).stream().map(name -> dynamicTest(name, () -> scripts.call(module, name, "")));
    }
}
