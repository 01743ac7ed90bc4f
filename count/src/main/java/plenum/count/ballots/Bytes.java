package plenum.count.ballots;

/// Where the bytes of a file come from. A count opens no file: whoever asks for one brings its bytes.
@FunctionalInterface
public interface Bytes {
    /// Reads at least one byte and at most as many as fit.
    ///
    /// @return how many were read, -1 at the end
    int read(byte[] into);

    /// The bytes of an array.
    static Bytes of(byte[] all) {
        return new Bytes() {
            private int read;

            @Override
            public int read(byte[] into) {
                if (read == all.length) {
                    return -1;
                }
                var length = Math.min(into.length, all.length - read);
                System.arraycopy(all, read, into, 0, length);
                read += length;
                return length;
            }
        };
    }
}
