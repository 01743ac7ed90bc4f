package plenum.ballot.text;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A JSON value. It is written compactly, in UTF-8, with fields in the order they have here; numbers are whole.
public sealed interface Json {
    record Text(String value) implements Json {}

    record Whole(BigInteger value) implements Json {}

    record Truth(boolean value) implements Json {}

    /// The JSON `null`.
    record Nothing() implements Json {}

    record Items(List<Json> all) implements Json {
        public Items {
            all = List.copyOf(all);
        }
    }

    /// The fields of an object, in the order in which they are written.
    record Fields(List<Field> all) implements Json {
        public Fields {
            all = List.copyOf(all);
        }

        public Fields with(String name, Json value) {
            var more = new ArrayList<>(all);
            more.add(new Field(name, value));
            return new Fields(more);
        }

        public Fields with(String name, String value) {
            return with(name, new Text(value));
        }

        public Fields with(String name, long value) {
            return with(name, whole(value));
        }

        /// A field that is left out where there is nothing to write.
        public Fields with(String name, Optional<? extends Json> value) {
            return value.map(present -> with(name, present)).orElse(this);
        }

        Optional<Json> get(String name) {
            return all.stream()
                    .filter(field -> field.name().equals(name))
                    .map(Field::value)
                    .findFirst();
        }
    }

    record Field(String name, Json value) {}

    /// An object to which fields are added.
    static Fields fields() {
        return new Fields(List.of());
    }

    static Json text(String value) {
        return new Text(value);
    }

    static Json whole(long value) {
        return new Whole(BigInteger.valueOf(value));
    }

    static Json items(Json... values) {
        return new Items(List.of(values));
    }

    /// A list, each of whose members is written so.
    static <T> Json items(List<? extends T> values, Function<T, Json> written) {
        return new Items(values.stream().<Json>map(written).toList());
    }

    /// Reads any JSON text (RFC 8259) whose numbers are whole, in canonical form or not.
    ///
    /// @throws Unreadable if it is none, repeats a field, is nested more than 64 deep or longer than 512 MB
    static Json parse(byte[] text) {
        return new JsonParser(text).whole();
    }

    /// Reads a text that must be the canonical writing of what it holds.
    ///
    /// @param reader makes the value out of the JSON
    /// @param writer writes the value as JSON again
    /// @throws Unreadable if it holds something else
    /// @throws NonCanonical if the value is written differently
    static <T> T canonical(byte[] text, Function<Part, T> reader, Function<T, Json> writer) {
        var value = reader.apply(Part.of(parse(text)));
        var difference = Arrays.mismatch(text, writer.apply(value).bytes());
        if (difference >= 0) {
            throw new NonCanonical(difference);
        }
        return value;
    }

    /// Reads a list as [#canonical(byte[], Function, Function)] would, but one member after the other, and keeps
    /// none of them: a list of a million is not held as JSON beside its text.
    ///
    /// @param reader makes the value out of a member
    /// @param writer writes the value as JSON again
    /// @throws Unreadable if it holds something else
    /// @throws NonCanonical if a value is written differently
    static <T> void canonicalItems(byte[] text, Function<Part, T> reader, Function<T, Json> writer) {
        var written = new Rewriting(text);
        new JsonParser(text).eachItem((item, number) -> {
            var value = reader.apply(Part.item(item, number));
            written.next((number == 0 ? "[" : ",") + writer.apply(value).string());
        });
        written.end(written.begun() ? "]" : "[]");
    }

    /// The canonical writing.
    default String string() {
        return JsonWriter.string(this);
    }

    /// The canonical writing, in UTF-8.
    default byte[] bytes() {
        return string().getBytes(StandardCharsets.UTF_8);
    }
}
