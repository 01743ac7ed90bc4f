/// The whole congress: [plenum.congress.assembly.Assembly] composes the topics into one value, decides acts and folds
/// facts. [plenum.congress.assembly.Permissions] is the table of who may do what;
/// [plenum.congress.assembly.Acts] and [plenum.congress.assembly.Facts] are the contents page of the journal;
/// [plenum.congress.assembly.Minute] is what one entry says.
package plenum.congress.assembly;
