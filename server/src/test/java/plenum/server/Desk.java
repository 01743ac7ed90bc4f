package plenum.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Somebody at a browser, who has cookies and sends forms.
final class Desk {
    private static final JsonMapper JSON = new JsonMapper();

    private final int port;
    private final HttpClient client = HttpClient.newHttpClient();
    private String cookie = "";
    private String csrf = "";

    Desk(int port) {
        this.port = port;
    }

    static Desk of(int port, String code) {
        var desk = new Desk(port);
        var answer = desk.act("/sign-in", Map.of("code", code));
        desk.csrf = desk.json(answer).get("csrf").asString();
        return desk;
    }

    HttpResponse<String> get(String path, String accept) {
        return send(HttpRequest.newBuilder(uri(path)).header("Accept", accept));
    }

    /// Looks on at a live page until the server ends it.
    LiveReading follow(String path) {
        var request = HttpRequest.newBuilder(uri(path)).header("Cookie", cookie).build();
        var opened = client.sendAsync(request, BodyHandlers.ofLines()).join();
        return new LiveReading(opened.body());
    }

    String page(String path) {
        return get(path, "text/html").body();
    }

    JsonNode read(String path) {
        return json(get(path, "application/json"));
    }

    /// Sends a form as a program does.
    HttpResponse<String> act(String path, Map<String, String> fields) {
        return post(path, fields, "application/json", UUID.randomUUID().toString());
    }

    /// Sends a form and expects it to be recorded; gives what was made.
    String done(String path, Map<String, String> fields) {
        var answer = act(path, fields);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " " + fields + ": " + answer.statusCode() + " " + answer.body());
        }
        var made = json(answer).get("made");
        return made == null ? "" : made.asString();
    }

    /// The code of the refusal of an act.
    String refused(String path, Map<String, String> fields) {
        return json(act(path, fields)).get("refused").asString();
    }

    HttpResponse<String> post(String path, Map<String, String> fields, String accept, String token) {
        var form = new StringJoiner("&");
        fields.forEach((name, value) -> form.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
        form.add("csrf=" + csrf).add("token=" + token);
        return send(HttpRequest.newBuilder(uri(path))
                .header("Accept", accept)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.toString())));
    }

    /// Sends a form with a file in its field `file`, as a browser does.
    HttpResponse<String> upload(String path, Map<String, String> fields, String file, String accept) {
        var form = new StringBuilder();
        var all = new LinkedHashMap<>(fields);
        all.put("csrf", csrf);
        all.forEach((name, value) -> form.append("--edge\r\nContent-Disposition: form-data; name=\"")
                .append(name)
                .append("\"\r\n\r\n")
                .append(value)
                .append("\r\n"));
        form.append("--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"list.csv\"\r\n")
                .append("Content-Type: text/csv\r\n\r\n")
                .append(file)
                .append("\r\n--edge--\r\n");
        return send(HttpRequest.newBuilder(uri(path))
                .header("Accept", accept)
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .POST(BodyPublishers.ofString(form.toString())));
    }

    /// Sends a form of one button, and gets the paper it is answered with.
    byte[] printed(String path) {
        return exactly(HttpRequest.newBuilder(uri(path))
                .header("Accept", "application/pdf")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("csrf=" + csrf)));
    }

    private byte[] exactly(HttpRequest.Builder request) {
        try {
            return answer(request.header("Cookie", cookie).build(), BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException hurry) {
            throw new AssertionError(hurry);
        }
    }

    /// Sends JSON as a program does.
    HttpResponse<String> send(String path, byte[] json) {
        return send(HttpRequest.newBuilder(uri(path))
                .header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .header("X-CSRF", csrf)
                .POST(BodyPublishers.ofByteArray(json)));
    }

    /// The exact bytes under an address.
    byte[] bytes(String path) {
        return exactly(HttpRequest.newBuilder(uri(path)).header("Accept", "application/json"));
    }

    JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            var answer = answer(request.header("Cookie", cookie).build(), BodyHandlers.ofString());
            answer.headers().firstValue("Set-Cookie").ifPresent(set -> cookie = set.substring(0, set.indexOf(';')));
            return answer;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException hurry) {
            throw new AssertionError(hurry);
        }
    }

    /// Asks once more when an idle connection was cut, as a browser does: for a page, or with a form, which has
    /// a token by which the server knows that it has done this already. JSON has none and is sent once.
    private <T> HttpResponse<T> answer(HttpRequest request, BodyHandler<T> body)
            throws IOException, InterruptedException {
        try {
            return client.send(request, body);
        } catch (IOException cut) {
            if (request.headers().firstValue("Content-Type").equals(Optional.of("application/json"))) {
                throw cut;
            }
            return client.send(request, body);
        }
    }
}
