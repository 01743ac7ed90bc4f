/// From any file of votes to a count by any rule.
///
/// [ElectionFile] tells the format of a file by its content and gives an [Election]; [Rules] knows all
/// rules by their names; [Counting] counts an election by those that need no stages. Ranked ballots are
/// counted stage by stage by [plenum.count.stv.RankedRule], and elections in rounds, a file for each, by
/// [plenum.count.rounds.RoundRule].
package plenum.count.election;
