package plenum.ballot.v1;

/// A ballot as its maker has it. Either the ballot is cast and its secrets are forgotten, or it is tested and never
/// cast: whoever has the disclosure knows the votes.
public record MadeBallot(Ballot ballot, Disclosure disclosure) {}
