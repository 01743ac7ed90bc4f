package plenum.congress;

/// Something that has happened. Facts are journaled, never changed, and the congress is what they add up to.
public interface Fact {}
