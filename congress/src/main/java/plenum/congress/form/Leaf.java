package plenum.congress.form;

import java.util.function.BiConsumer;
import java.util.function.Function;

/// A form made of two functions.
record Leaf<T>(BiConsumer<T, JsonWriter> writer, Function<JsonReader, T> reader) implements Form<T> {
    @Override
    public void write(T value, JsonWriter to) {
        writer.accept(value, to);
    }

    @Override
    public T read(JsonReader from) {
        return reader.apply(from);
    }
}
