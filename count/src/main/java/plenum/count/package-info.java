/// Counting rules: from a profile of votes to a count with its transcript. Pure functions that know nothing of
/// congresses.
package plenum.count;
