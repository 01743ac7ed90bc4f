package plenum.congress.representation;

import plenum.congress.Act;

/// Acts by which seats fall to units.
public sealed interface RepresentationAct extends Act<HasRepresentation> permits LayDownRule, ApportionSeats {}
