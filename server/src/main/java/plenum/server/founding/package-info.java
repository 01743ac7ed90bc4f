/// Founding: a folder that describes an organisation becomes the acts that found its congress.
///
/// [Founding][plenum.server.founding.Founding] reads the whole folder before anything is done: one
/// [Fault][plenum.server.founding.Fault], and nothing is.
/// [OrdersDocument][plenum.server.founding.OrdersDocument] reads standing orders, of which some are at hand as
/// presets.
package plenum.server.founding;
