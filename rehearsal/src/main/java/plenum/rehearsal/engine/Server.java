package plenum.rehearsal.engine;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The server as it is seen from outside. Sends acts, asks for pages, and measures how long the answers
/// take, from the moment somebody wants to send: whoever has to wait for a free connection is waiting,
/// too.
///
/// All share a bounded number of connections; a thousand delegates who vote at once do not open a
/// thousand.
final class Server implements AutoCloseable {
    private static final int CONNECTIONS = 64;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PATIENCE_WITH_PROOFS = Duration.ofMinutes(3);
    private static final String JSON = "application/json";

    private final URI base;
    private final Measured measured;
    private final JsonMapper json = new JsonMapper();
    private final Semaphore connections = new Semaphore(CONNECTIONS, true);
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    Server(URI base, Measured measured) {
        this.base = base;
        this.measured = measured;
    }

    InetSocketAddress address() {
        return new InetSocketAddress(base.getHost(), base.getPort());
    }

    /// Does an act that should be done. Anything else is an error.
    Answer done(Visitor by, Act act) throws InterruptedException {
        var answer = send(by, act);
        if (!answer.done()) {
            measured.wrong("POST " + act.path() + " by " + by + ": " + answer);
        }
        return answer;
    }

    /// Does an act that should bring something into being, and tells its id; empty, after an error, if
    /// it did not.
    String made(Visitor by, Act act) throws InterruptedException {
        var answer = done(by, act);
        if (answer instanceof Answer.Recorded(var _, var made) && !made.isEmpty()) {
            return made;
        }
        if (answer.done()) {
            measured.wrong("POST " + act.path() + " by " + by + " made nothing: " + answer);
        }
        return "";
    }

    /// Sends an act, whatever comes of it.
    Answer send(Visitor by, Act act) throws InterruptedException {
        return send(by, act.path(), act.form() + "&csrf=" + Act.encoded(by.csrf()));
    }

    /// Sends a form as it is.
    Answer send(Visitor by, String path, String form) throws InterruptedException {
        var since = System.nanoTime();
        var answer = answer(post(path, form).header("Cookie", by.cookie()).build());
        measured.answered(answer, System.nanoTime() - since);
        return answer;
    }

    /// Does an act whose answer tells more than that it was done, such as codes that are shown once.
    ///
    /// @throws IOException if it was not done; the message says why
    JsonNode told(Visitor by, Act act) throws IOException, InterruptedException {
        var since = System.nanoTime();
        var form = act.form() + "&csrf=" + Act.encoded(by.csrf());
        var response =
                exchange(post(act.path(), form).header("Cookie", by.cookie()).build());
        measured.answered(answer(response), System.nanoTime() - since);
        if (response.statusCode() != 200) {
            throw new IOException(
                    "POST " + act.path() + " by " + by + " answered " + response.statusCode() + ": " + response.body());
        }
        return json.readTree(response.body());
    }

    /// Sends a form that is answered by a page, and nothing done: what would be done is shown first.
    ///
    /// @throws IOException if it is not shown; the message says why
    String shown(Visitor by, Act act) throws IOException, InterruptedException {
        var form = act.form() + "&csrf=" + Act.encoded(by.csrf());
        var response =
                exchange(post(act.path(), form).header("Cookie", by.cookie()).build());
        if (response.statusCode() != 200) {
            throw new IOException("POST " + act.path() + " by " + by + " answered " + response.statusCode());
        }
        return response.body();
    }

    /// Sends JSON that somebody has worked out: a list of keys, a part of a decryption.
    Answer send(Visitor by, String path, byte[] json) throws InterruptedException {
        var request = HttpRequest.newBuilder(base.resolve(path))
                .timeout(PATIENCE_WITH_PROOFS)
                .header("Content-Type", JSON)
                .header("Accept", JSON)
                .header("X-CSRF", by.csrf())
                .header("Cookie", by.cookie())
                .POST(HttpRequest.BodyPublishers.ofByteArray(json))
                .build();
        var answer = answer(request);
        if (!answer.done()) {
            measured.wrong("POST " + path + " by " + by + ": " + answer);
        }
        return answer;
    }

