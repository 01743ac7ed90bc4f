package plenum.journal;

/// Bytes of a payload, from `start` (inclusive) to `end` (exclusive).
public record Span(int start, int end) {}
