package plenum.server.site;

import java.util.Map;
import plenum.server.pages.Words;
import plenum.server.publishing.Editions;
import plenum.server.web.Answer;
import plenum.server.web.Rejected;
import plenum.server.web.Request;
import plenum.server.web.Routes;

/// The editions of the record, as files.
final class EditionRoutes {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html;charset=utf-8"),
            Map.entry("css", "text/css;charset=utf-8"),
            Map.entry("js", "text/javascript;charset=utf-8"),
            Map.entry("txt", "text/plain;charset=utf-8"),
            Map.entry("xml", "application/xml"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("vtt", "text/vtt;charset=utf-8"),
            Map.entry("ics", "text/calendar;charset=utf-8"),
            Map.entry("atom", "application/atom+xml"),
            Map.entry("csv", "text/csv;charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("tlog-proof", "text/plain;charset=utf-8"));

    private final Editions editions;
    private final Visitors visitors;

    EditionRoutes(Editions editions, Visitors visitors) {
        this.editions = editions;
        this.visitors = visitors;
    }

    void addTo(Routes routes) {
        routes.get("/edition", this::entrance);
        routes.get("/edition/{language}/<file>", this::file);
    }

    /// To the edition in the visitor's language.
    private Answer entrance(Request request) {
        return Answer.seeOther("/edition/" + visitors.of(request).words().language() + "/index.html");
    }

    private Answer file(Request request) throws java.io.IOException {
        var words = request.path("language", "a language", Words::in).orElseThrow(Rejected::notFound);
        var file = request.path("file", "a file of the edition", name -> name);
        var ending = file.substring(file.lastIndexOf('.') + 1);
        var type = TYPES.getOrDefault(ending, "application/octet-stream");
        return Answer.file(type, editions.in(words), file);
    }
}
