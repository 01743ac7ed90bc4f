package plenum.server.web;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Style sheets, scripts and pictures of the program itself. A browser keeps them and asks each time whether they are
/// still the same.
final class StaticFiles {
    private static final String FOLDER = "/plenum/server/static/";
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=utf-8",
            "js", "text/javascript;charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "ico", "image/x-icon",
            "woff2", "font/woff2",
            "json", "application/json",
            "txt", "text/plain;charset=utf-8");

    /// The part of the site that the worker of a station may keep.
    private static final Map<String, String> WORKERS = Map.of("js/door-worker.js", "/door");

    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    private record Kept(Answer whole, String tag) {}

    Answer show(Request request) throws IOException {
        var file = file(request.path("file", "a file", name -> name));
        var same = request.header("If-None-Match").filter(file.tag()::equals).isPresent();
        var answer = same ? Answer.notModified() : file.whole();
        return answer.with("ETag", file.tag()).with("Cache-Control", "no-cache");
    }

    private Kept file(String name) throws IOException {
        var known = kept.get(name);
        if (known != null) {
            return known;
        }
        var type = name.contains(".") ? TYPES.get(name.substring(name.lastIndexOf('.') + 1)) : null;
        if (type == null || name.contains("..") || name.contains("\\") || name.contains("//")) {
            throw Rejected.notFound();
        }
        try (var in = StaticFiles.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw Rejected.notFound();
            }
            var bytes = in.readAllBytes();
            var answer = Answer.bytes(type, bytes);
            var scope = Optional.ofNullable(WORKERS.get(name));
            var read = new Kept(
                    scope.map(part -> answer.with("Service-Worker-Allowed", part))
                            .orElse(answer),
                    tag(bytes));
            kept.put(name, read);
            return read;
        }
    }

    private static String tag(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return '"' + Base64.getUrlEncoder().withoutPadding().encodeToString(digest) + '"';
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
