import org.jspecify.annotations.NullMarked;

/// The launcher: what `./plenum` runs.
@NullMarked
module plenum.launcher {
    requires static org.jspecify;
    requires de.siegmar.fastcsv;
    requires info.picocli;
    requires java.net.http;
    requires plenum.count;
    requires plenum.ballot;
    requires plenum.congress;
    requires plenum.server;
    requires plenum.store;
    requires plenum.rehearsal;
    requires plenum.verify;

    opens plenum.launcher to
            info.picocli;
}