    /// Casts a secret ballot. Nobody signs in for that, and no cookie is sent.
    Answer cast(String urn, byte[] ballot) throws InterruptedException {
        var since = System.nanoTime();
        var answer = answer(HttpRequest.newBuilder(base.resolve("/urns/" + urn + "/ballots"))
                .timeout(PATIENCE_WITH_PROOFS)
                .header("Content-Type", JSON)
                .header("Accept", JSON)
                .POST(HttpRequest.BodyPublishers.ofByteArray(ballot))
                .build());
        measured.answered(answer, System.nanoTime() - since);
        return answer;
    }

    /// The exact bytes at a path.
    byte[] bytes(String path) throws IOException, InterruptedException {
        connections.acquire();
        try {
            var response = client.send(get(path).header("Accept", JSON).build(), BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new IOException("GET " + path + " answered " + response.statusCode());
            }
            return response.body();
        } finally {
            connections.release();
        }
    }

    private Answer answer(HttpRequest request) throws InterruptedException {
        try {
            return answer(exchange(request));
        } catch (IOException | JacksonException broken) {
            return new Answer.Lost(broken.toString());
        }
    }

    private Answer answer(HttpResponse<String> response) {
        return switch (response.statusCode()) {
            case 200 -> {
                var body = json.readTree(response.body());
                yield body.has("recorded")
                        ? new Answer.Recorded(
                                body.get("recorded").asLong(), body.path("made").asString(""))
                        : new Answer.Unchanged();
            }
            case 409 -> {
                var body = json.readTree(response.body());
                yield new Answer.Refused(
                        body.path("refused").asString(""),
                        body.path("article").asString(""),
                        body.path("words").asString(""));
            }
            default -> new Answer.Rejected(response.statusCode(), response.body());
        };
    }

    /// Signs somebody in with a code. That is no act; only a no is counted.
    ///
    /// @throws IOException if that is not possible; the message says why
    Visitor signIn(Badge badge, String code) throws IOException, InterruptedException {
        var response = exchange(post("/sign-in", "code=" + Act.encoded(code)).build());
        var cookie = response.headers().firstValue("Set-Cookie").map(header -> header.split(";", 2)[0]);
        if (response.statusCode() != 200 || cookie.isEmpty()) {
            measured.refused("http-" + response.statusCode());
            throw new IOException("POST /sign-in answered " + response.statusCode() + ": " + response.body());
        }
        measured.signedIn();
        return new Visitor(
                badge, cookie.get(), json.readTree(response.body()).path("csrf").asString(""));
    }

    /// What stands at a path as JSON, shown to somebody who is signed in.
    JsonNode json(Visitor to, String path) throws IOException, InterruptedException {
        return json(path, get(path).header("Cookie", to.cookie()));
    }

    /// What stands at a path as JSON, shown to anybody.
    JsonNode json(String path) throws IOException, InterruptedException {
        return json(path, get(path));
    }

    private JsonNode json(String path, HttpRequest.Builder request) throws IOException, InterruptedException {
        var response = exchange(request.header("Accept", JSON).build());
        if (response.statusCode() != 200) {
            throw new IOException("GET " + path + " answered " + response.statusCode() + ": " + response.body());
        }
        return json.readTree(response.body());
    }

    /// Asks for a page as somebody who is signed in. It should come.
    void page(Visitor to, String path) throws InterruptedException {
        var since = System.nanoTime();
        try {
            var response = exchange(get(path)
                    .header("Accept", "text/html")
                    .header("Cookie", to.cookie())
                    .build());
            measured.shown(path, System.nanoTime() - since);
            if (response.statusCode() != 200) {
                measured.wrong("GET " + path + " by " + to + " answered " + response.statusCode());
            }
        } catch (IOException broken) {
            measured.wrong("GET " + path + " by " + to + ": " + broken);
        }
    }

    private HttpRequest.Builder post(String path, String form) {
        return HttpRequest.newBuilder(base.resolve(path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", JSON)
                .POST(HttpRequest.BodyPublishers.ofString(form));
    }

    private HttpRequest.Builder get(String path) {
        return HttpRequest.newBuilder(base.resolve(path)).timeout(PATIENCE);
    }

    /// An exchange that breaks is tried once more, as a browser does when a connection it kept open was
    /// closed at the other end. An act bears its token, so it is still done once.
    private HttpResponse<String> exchange(HttpRequest request) throws IOException, InterruptedException {
        connections.acquire();
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException _) {
            return client.send(request, BodyHandlers.ofString());
        } finally {
            connections.release();
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
