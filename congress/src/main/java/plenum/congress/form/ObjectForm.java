package plenum.congress.form;

import java.util.List;
import java.util.function.Function;

/// The form of an object with named fields, in their order.
public final class ObjectForm<T> extends Form<T> {
    private final List<Field<T, ?>> fields;
    private final Function<JsonReader, T> make;

    ObjectForm(List<Field<T, ?>> fields, Function<JsonReader, T> make) {
        super((value, to) -> writeObject(fields, value, to), from -> readObject(make, from));
        this.fields = fields;
        this.make = make;
    }

    void writeFields(T value, JsonWriter to) {
        writeAll(fields, value, to);
    }

    T readFields(JsonReader from) {
        return make.apply(from);
    }

    private static <T> void writeObject(List<Field<T, ?>> fields, T value, JsonWriter to) {
        to.beginObject();
        writeAll(fields, value, to);
        to.endObject();
    }

    private static <T> void writeAll(List<Field<T, ?>> fields, T value, JsonWriter to) {
        for (var field : fields) {
            field.write(value, to);
        }
    }

    private static <T> T readObject(Function<JsonReader, T> make, JsonReader from) {
        from.beginObject();
        var value = make.apply(from);
        from.endObject();
        return value;
    }
}
