/// The organisation, its units, the persons enrolled and the offices they hold: [plenum.congress.bodies.Bodies].
///
/// Units are a tree. A [plenum.congress.bodies.UnitHistory] keeps their figures by the day of the count, their
/// former names and their end. Persons are enrolled, and corrected with a reason. What is recorded about persons
/// the organisation lays down in [plenum.congress.bodies.AttributeRules], with its purpose; some of it is kept only
/// with consent, and not to say is an answer.
package plenum.congress.bodies;
