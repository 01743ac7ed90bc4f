package plenum.ballot.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    /// What belenios-tool 2.0 makes of the same text.
    private static final String AS_THE_TOOL_WRITES =
            "{\"description\":\"a\\n\\t\\u0001\\u007f/\\\"\\\\\\b\\f\\r é é 😀\"}";

    @Test
    void strings_are_escaped_as_the_tool_does() {
        var text = "{ \"description\" : \"a\\n\\t\\u0001\\u007f\\/\\\"\\\\\\b\\f\\r é \\u00e9 \\ud83d\\ude00\" }\n";
        assertThat(written(text)).isEqualTo(AS_THE_TOOL_WRITES);
        assertThat(written(AS_THE_TOOL_WRITES)).isEqualTo(AS_THE_TOOL_WRITES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "0",
                "-7",
                "\"\"",
                "null",
                "[true,false,[{}]]",
                "{\"b\":1,\"a\":{\"c\":[123456789012345678901234567890]}}"
            })
    void a_compact_text_is_written_again(String text) {
        assertThat(written(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[",
                "[1",
                "[1,",
                "[1,]",
                "[,1]",
                "[1 2]",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\":1,}",
                "{a:1}",
                "{\"a\":1,\"a\":2}",
                "01",
                "-",
                "1.5",
                "1e3",
                "+1",
                ".5",
                "nul",
                "nulls",
                "True",
                "'a'",
                "\"a",
                "\"\\\"",
                "\"\\x\"",
                "\"\\u12\"",
                "\"\\u12g4\"",
                "\"\\ud83d\"",
                "\"\\ude00\"",
                "\"\\ud83d\\ud83d\"",
                "\"\n\"",
                "1 1",
                "[]]",
                "NaN",
                "//",
                "\uFEFF{}"
            })
    void what_is_no_json_is_refused_at_a_byte(String text) {
        assertThatThrownBy(() -> written(text)).isInstanceOf(Unreadable.class).hasMessageMatching("at byte \\d+: .*");
    }

    @Test
    void bytes_that_are_no_utf_8_are_refused() {
        assertThatThrownBy(() -> Json.parse(new byte[] {'"', (byte) 0xc0, (byte) 0xaf, '"'}))
                .hasMessage("at byte 1: expected well-formed UTF-8");
    }

    @Test
    void deep_nesting_and_endless_numbers_are_refused() {
        assertThatThrownBy(() -> written("[".repeat(1_000_000))).hasMessageContaining("at most 64 levels");
        assertThatThrownBy(() -> written("{\"a\":".repeat(1_000_000))).hasMessageContaining("at most 64 levels");
        assertThatThrownBy(() -> written("9".repeat(1_000_000))).hasMessageContaining("whole number");
        assertThat(written("[".repeat(65) + "]".repeat(65))).hasSize(130);
    }

    @Test
    void another_spelling_is_not_canonical() {
        assertThat(canonical("{\"a\":\"/\"}")).isEqualTo("/");
        for (var other : List.of("{\"a\":\"\\/\"}", "{\"a\": \"/\"}", "{\"a\":\"/\"} ", "{\"a\":\"\\u002f\"}")) {
            assertThatThrownBy(() -> canonical(other)).isInstanceOf(NonCanonical.class);
        }
    }

    @Test
    void a_fault_names_the_path_and_what_was_expected() {
        var json = Part.of(Json.parse(bytes("{\"answers\":[{\"choices\":[1,\"x\"]}]}")));
        Function<Part, Part> choices =
                part -> part.field("answers").items().getFirst().field("choices");
        assertThatThrownBy(() -> choices.apply(json).items().getFirst().text())
                .isInstanceOf(Unreadable.class)
                .hasMessage("answers[0].choices[0]: expected a string");
        assertThatThrownBy(() -> choices.apply(json).items(3))
                .hasMessage("answers[0].choices: expected a list of 3, not of 2");
        assertThatThrownBy(() -> choices.apply(json).items().getLast().text(Integer::valueOf))
                .hasMessageStartingWith("answers[0].choices[1]: ");
        assertThatThrownBy(() -> json.field("answer")).hasMessage("expected a field \"answer\"");
        assertThatThrownBy(() -> json.only("name")).hasMessage("expected no field \"answers\", but name");
        assertThatThrownBy(() -> json.field("answers").truth()).hasMessage("answers: expected true or false");
        assertThat(json.optional("name")).isEmpty();
    }

    @Test
    void random_values_are_read_as_they_were_written() {
        var random = new Random(58);
        for (int i = 0; i < 2000; i++) {
            var value = value(random, 4);
            assertThat(Json.parse(value.bytes())).isEqualTo(value);
        }
    }

    @Test
    void random_damage_is_read_or_refused_and_nothing_else() {
        var random = new Random(17);
        for (int i = 0; i < 5000; i++) {
            var bytes = bytes(AS_THE_TOOL_WRITES);
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            try {
                assertThat(Json.parse(Json.parse(bytes).bytes())).isEqualTo(Json.parse(bytes));
            } catch (Unreadable refused) {
                assertThat(refused).hasMessageContaining("expected");
            }
        }
    }

    private static Json value(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 4 : 6)) {
            case 0 -> Json.whole(random.nextLong());
            case 1 -> new Json.Truth(random.nextBoolean());
            case 2 -> new Json.Nothing();
            case 3 -> Json.text(words(random));
            case 4 -> Json.items(value(random, depth - 1), value(random, depth - 1));
            default ->
                Json.fields()
                        .with("a" + words(random), value(random, depth - 1))
                        .with("b", Optional.of(value(random, depth - 1)));
        };
    }

    private static String words(Random random) {
        return random.ints(random.nextInt(8), 0, 0x20000)
                .filter(point -> point < 0xd800 || point > 0xdfff)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String canonical(String text) {
        return Json.canonical(
                bytes(text),
                part -> part.field("a").text(),
                value -> Json.fields().with("a", value));
    }

    private static String written(String text) {
        return new String(Json.parse(bytes(text)).bytes(), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void a_list_is_read_one_by_one_as_it_is_read_whole() {
        for (var text : List.of(
                "[]",
                "[\"a\"]",
                "[\"a\",\"b\",\"\u00e9\"]",
                " []",
                "[ ]",
                "[] ",
                "[\"a\", \"b\"]",
                "[\"a\",\"b\" ]",
                "[\"\\u0061\"]",
                "[\"a\",\"\\u0062\",\"c\"]",
                "[\"a\"]]",
                "[\"a\",]",
                "[\"a\"",
                "[\"a\",1]",
                "[\"a\" \"b\"]",
                "")) {
            assertThat(oneByOne(text)).as(text).isEqualTo(whole(text));
        }
        assertThat(oneByOne("{}")).isEqualTo("at byte 0: expected a list");
    }

    private static String whole(String text) {
        return said(() -> Json.canonical(
                text.getBytes(StandardCharsets.UTF_8),
                part -> part.list(Part::text),
                texts -> Json.items(texts, Json::text)));
    }

    private static String oneByOne(String text) {
        return said(() -> Json.canonicalItems(text.getBytes(StandardCharsets.UTF_8), Part::text, Json::text));
    }

    private static String said(Runnable reading) {
        try {
            reading.run();
            return "";
        } catch (Unreadable refused) {
            return refused.getMessage();
        }
    }
}
