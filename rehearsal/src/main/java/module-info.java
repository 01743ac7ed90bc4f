import org.jspecify.annotations.NullMarked;

/// The rehearsal: simulated delegates that drive a server through HTTP and nothing else.
@NullMarked
module plenum.rehearsal {
    requires static org.jspecify;
    requires java.net.http;
    requires plenum.ballot;
    requires tools.jackson.databind;
    requires org.snakeyaml.engine;
    requires de.siegmar.fastcsv;

    exports plenum.rehearsal.engine;
    exports plenum.rehearsal.report;
    exports plenum.rehearsal.script;
}
