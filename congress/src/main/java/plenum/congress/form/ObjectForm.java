package plenum.congress.form;

import java.util.List;
import java.util.function.Function;

/// The form of an object with named fields, in their order.
public final class ObjectForm<T> implements Form<T> {
    private final List<Field<T, ?>> fields;
    private final Function<JsonReader, T> make;

    ObjectForm(List<Field<T, ?>> fields, Function<JsonReader, T> make) {
        this.fields = fields;
        this.make = make;
    }

    @Override
    public void write(T value, JsonWriter to) {
        to.beginObject();
        writeFields(value, to);
        to.endObject();
    }

    @Override
    public T read(JsonReader from) {
        from.beginObject();
        var value = readFields(from);
        from.endObject();
        return value;
    }

    void writeFields(T value, JsonWriter to) {
        for (var field : fields) {
            field.write(value, to);
        }
    }

    T readFields(JsonReader from) {
        return make.apply(from);
    }
}
