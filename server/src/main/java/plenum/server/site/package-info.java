/// What the server answers: desks and pages, the acts sent from them, sign-in, and the screens that follow live.
///
/// [Visitors] knows who asks and in which language; [Pages] makes the page of an address; [ActRoutes] is
/// the table of all acts; [Acting] has one done and tells what became of it; [Screens] keeps what is shown
/// up to date.
package plenum.server.site;
