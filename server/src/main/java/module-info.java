import org.jspecify.annotations.NullMarked;

/// The server: the clerk who works the queue of acts, the desks as pages, live updates, sign-in and founding.
///
/// Open, because the template engine calls the compiled templates by reflection.
@NullMarked
open module plenum.server {
    exports plenum.server;
    exports plenum.server.archive;
    exports plenum.server.clerk;
    exports plenum.server.edition;
    exports plenum.server.erasure;
    exports plenum.server.founding;
    exports plenum.server.imports;
    exports plenum.server.pages;
    exports plenum.server.sheets;

    requires static transitive org.jspecify;
    requires transitive plenum.congress;
    requires transitive plenum.journal;
    requires plenum.store;
    requires transitive plenum.verify;
    requires io.javalin;
    requires org.eclipse.jetty.server;
    requires org.eclipse.jetty.http2.server;
    requires gg.jte.runtime;
    requires tools.jackson.databind;
    requires org.snakeyaml.engine;
    requires de.siegmar.fastcsv;
    requires com.google.zxing;
    requires org.bouncycastle.provider;
    requires openhtmltopdf.core;
    requires openhtmltopdf.pdfbox;
    requires org.apache.pdfbox;
    requires java.desktop;
    requires java.xml;
    requires org.apache.lucene.core;
    requires org.apache.lucene.analysis.common;
    requires org.slf4j;
}
