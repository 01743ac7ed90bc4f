package plenum.congress.representation;

import plenum.congress.bodies.HasBodies;

/// A congress of which it is known how many delegates each unit sends.
public interface HasRepresentation extends HasBodies {
    Representation representation();
}
