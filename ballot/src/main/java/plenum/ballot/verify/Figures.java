package plenum.ballot.verify;

import plenum.ballot.archive.Head;
import plenum.ballot.archive.Stage;
import plenum.ballot.v1.Election;

/// What a verified archive is about, in figures.
///
/// @param stage how far it has come
/// @param head its last event
/// @param ballots how many ballots were cast
/// @param voters how many credentials cast them: of each, the last ballot counts
/// @param weight what those weigh together
/// @param admitted how many credentials might have
/// @param trustees how many there are
/// @param shuffles how many were made
/// @param decryptions how many trustees decrypted
public record Figures(
        Election election,
        Stage stage,
        Head head,
        long ballots,
        long voters,
        long weight,
        long admitted,
        int trustees,
        int shuffles,
        int decryptions) {}
