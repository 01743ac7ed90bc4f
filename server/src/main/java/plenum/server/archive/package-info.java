/// The archive: what was said and decided at this congress and at others, to be searched. [Archive] keeps the texts as
/// lines of JSON in a folder; [Index] is a projection of them that can be made again at will, and so are the
/// [Quotations] of secondary sources. What is sealed never enters: the texts come from published files.
package plenum.server.archive;
