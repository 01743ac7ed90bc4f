/// The record as it is printed and kept: [PublishedCongress] reads a congress from its published files and nothing
/// else, [Edition] makes files of it, and [Bag] packs them up. Whoever has the published files makes the same bytes.
///
/// [Proceedings] is what all formats are made of: sittings, their sections, and in them who said what and what
/// happened. What was sealed with a closed sitting is among them as far as it is released, and [Corrections] stand by
/// themselves. The minutes are told by [plenum.server.pages.MinutesView], as on the live pages. A class per format
/// turns it into bytes.
package plenum.server.edition;
