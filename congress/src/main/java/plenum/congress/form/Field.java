package plenum.congress.form;

import java.util.Optional;
import java.util.function.Function;

/// One named part of an object.
///
/// @param before what the part was before objects had it; it is then left out, so that old bytes stay as they are
public record Field<T, V>(String name, Function<T, V> part, Form<V> form, Optional<V> before) {
    public static <T, V> Field<T, V> of(String name, Function<T, V> part, Form<V> form) {
        return new Field<>(name, part, form, Optional.empty());
    }

    /// A part that older journals do not have: where it is what it was before, it is not written at all.
    public static <T, V> Field<T, V> added(String name, Function<T, V> part, Form<V> form, V before) {
        return new Field<>(name, part, form, Optional.of(before));
    }

    void write(T whole, JsonWriter to) {
        var value = part.apply(whole);
        if (before.isEmpty() || !before.get().equals(value)) {
            to.name(name);
            form.write(value, to);
        }
    }

    V read(JsonReader from) {
        if (before.isPresent() && !from.follows(name)) {
            return before.get();
        }
        from.name(name);
        var value = form.read(from);
        if (before.isPresent() && before.get().equals(value)) {
            throw new Unreadable("\"" + name + "\" stands where it is to be left out");
        }
        return value;
    }
}
