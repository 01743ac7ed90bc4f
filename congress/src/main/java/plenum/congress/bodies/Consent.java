package plenum.congress.bodies;

import plenum.congress.PersonId;

/// That a person has consented to have an attribute kept.
public record Consent(PersonId person, String attribute) {}
