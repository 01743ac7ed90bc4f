package plenum.rehearsal.wire;

import java.io.IOException;

/// The server sent what is not HTTP/1.1.
public final class BrokenAnswer extends IOException {
    private static final long serialVersionUID = 1;

    BrokenAnswer(String what) {
        super(what);
    }
}
