package plenum.congress.mandates;

import plenum.congress.representation.HasRepresentation;

/// A congress of which the mandates are known.
public interface HasMandates extends HasRepresentation {
    Mandates mandates();
}
