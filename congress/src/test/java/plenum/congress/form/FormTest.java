package plenum.congress.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import plenum.congress.AmendmentId;
import plenum.congress.MandateNumber;
import plenum.congress.MotionId;

class FormTest {
    private record Card(MandateNumber number, String name, Optional<String> note, List<Long> weights, boolean valid) {
        static final ObjectForm<Card> FORM = Form.of(
                Field.of("number", Card::number, MandateNumber.FORM),
                Field.of("name", Card::name, Form.TEXT),
                Field.of("note", Card::note, Form.optional(Form.TEXT)),
                Field.of("weights", Card::weights, Form.list(Form.LONG)),
                Field.of("valid", Card::valid, Form.TRUTH),
                Card::new);
    }

    private static final Card CARD =
            new Card(new MandateNumber(417), "Ö\"\\\n😀", Optional.empty(), List.of(1L, -2L), true);
    private static final String WRITTEN =
            "{\"number\":\"417\",\"name\":\"Ö\\\"\\\\\\u000a😀\",\"note\":null,\"weights\":[1,-2],\"valid\":true}";

    @Test
    void an_object_is_written_in_the_order_of_its_fields() {
        assertThat(new String(Card.FORM.bytes(CARD), StandardCharsets.UTF_8)).isEqualTo(WRITTEN);
    }

    @Test
    void what_was_written_is_read_back() {
        assertThat(read(WRITTEN)).isEqualTo(CARD);
    }

    @Test
    void any_other_spelling_is_refused() {
        for (var other : List.of(
                WRITTEN + " ",
                WRITTEN.replace(":null", ": null"),
                WRITTEN.replace("417", "0417"),
                WRITTEN.replace("[1,", "[01,"),
                WRITTEN.replace("-2", "-2.0"),
                WRITTEN.replace("\\u000a", "\\n"),
                WRITTEN.replace("\\u000a", "\\u000A"),
                WRITTEN.replace("\\u000a", "\n"),
                WRITTEN.replace("Ö", "\\u00d6"),
                WRITTEN.replace("name", "title"),
                WRITTEN.replace("true", "1"),
                WRITTEN.substring(0, WRITTEN.length() - 1))) {
            assertThatThrownBy(() -> read(other)).as(other).isInstanceOf(Unreadable.class);
        }
    }

    @Test
    void a_flipped_bit_is_refused_or_read_as_another_value_with_another_writing() {
        var random = new Random(20);
        var written = WRITTEN.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 20_000; i++) {
            var altered = written.clone();
            altered[random.nextInt(altered.length)] ^= (byte) (1 << random.nextInt(8));
            try {
                assertThat(Card.FORM.bytes(Card.FORM.parse(altered))).isEqualTo(altered);
            } catch (Unreadable expected) {
                assertThat(expected.getMessage()).isNotBlank();
            }
        }
    }

    @Test
    void ids_are_written_with_their_letter() {
        assertThat(new String(AmendmentId.FORM.bytes(new AmendmentId(new MotionId(2), 1)), StandardCharsets.UTF_8))
                .isEqualTo("\"M2.1\"");
        assertThatThrownBy(() -> MotionId.FORM.parse("\"P2\"".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("is not a number after M");
    }

    private static Card read(String text) {
        return Card.FORM.parse(text.getBytes(StandardCharsets.UTF_8));
    }

    private record Pupil(String name, List<Long> marks) {
        static final ObjectForm<Pupil> FORM = Form.of(
                Field.of("name", Pupil::name, Form.TEXT),
                Field.added("marks", Pupil::marks, Form.list(Form.LONG), List.of()),
                Pupil::new);
    }

    @Test
    void a_field_that_was_added_is_left_out_where_it_says_nothing_new() {
        for (var written : List.of("{\"name\":\"Ada\"}", "{\"name\":\"Ada\",\"marks\":[1,2]}")) {
            var read = Pupil.FORM.parse(written.getBytes(StandardCharsets.UTF_8));
            assertThat(new String(Pupil.FORM.bytes(read), StandardCharsets.UTF_8))
                    .isEqualTo(written);
        }
        for (var other : List.of(
                "{\"name\":\"Ada\",\"marks\":[]}",
                "{\"name\":\"Ada\",\"remarks\":[1]}",
                "{\"name\":\"Ada\",",
                "{\"name\":\"Ada\"")) {
            assertThatThrownBy(() -> Pupil.FORM.parse(other.getBytes(StandardCharsets.UTF_8)))
                    .as(other)
                    .isInstanceOf(Unreadable.class);
        }
    }
}
