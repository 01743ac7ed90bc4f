package plenum.ballot.group;

import java.util.List;

/// Small numbers written into an element of a group, and read back. Section 4.5, `of_ints` and `to_ints`.
public interface Embedding {
    /// How many numbers fit.
    int room();

    /// The numbers, each in 0..255, as an element of the subgroup.
    Element embed(List<Integer> numbers);

    /// The first `count` numbers written into the element.
    ///
    /// @throws NotAnElement if the element does not hold so many numbers
    List<Integer> read(Element element, int count);
}
