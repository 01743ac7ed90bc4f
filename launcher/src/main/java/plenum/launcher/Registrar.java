package plenum.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import plenum.ballot.group.Group;
import plenum.ballot.text.Json;
import plenum.ballot.text.Part;
import plenum.ballot.text.Token;

/// The registrar at a server, signed in: learns who may vote, and hands in the public keys for each urn. What is sent
/// tells nobody whose key is whose.
final class Registrar {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI server;
    private final String cookie;
    private final String csrf;

    private Registrar(URI server, String cookie, String csrf) {
        this.server = server;
        this.cookie = cookie;
        this.csrf = csrf;
    }

    /// Signs in with the code on the registrar's badge.
    ///
    /// @throws IOException if the server cannot be reached or refuses the code; the message says why
    static Registrar signIn(URI server, String code) throws IOException, InterruptedException {
        var request = request(server, "/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("code=" + URLEncoder.encode(code, UTF_8)));
        var answer = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofByteArray());
        var cookie = answer.headers().firstValue("Set-Cookie");
        if (answer.statusCode() != 200 || cookie.isEmpty()) {
            throw new IOException(server + " does not take the code: " + new String(answer.body(), UTF_8));
        }
        var csrf = Part.of(Json.parse(answer.body())).field("csrf").text();
        return new Registrar(server, cookie.get().split(";", 2)[0], csrf);
    }

    /// Everybody who may vote.
    List<Register.Voter> voters() throws IOException, InterruptedException {
        return get("/register.json")
                .list(voter -> new Register.Voter(
                        voter.field("person").text(),
                        voter.field("mandate").text(),
                        voter.field("name").text()));
    }

    /// The urns that wait for their list.
    List<String> waiting() throws IOException, InterruptedException {
        return get("/urns").items().stream()
                .filter(urn -> urn.field("stage").text().equals("prepared"))
                .map(urn -> urn.field("urn").text())
                .toList();
    }

    /// Opens an urn to those on its roll.
    ///
    /// @return how many keys the list has
    int open(String urn, Register register) throws IOException, InterruptedException {
        var prepared = get("/urns/" + urn);
        var group = Group.named(prepared.field("group").text())
                .orElseThrow(() -> new IOException("urn " + urn + " is of an unknown group"));
        var uuid = new Token(prepared.field("uuid").text());
        var roll = get("/urns/" + urn + "/roll.json")
                .list(line -> new Register.Entitled(
                        line.field("mandate").count(),
                        line.field("voter").text(),
                        line.field("weight").count()));
        var list = register.list(roll, uuid, group);
        var request = request(server, "/urns/" + urn + "/credentials")
                .header("Content-Type", "application/json")
                .header("X-CSRF", csrf)
                .header("Cookie", cookie)
                .POST(BodyPublishers.ofByteArray(list.bytes()));
        expect(client.send(request.build(), BodyHandlers.ofByteArray()), "the list for urn " + urn);
        return list.all().size();
    }

    private Part get(String path) throws IOException, InterruptedException {
        var request = request(server, path).header("Cookie", cookie).build();
        return Part.of(Json.parse(expect(client.send(request, BodyHandlers.ofByteArray()), path)));
    }

    private byte[] expect(HttpResponse<byte[]> answer, String what) throws IOException {
        if (answer.statusCode() != 200) {
            throw new IOException(server + ", " + what + ": " + new String(answer.body(), UTF_8));
        }
        return answer.body();
    }

    private static HttpRequest.Builder request(URI server, String path) {
        return HttpRequest.newBuilder(server.resolve(path)).timeout(PATIENCE).header("Accept", "application/json");
    }
}
