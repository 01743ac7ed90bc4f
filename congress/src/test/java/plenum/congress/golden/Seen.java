package plenum.congress.golden;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What occurs in a number of examples, at whatever depth: which optional parts empty and which filled, which words of
/// an enumeration, which members of a sealed family.
final class Seen {
    private final Set<String> empty = new TreeSet<>();
    private final Set<String> filled = new TreeSet<>();
    private final Set<Class<?>> families = new HashSet<>();
    private final Set<Object> kinds = new HashSet<>();

    Seen() {}

    Set<String> empty() {
        return empty;
    }

    Set<String> filled() {
        return filled;
    }

    /// The words and members of which there is no example, of those families of which there is any.
    List<String> missing() {
        var missing = new ArrayList<String>();
        for (var family : families) {
            Arrays.stream(family.isEnum() ? family.getEnumConstants() : family.getPermittedSubclasses())
                    .filter(kind -> !kinds.contains(kind))
                    .forEach(kind -> missing.add(family.getSimpleName() + ": " + kind));
        }
        return missing;
    }

    void look(Object value) {
        kinds.add(value instanceof Enum<?> ? value : value.getClass());
        if (value instanceof Enum<?> word) {
            families.add(word.getDeclaringClass());
        }
        if (value instanceof List<?> list) {
            list.forEach(this::look);
        }
        if (value instanceof Record whole) {
            for (var component : whole.getClass().getRecordComponents()) {
                look(whole, component);
            }
        }
    }

    private void look(Record whole, RecordComponent component) {
        var part = part(whole, component);
        if (component.getType().isSealed()) {
            families.add(component.getType());
        }
        if (part instanceof Optional<?> optional) {
            var name = whole.getClass().getSimpleName() + "." + component.getName();
            (optional.isPresent() ? filled : empty).add(name);
            optional.ifPresent(this::look);
        } else {
            look(part);
        }
    }

    private static Object part(Record whole, RecordComponent component) {
        try {
            return component.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException unreadable) {
            throw new LinkageError(component.toString(), unreadable);
        }
    }
}
