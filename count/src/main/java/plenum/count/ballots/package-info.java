/// Ranked ballots: what was marked, kept as marked, and the readers of the files they come in.
///
/// ```java
/// var ballots = BallotFile.read(Bytes.of(file));
/// var papers = ballots.without(Set.of(2)).papers(Treatment.PASS_OVER);
/// ```
///
/// [plenum.count.ballots.BallotFile] knows BLT, PrefLib, the Condorcet Election Format and tables by their
/// content. [plenum.count.ballots.Ballots] holds every mark: equal ranks, gaps, names marked twice. A rule says
/// by its [plenum.count.ballots.Treatment] what such marks mean and counts
/// [plenum.count.ballots.Papers], on which there is nothing but one name after another.
package plenum.count.ballots;
