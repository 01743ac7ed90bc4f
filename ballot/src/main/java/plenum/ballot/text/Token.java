package plenum.ballot.text;

import java.util.random.RandomGenerator;

/// What an election is known by, its uuid: at least 14 Base58 digits. Section 4.1.
public record Token(String text) {
    private static final int SHORTEST = 14;
    private static final int LONGEST = 128;

    public Token {
        if (text.length() < SHORTEST || text.length() > LONGEST || !Base58.writes(text)) {
            throw new IllegalArgumentException("expected a token of at least " + SHORTEST + " Base58 digits");
        }
    }

    public static Token random(RandomGenerator random) {
        return new Token(Base58.random(SHORTEST, random));
    }

    @Override
    public String toString() {
        return text;
    }
}
