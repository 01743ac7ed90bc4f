/// What the server does for secret ballots: [plenum.server.urns.Intake] checks ballots before they are put into an urn,
/// [plenum.server.urns.CountingRoom] does what follows from an urn without anybody's will, and
/// [plenum.server.urns.Archives] writes the archives that anybody can check.
package plenum.server.urns;
