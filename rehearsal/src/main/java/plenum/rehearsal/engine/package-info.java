/// Plays a script against a server: [plenum.rehearsal.engine.Rehearsal] leads, and for each part of a
/// congress there is a class for those who play it: credentials officers, chairs, speakers, movers,
/// voters, the secretary.
package plenum.rehearsal.engine;
