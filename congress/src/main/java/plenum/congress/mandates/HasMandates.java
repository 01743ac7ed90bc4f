package plenum.congress.mandates;

import plenum.congress.bodies.HasBodies;

/// A congress of which the mandates are known.
public interface HasMandates extends HasBodies {
    Mandates mandates();
}
