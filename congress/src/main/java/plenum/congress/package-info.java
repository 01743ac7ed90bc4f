/// A congress as a value: what may be done, by whom, and what has happened.
///
/// An [plenum.congress.Act] is decided against the state, by an [plenum.congress.Actor], at a time. The
/// [plenum.congress.Decision] is a list of facts or a [plenum.congress.Refusal]. A [plenum.congress.Fact] is journaled
/// and folded into the state; nothing else changes it.
///
/// One package per topic, each knowing only those before it: `orders`, `bodies`, `representation`, `mandates`,
/// `attendance`, `sittings`, `agenda`, `floor`, `motions`, `urns`, `voting`, `elections`, `record`. Above them
/// `assembly` composes the topics into one state, and holds the table of who may do what. Below them `form`
/// says how values are written in the journal.
package plenum.congress;
