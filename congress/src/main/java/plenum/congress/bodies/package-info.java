/// The organisation, its units, the persons enrolled and the offices they hold: [plenum.congress.bodies.Bodies].
package plenum.congress.bodies;
