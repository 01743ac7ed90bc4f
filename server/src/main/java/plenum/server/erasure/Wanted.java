package plenum.server.erasure;

import java.util.List;
import java.util.SortedSet;
import plenum.congress.PersonId;
import plenum.congress.erasure.Data;

/// What is to be erased of a person.
///
/// @param words that name the person, beside the names that were recorded
/// @param left entries that are left as they are, as what stands there is about somebody else
public record Wanted(PersonId person, List<Data> data, List<String> words, SortedSet<Long> left) {}
