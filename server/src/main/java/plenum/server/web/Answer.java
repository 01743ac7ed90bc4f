package plenum.server.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/// What the server sends back.
public final class Answer {
    private static final JsonMapper JSON = new JsonMapper();

    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;
    private final SignIn signIn;

    /// What the answer changes about who is signed in.
    sealed interface SignIn {
        record AsBefore() implements SignIn {}

        record Begins(Session session) implements SignIn {}

        record Ends() implements SignIn {}
    }

    private Answer(int status, Map<String, String> headers, byte[] body, SignIn signIn) {
        this.status = status;
        this.headers = headers;
        this.body = body;
        this.signIn = signIn;
    }

    public static Answer page(String html) {
        return page(200, html);
    }

    /// A page with the reason why an act was refused.
    public static Answer refused(String html) {
        return page(409, html);
    }

    /// A page under a status of its own.
    public static Answer page(int status, String html) {
        return typed(status, "text/html;charset=utf-8", html.getBytes(UTF_8));
    }

    /// The act is done; the browser goes on to a page, so that a reload repeats nothing.
    public static Answer seeOther(String url) {
        return new Answer(303, Map.of("Location", url), new byte[0], new SignIn.AsBefore());
    }

    public static Answer json(Object value) {
        return json(200, value);
    }

    /// A value as JSON under a status of its own.
    public static Answer json(int status, Object value) {
        return typed(status, "application/json", JSON.writeValueAsBytes(value));
    }

    /// Anything under its media type, with the charset if it is text.
    public static Answer bytes(String type, byte[] bytes) {
        return typed(200, type, bytes.clone());
    }

    /// The present content of a file in a folder; 404 for a name that leads nowhere or out of the folder.
    public static Answer file(String type, Path folder, String name) throws IOException {
        var file = folder.resolve(name).normalize();
        if (!file.startsWith(folder.normalize()) || !Files.isRegularFile(file)) {
            throw Rejected.notFound();
        }
        return typed(200, type, Files.readAllBytes(file));
    }

    static Answer notModified() {
        return new Answer(304, Map.of(), new byte[0], new SignIn.AsBefore());
    }

    /// The same answer with one more header.
    public Answer with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Answer(status, Collections.unmodifiableMap(more), body, signIn);
    }

    /// The same answer, and from now on the sender is signed in.
    public Answer signingIn(Session session) {
        return new Answer(status, headers, body, new SignIn.Begins(session));
    }

    /// The same answer, and the sender is no longer signed in.
    public Answer signingOut() {
        return new Answer(status, headers, body, new SignIn.Ends());
    }

    int status() {
        return status;
    }

    Map<String, String> headers() {
        return headers;
    }

    byte[] body() {
        return body;
    }

    /// The cookie to be set, if any.
    Optional<String> cookie(Sessions sessions, boolean https) {
        return switch (signIn) {
            case SignIn.AsBefore() -> Optional.empty();
            case SignIn.Begins(var session) -> Optional.of(sessions.cookie(session, https));
            case SignIn.Ends() -> Optional.of(Sessions.noCookie(https));
        };
    }

    private static Answer typed(int status, String type, byte[] body) {
        return new Answer(status, Map.of("Content-Type", type), body, new SignIn.AsBefore());
    }
}
