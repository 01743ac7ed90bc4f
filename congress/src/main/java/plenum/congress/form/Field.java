package plenum.congress.form;

import java.util.function.Function;

/// One named part of an object.
public record Field<T, V>(String name, Function<T, V> part, Form<V> form) {
    public static <T, V> Field<T, V> of(String name, Function<T, V> part, Form<V> form) {
        return new Field<>(name, part, form);
    }

    void write(T whole, JsonWriter to) {
        to.name(name);
        form.write(part.apply(whole), to);
    }

    V read(JsonReader from) {
        from.name(name);
        return form.read(from);
    }
}
