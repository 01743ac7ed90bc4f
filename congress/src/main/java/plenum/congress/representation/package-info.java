/// How many delegates each unit sends. A [plenum.congress.representation.RepresentationRule] is laid down, and
/// seats are apportioned by the figures of a day; the state is [plenum.congress.representation.Representation].
///
/// All arithmetic is that of `plenum.count.apportion`, put together in [plenum.congress.representation.Reckoning]: acts
/// and pages reckon with the same lines.
package plenum.congress.representation;
