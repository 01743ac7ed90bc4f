package plenum.congress.attendance;

/// How many with a decisive vote are present, how many are required, and of how many.
public record Quorum(long present, long required, long base) {
    public boolean reached() {
        return present >= required;
    }
}
