package plenum.server.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/// Stands in front of all pages: gives every response its security headers and answers `/live/{view}` itself, because a
/// live stream costs a seventh here of what it costs behind.
final class FrontHandler extends Handler.Wrapper {
    private static final String LIVE = "/live/";

    /// Nothing on a page comes from elsewhere, and no script or style stands in a page. The address of a page is told
    /// to pages of ours only; with "no-referrer" browsers would hide even from us where a form comes from.
    private static final Map<String, String> SECURITY = Map.of(
            "Content-Security-Policy",
                    "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
            "Referrer-Policy", "same-origin",
            "X-Content-Type-Options", "nosniff",
            "Cross-Origin-Opener-Policy", "same-origin");

    private final LiveStreams live;
    private final Sessions sessions;

    FrontHandler(LiveStreams live, Sessions sessions) {
        this.live = live;
        this.sessions = sessions;
    }

    @Override
    public boolean handle(org.eclipse.jetty.server.Request asked, Response response, Callback callback)
            throws Exception {
        SECURITY.forEach(response.getHeaders()::put);
        var path = asked.getHttpURI().getDecodedPath();
        if (path == null || !path.startsWith(LIVE) || !asked.getMethod().equals("GET")) {
            return super.handle(asked, response, callback);
        }
        try {
            stream(request(asked, path), asked, response, callback);
        } catch (Rejected why) {
            reject(why, response, callback);
        }
        return true;
    }

    private void stream(Request request, org.eclipse.jetty.server.Request asked, Response response, Callback callback) {
        var client = new LiveClient(response, callback, lastSeen(request));
        asked.addFailureListener(client::lost);
        response.getHeaders()
                .put(HttpHeader.CONTENT_TYPE, "text/event-stream")
                .put(HttpHeader.CACHE_CONTROL, "no-store")
                .put("X-Accel-Buffering", "no");
        live.welcome(request, client);
    }

    private static void reject(Rejected why, Response response, Callback callback) {
        response.setStatus(why.status());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8");
        response.write(true, ByteBuffer.wrap(why.words().getBytes(UTF_8)), callback);
    }

    private Request request(org.eclipse.jetty.server.Request asked, String path) {
        var address = new Request.Address(
                path,
                org.eclipse.jetty.server.Request.getRemoteAddr(asked),
                Optional.ofNullable(asked.getHttpURI().getAuthority()).orElse(""),
                asked.isSecure());
        return new Request(
                address,
                Map.of("view", path.substring(LIVE.length())),
                Optional.ofNullable(asked.getHttpURI().getQuery()),
                () -> new byte[0],
                asked.getHeaders()::get,
                sessions);
    }

    /// A browser that reconnects by itself sends a header; a page that opens a new stream says it in the address.
    private static OptionalLong lastSeen(Request request) {
        var number = request.header("Last-Event-ID")
                .filter(id -> !id.isBlank())
                .map(id -> number("Last-Event-ID", id))
                .or(() -> request.queryIfAny("after", "a number", Long::valueOf));
        return number.map(OptionalLong::of).orElse(OptionalLong.empty());
    }

    private static Long number(String header, String id) {
        try {
            return Long.valueOf(id.strip());
        } catch (NumberFormatException notOurs) {
            throw Rejected.unreadable(header, "a number");
        }
    }
}
