package plenum.congress.bodies;

/// How many members and candidate members a unit has, and who says so.
public record Strength(long members, long candidates, String source) {
    public static final Strength NONE = new Strength(0, 0, "");
}
