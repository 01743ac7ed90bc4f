package plenum.server.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.util.Map;

/// The compiled templates.
public final class Templates {
    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "plenum.server.templates");

    private Templates() {}

    /// A page or some regions of it as UTF-8.
    ///
    /// @param name the template, such as `hall/page.jte`
    public static byte[] render(String name, Map<String, Object> values) {
        var output = new Utf8ByteOutput();
        ENGINE.render(name, values, output);
        return output.toByteArray();
    }
}
