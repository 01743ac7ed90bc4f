/// What the server does for secret ballots: [plenum.server.urns.Intake] checks ballots before they are put into an urn,
/// [plenum.server.urns.CountingRoom] does what follows from an urn without anybody's will,
/// [plenum.server.urns.Archives] writes the archives that anybody can check, and [plenum.server.urns.SealedCounts]
/// keeps
/// the first count of paper ballots until the second is in.
package plenum.server.urns;
