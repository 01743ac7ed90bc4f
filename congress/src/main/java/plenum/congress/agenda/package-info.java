/// The agenda: a tree of items, proposed, adopted by a vote, and dealt with one at a time. The state is
/// [plenum.congress.agenda.Agenda].
package plenum.congress.agenda;
