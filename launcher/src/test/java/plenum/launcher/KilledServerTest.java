package plenum.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import plenum.journal.Source;
import plenum.verify.Verification;

/// The server is killed in the middle of a vote and started again: what was confirmed is there, and the
/// vote goes on.
@Tag("slow")
class KilledServerTest {
    private static final Path SMALL_ASSOCIATION = Path.of("..", "scenarios", "small-association");
    private static final int MEMBERS = 25;
    private static final int ROUNDS = 3;

    /// So many votes are confirmed before the server is killed.
    private static final int CONFIRMED = 4;

    private final HttpClient client = HttpClient.newHttpClient();

    /// Somebody signed in.
    private record Session(String cookie, String csrf) {}

    @Test
    @Timeout(300)
    void a_vote_outlasts_the_server(@TempDir Path data) throws Exception {
        var confirmed = new ConcurrentHashMap<Integer, String>();
        var server = ServerProcess.start(data, 0, SMALL_ASSOCIATION);
        var port = server.address().getPort();
        var chair = signIn(server.address(), code(data, "chair"));
        var members = new ArrayList<Session>();
        var credentials = signIn(server.address(), code(data, "credentials"));
        for (int mandate = 1; mandate <= MEMBERS; mandate++) {
            act(server.address(), credentials, "/attendance/check-ins", Map.of("who", String.valueOf(mandate)));
            members.add(signIn(server.address(), code(data, String.valueOf(mandate))));
        }
        act(server.address(), chair, "/sittings/S1/opening", Map.of());
        act(server.address(), chair, "/votes", Map.of("question", "agenda", "method", "devices"));

        for (int round = 0; round < ROUNDS; round++) {
            var choice = List.of("yes", "no", "abstain").get(round);
            var address = server.address();
            var answered = new ConcurrentHashMap<Integer, String>();
            try (var voters = Executors.newFixedThreadPool(8)) {
                for (int mandate = 1; mandate <= MEMBERS; mandate++) {
                    var number = mandate;
                    voters.execute(() -> vote(address, members.get(number - 1), number, choice, answered));
                }
                while (answered.size() < CONFIRMED + round) {
                    TimeUnit.MILLISECONDS.sleep(1);
                }
                kill();
            }
            confirmed.putAll(answered);
            server = ServerProcess.start(data, port, SMALL_ASSOCIATION);
        }

        for (int mandate = 1; mandate <= MEMBERS; mandate++) {
            vote(server.address(), members.get(mandate - 1), mandate, "yes", new ConcurrentHashMap<>());
        }
        act(server.address(), chair, "/votes/V1/closing", Map.of());
        assertThat(get(server.address(), "/votes/V1")).contains("\"cast\":25", "\"yes\":25", "\"outcome\":\"carried\"");
        server.close();
        assertThat(Verification.of(Source.of(data.resolve("published").toString()), Optional.empty())
                        .findings())
                .isEmpty();
        assertEveryConfirmedVoteIsPublished(data, confirmed);
    }

    private void vote(URI server, Session member, int mandate, String choice, Map<Integer, String> confirmed) {
        try {
            var fields = Map.of("mandate", String.valueOf(mandate), "choice", choice);
            act(server, member, "/votes/V1/ballots", fields);
            confirmed.put(mandate, choice);
        } catch (IOException _) {
            // The server was killed before it could confirm; the member tries again later.
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    private static void assertEveryConfirmedVoteIsPublished(Path data, Map<Integer, String> confirmed)
            throws IOException {
        var payloads = new StringBuilder();
        try (var files = Files.walk(data.resolve("published/payload"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                payloads.append(Files.readString(file));
            }
        }
        assertThat(confirmed).isNotEmpty();
        confirmed.forEach((mandate, choice) -> assertThat(payloads.toString())
                .contains("\"act\":\"voting.cast-vote\",\"vote\":\"V1\",\"mandate\":\"%d\",\"choice\":\"%s\""
                        .formatted(mandate, choice)));
    }

    /// The servers are the only processes that this one has started.
    private static void kill() {
        ProcessHandle.current().children().forEach(child -> {
            child.destroyForcibly();
            child.onExit().join();
        });
    }

    private Session signIn(URI server, String code) throws IOException, InterruptedException {
        var answer = client.send(form(server, "/sign-in", Map.of("code", code)).build(), BodyHandlers.ofString());
        var cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
        var csrf = Pattern.compile("\"csrf\":\"([^\"]+)\"").matcher(answer.body());
        assertThat(csrf.find()).as(answer.body()).isTrue();
        return new Session(cookie.substring(0, cookie.indexOf(';')), csrf.group(1));
    }

    private void act(URI server, Session by, String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        var request = form(server, path, fields)
                .header("Cookie", by.cookie())
                .header("X-CSRF", by.csrf())
                .build();
        var answer = client.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).as("%s: %s", path, answer.body()).isEqualTo(200);
    }

    private String get(URI server, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(server.resolve(path)).header("Accept", "application/json");
        return client.send(request.build(), BodyHandlers.ofString()).body();
    }

    private static HttpRequest.Builder form(URI server, String path, Map<String, String> fields) {
        var form = String.join(
                "&",
                fields.entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .toList());
        return HttpRequest.newBuilder(server.resolve(path))
                .header("Accept", "application/json")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
    }

    /// The code of whoever holds an office or a mandate.
    private static String code(Path data, String officeOrNumber) throws IOException {
        return Files.readAllLines(data.resolve("badges.csv")).stream()
                .map(line -> line.split(",", -1))
                .filter(badge -> badge[3].equals(officeOrNumber) || badge[1].equals(officeOrNumber))
                .map(badge -> badge[4])
                .findFirst()
                .orElseThrow();
    }
}
