package plenum.count.quotas;

/// A candidate who must not be excluded, or can no longer be elected, and the demands that make it so.
public record Finding(int candidate, String why) {}
