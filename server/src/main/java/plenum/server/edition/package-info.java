/// The record as it is printed and kept: [PublishedCongress] reads a congress from its published files and nothing
/// else, [Edition] makes files of it, and [Bag] packs them up. Whoever has the published files makes the same bytes.
///
/// [Proceedings] is what all formats are made of: sittings, their sections, and in them who said what and what
/// happened. A class per format turns it into bytes.
package plenum.server.edition;
