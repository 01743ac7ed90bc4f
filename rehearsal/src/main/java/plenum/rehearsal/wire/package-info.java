/// The rehearsal's own HTTP for live connections: one thread reads all of them, so that fourteen hundred delegates cost
/// little beside the server they are measuring. Acts go through the JDK's client.
package plenum.rehearsal.wire;
