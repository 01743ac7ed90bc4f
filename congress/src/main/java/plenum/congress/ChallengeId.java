package plenum.congress;

import plenum.congress.form.Form;

/// A challenge to a mandate. Written `H2`.
public record ChallengeId(int number) implements Comparable<ChallengeId> {
    public static final Form<ChallengeId> FORM = Form.id("H", ChallengeId::number, ChallengeId::new);

    @Override
    public int compareTo(ChallengeId other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return "H" + number;
    }
}
