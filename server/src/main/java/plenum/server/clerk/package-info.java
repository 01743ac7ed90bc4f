/// The clerk: the only one who writes. Acts are decided one after the other, journaled in batches, and shown to readers
/// only when they can no longer be lost.
///
/// What an act names by its hash comes with it as attachments, and is journaled with it or not at all.
///
/// Pages see a [Congress][plenum.server.clerk.Congress]: they read the state as it is now and perform acts.
package plenum.server.clerk;
