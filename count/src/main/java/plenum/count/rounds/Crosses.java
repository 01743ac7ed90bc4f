package plenum.count.rounds;

/// How many crosses, or points, make a ballot valid. One without any is an abstention.
///
/// @param least in all
/// @param most in all
/// @param each for one name
public record Crosses(int least, int most, int each) {
    /// @throws IllegalArgumentException if nothing is between the bounds
    public Crosses {
        if (least < 1 || most < least || each < 1) {
            throw new IllegalArgumentException("from " + least + " to " + most + " crosses, " + each + " for each");
        }
    }

    /// One name and no other.
    static final Crosses ONE = new Crosses(1, 1, 1);

    /// At most one cross for each name.
    static Crosses between(int least, int most) {
        return new Crosses(least, most, 1);
    }

    /// How a transcript says it.
    String words() {
        var number = least == most ? Integer.toString(least) : least + " to " + most;
        return each == 1
                ? number + (most == 1 ? " cross" : " crosses")
                : number + " points, at most " + each + " for one name";
    }
}
