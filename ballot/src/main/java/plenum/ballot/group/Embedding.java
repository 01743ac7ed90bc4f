package plenum.ballot.group;

import java.util.List;

/// Small numbers written into an element of a group, and read back. Section 4.5, `of_ints` and `to_ints`.
public interface Embedding {
    /// How many numbers fit.
    int room();

    /// The numbers, each in 0..255 and no more than there is room for, as an element of the subgroup.
    Element embed(List<Integer> numbers);

    /// The last `count` numbers written into the element. Any element gives some, since a voter may encrypt what was
    /// never made of numbers: whether they are a ranking is decided by who reads them.
    List<Integer> read(Element element, int count);
}
