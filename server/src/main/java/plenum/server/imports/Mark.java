package plenum.server.imports;

import java.util.List;
import java.util.Locale;

/// What an import would do with a cell or a line, the gravest last.
public enum Mark {
    SAME,
    CHANGED,
    NEW,
    WARNING,
    ERROR;

    public static final List<Mark> ALL = List.of(values());

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    Mark orGraver(Mark other) {
        return compareTo(other) < 0 ? other : this;
    }
}
