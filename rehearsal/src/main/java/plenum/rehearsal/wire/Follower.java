package plenum.rehearsal.wire;

/// Who follows a live connection. Called on the one thread that reads them all, so it must be quick.
public interface Follower {
    /// An event has come; the time is that of `System.nanoTime` when its last byte was read.
    void happened(LiveEvent event, long nanos);

    /// The connection was lost, for this reason; it will be made again.
    void lost(String why);
}
