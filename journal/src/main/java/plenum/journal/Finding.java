package plenum.journal;

/// Something wrong with a published log.
///
/// @param where the entry, such as `entry 17`, or the file
/// @param what what is wrong, as the end of a sentence that begins with where
public record Finding(String where, String what) {
    public static Finding entry(long number, String what) {
        return new Finding("entry " + number, what);
    }

    public static Finding file(String name, String what) {
        return new Finding(name, what);
    }

    @Override
    public String toString() {
        return where + ": " + what;
    }
}
