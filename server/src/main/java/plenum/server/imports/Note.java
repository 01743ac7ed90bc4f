package plenum.server.imports;

import java.util.List;

/// Something to be said about a cell, a column or a file: the key of a message and what stands in it.
public record Note(String key, List<Object> words) {
    static Note of(String key, Object... words) {
        return new Note("imports." + key, List.of(words));
    }
}
