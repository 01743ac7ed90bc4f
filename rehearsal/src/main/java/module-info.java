import org.jspecify.annotations.NullMarked;

/// The rehearsal: simulated delegates that drive a server through HTTP and nothing else.
@NullMarked
module plenum.rehearsal {
    requires static org.jspecify;
    requires java.net.http;
    requires tools.jackson.databind;
    requires org.snakeyaml.engine;
    requires de.siegmar.fastcsv;
}
