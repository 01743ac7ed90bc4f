package plenum.ballot.text;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// A part of a JSON text that is being read, and the path that leads to it, such as `answers[0].choices[2].alpha`.
/// Every method throws an [Unreadable] that names the path if something else stands there.
public final class Part {
    private static final int SHOWN = 40;

    private final Json json;
    private final String path;

    private Part(Json json, String path) {
        this.json = json;
        this.path = path;
    }

    /// The whole of a text.
    public static Part of(Json json) {
        return new Part(json, "");
    }

    /// A member of the list that a text consists of.
    static Part item(Json json, int number) {
        return new Part(json, "[" + number + "]");
    }

    public Json json() {
        return json;
    }

    /// An object that has no other fields than these, nor necessarily all of them.
    public Part only(String... names) {
        for (var field : fields().all()) {
            if (!List.of(names).contains(field.name())) {
                throw unreadable("no field \"" + shortened(field.name()) + "\", but " + String.join(", ", names));
            }
        }
        return this;
    }

    /// The part under this name, which must be there.
    public Part field(String name) {
        return optional(name).orElseThrow(() -> unreadable("a field \"" + name + "\""));
    }

    public Optional<Part> optional(String name) {
        return fields().get(name).map(value -> new Part(value, path.isEmpty() ? name : path + "." + name));
    }

    public List<Part> items() {
        if (!(json instanceof Json.Items(var all))) {
            throw unreadable("a list");
        }
        var items = new ArrayList<Part>(all.size());
        for (int i = 0; i < all.size(); i++) {
            items.add(new Part(all.get(i), path + "[" + i + "]"));
        }
        return items;
    }

    /// A list of exactly so many.
    public List<Part> items(int size) {
        var items = items();
        if (items.size() != size) {
            throw unreadable("a list of " + size + ", not of " + items.size());
        }
        return items;
    }

    /// A list whose members are read so.
    public <T> List<T> list(Function<Part, T> member) {
        return items().stream().map(member).toList();
    }

    public String text() {
        if (json instanceof Json.Text(var value)) {
            return value;
        }
        throw unreadable("a string");
    }

    /// What a string means.
    ///
    /// @param reader may throw an [IllegalArgumentException] that says what is wrong with the string
    public <T> T text(Function<String, T> reader) {
        var text = text();
        return made(() -> reader.apply(text));
    }

    /// A value made of what stands here.
    ///
    /// @param maker may throw an [IllegalArgumentException] that says what is wrong with the whole
    public <T> T made(Supplier<T> maker) {
        try {
            return maker.get();
        } catch (Unreadable inside) {
            throw inside;
        } catch (IllegalArgumentException wrong) {
            throw wrong(String.valueOf(wrong.getMessage()));
        }
    }

    /// A number that fits an `int`, not below zero.
    public int count() {
        var value = whole();
        if (value.signum() < 0 || value.bitLength() > 31) {
            throw unreadable("a number from 0 to " + Integer.MAX_VALUE);
        }
        return value.intValue();
    }

    public BigInteger whole() {
        if (json instanceof Json.Whole(var value)) {
            return value;
        }
        throw unreadable("a number");
    }

    public boolean truth() {
        if (json instanceof Json.Truth(var value)) {
            return value;
        }
        throw unreadable("true or false");
    }

    /// The fault that something else was expected here.
    public Unreadable unreadable(String expected) {
        return wrong("expected " + expected);
    }

    private Unreadable wrong(String what) {
        return new Unreadable((path.isEmpty() ? "" : path + ": ") + what);
    }

    private Json.Fields fields() {
        if (json instanceof Json.Fields fields) {
            return fields;
        }
        throw unreadable("an object");
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...";
    }
}
