/// Plays a script against a server: [plenum.rehearsal.engine.Rehearsal] leads, and for each part of a
/// congress there is a class for those who play it: credentials officers, chairs, speakers, movers,
/// voters, the secretary, trustees, the keepers of a closed sitting's key, the readers of numbered copies.
package plenum.rehearsal.engine;
