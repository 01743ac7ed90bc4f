/// Lists of units, persons, delegates, bodies and those who hold their posts that come from elsewhere.
///
/// A file is read as a [plenum.server.imports.Sheet], whatever separator or marks a spreadsheet has put into it. An
/// [plenum.server.imports.ImportKind] compares it with the congress and makes a [plenum.server.imports.Preview]: each
/// cell marked, and the acts that would be done. They are done all together or not at all. Until then an
/// [plenum.server.imports.Uploads] keeps the sheet in memory, and nothing of it is in the journal.
package plenum.server.imports;
