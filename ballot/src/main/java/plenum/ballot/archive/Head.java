package plenum.ballot.archive;

/// The last event of an archive: it stands for everything before it too.
public record Head(int height, Hash hash) {
    @Override
    public String toString() {
        return hash + " at height " + height;
    }
}
