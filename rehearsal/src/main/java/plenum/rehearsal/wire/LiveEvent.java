package plenum.rehearsal.wire;

/// A server-sent event: its type (`message` when the server names none), the last id sent so far, and its data.
public record LiveEvent(String type, String id, String data) {}
