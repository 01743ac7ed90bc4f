/// Texts in numbered copies. [plenum.server.copies.MarkedText] has the places where copies differ,
/// [plenum.server.copies.Trace] says from which copy a leaked text comes, [plenum.server.copies.Copies] keeps each copy
/// under the code of its reader.
package plenum.server.copies;
