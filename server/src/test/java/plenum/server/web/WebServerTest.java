package plenum.server.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebServerTest {
    private static final Sessions SESSIONS = new Sessions(new byte[32], Duration.ofDays(14), InstantSource.system());

    @TempDir
    private Path published;

    private WebServer server;
    private Visitor visitor;

    private enum Majority {
        SIMPLE
    }

    @BeforeEach
    void open() {
        server = start(0, routes());
        visitor = new Visitor(server.port());
    }

    @AfterEach
    void close() {
        server.close();
    }

    private Routes routes() {
        return new Routes()
                .get("/", _ -> Answer.page("<p>Größe"))
                .get(
                        "/motions/{motion}",
                        request -> Answer.page("motion " + request.path("motion", "a number", Integer::valueOf)))
                .get("/found", request -> Answer.page(request.query("q", "words", words -> words)))
                .get("/state.json", _ -> Answer.json(Map.of("number", 7)))
                .get("/broken", _ -> {
                    throw new IllegalStateException("the secret reason");
                })
                .get(
                        "/published/<file>",
                        request -> Answer.file("text/plain", published, request.path("file", "a file", name -> name)))
                .get(
                        "/who",
                        request -> Answer.page(
                                request.session().map(Session::person).orElse("nobody")))
                .get("/from", request -> Answer.json(request.address()))
                .postByAnybody("/sign-in", _ -> Answer.seeOther("/delegate").signingIn(SESSIONS.begin("P17", 417)))
                .post("/sign-out", _ -> Answer.seeOther("/").signingOut())
                .post(
                        "/votes",
                        request -> Answer.page("put by " + request.form("majority", "SIMPLE", WebServerTest::majority)))
                .postFile(
                        "/lists",
                        request -> Answer.page(request.form("title", "text", text -> text) + " "
                                + request.fileIfAny("file")
                                        .map(bytes -> bytes.length)
                                        .orElse(0)))
                .post("/refused", _ -> Answer.refused("No quorum."));
    }

    private static Majority majority(String name) {
        return Majority.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static WebServer start(int port, Routes routes) {
        return start(port, routes, false);
    }

    private static WebServer start(int port, Routes routes, boolean behindProxy) {
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        var settings = new WebServer.Settings(address, behindProxy, Duration.ofMinutes(1));
        return WebServer.start(settings, routes, SESSIONS, new LiveStreams((_, _) -> {}));
    }

    @Test
    void a_page_is_shown_in_utf_8() {
        var seen = visitor.get("/");
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.text()).isEqualTo("<p>Größe");
        assertThat(seen.header("Content-Type")).contains("text/html;charset=utf-8");
        assertThat(seen.header("Cache-Control")).contains("no-store");
    }

    @Test
    void every_response_has_its_security_headers() {
        for (var path : new String[] {"/", "/nowhere", "/broken", "/static/css/base.css", "/live/hall"}) {
            var seen = path.startsWith("/live") ? visitor.send("POST", path, new byte[0]) : visitor.get(path);
            assertThat(seen.header("Content-Security-Policy").orElseThrow())
                    .contains("default-src 'self'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(seen.header("X-Content-Type-Options")).contains("nosniff");
            assertThat(seen.header("Referrer-Policy")).contains("same-origin");
            assertThat(seen.header("Server")).isEmpty();
        }
    }

    @Test
    void what_a_path_must_be_is_said_in_one_400() {
        assertThat(visitor.get("/motions/12").text()).isEqualTo("motion 12");
        var seen = visitor.get("/motions/twelve", "Accept: application/json");
        assertThat(seen.status()).isEqualTo(400);
        assertThat(seen.text()).isEqualTo("{\"error\":\"motion: expected a number\"}");
    }

    @Test
    void what_a_query_must_be_is_said_in_one_400() {
        assertThat(visitor.get("/found?q=gro%C3%9F+und+klein").text()).isEqualTo("groß und klein");
        assertThat(visitor.get("/found").status()).isEqualTo(400);
        assertThat(visitor.get("/found?q=").status()).isEqualTo(400);
        assertThat(visitor.get("/found?q=%C3").status()).isEqualTo(200);
    }

    @Test
    void a_rejection_is_shown_without_markup_of_the_sender() {
        assertThat(visitor.get("/motions/%3Cscript%3E").text())
                .contains("motion: expected a number")
                .doesNotContain("<script");
    }

    @Test
    void what_is_not_there_is_a_404_and_what_is_no_such_request_a_405() {
        assertThat(visitor.get("/nowhere").status()).isEqualTo(404);
        assertThat(visitor.get("/votes").status()).isEqualTo(405);
    }

    @Test
    void a_defect_is_a_500_that_tells_no_secrets() {
        var seen = visitor.get("/broken");
        assertThat(seen.status()).isEqualTo(500);
        assertThat(seen.text()).doesNotContain("secret");
    }

    @Test
    void a_value_is_sent_as_json() {
        var seen = visitor.get("/state.json");
        assertThat(seen.text()).isEqualTo("{\"number\":7}");
        assertThat(seen.header("Content-Type")).contains("application/json");
    }

    @Test
    void a_file_is_sent_or_missed() throws IOException {
        Files.writeString(published.resolve("proof.txt"), "proof");
        assertThat(visitor.get("/published/proof.txt").text()).isEqualTo("proof");
        assertThat(visitor.get("/published/none.txt").status()).isEqualTo(404);
        published = Files.createDirectory(published.resolve("published"));
        Files.writeString(published.resolveSibling("beside.txt"), "beside");
        assertThat(visitor.get("/published/..%2fbeside.txt").status()).isIn(400, 404);
        assertThatThrownBy(() -> Answer.file("text/plain", published, "../beside.txt"))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void a_static_file_is_sent_once_and_then_known() {
        var first = visitor.get("/static/css/base.css");
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.header("Content-Type")).contains("text/css;charset=utf-8");
        var again = visitor.get(
                "/static/css/base.css", "If-None-Match: " + first.header("ETag").orElseThrow());
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.text()).isEmpty();
        assertThat(visitor.get("/static/css/base.css", "If-None-Match: \"other\"")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void nothing_outside_the_static_folder_is_sent() {
        for (var path : new String[] {
            "/static/../messages_en.properties",
            "/static/%2e%2e/%2e%2e/server/WebServer.class",
            "/static/css",
            "/static/",
            "/static/css/..%5c..%5cx.css",
            "/static/none.css"
        }) {
            assertThat(visitor.get(path).status()).as(path).isIn(400, 404);
        }
    }

    @Test
    void signing_in_sets_a_cookie_that_scripts_cannot_read() {
        var cookie = visitor.post("/sign-in", "code=x").header("Set-Cookie").orElseThrow();
        assertThat(cookie).contains("; HttpOnly", "; SameSite=Lax", "; Path=/").doesNotContain("Secure");
        assertThat(visitor.get("/who", "Cookie: " + cookie.split(";", 2)[0]).text())
                .isEqualTo("P17");
        assertThat(visitor.get("/who").text()).isEqualTo("nobody");
    }

    @Test
    void an_act_needs_the_forms_secret_in_a_field_or_a_header() {
        var session = SESSIONS.begin("P17", 417);
        var cookie = cookie(session);
        var csrf = SESSIONS.csrf(session);
        assertThat(visitor.post("/votes", "majority=simple&csrf=" + csrf, cookie)
                        .text())
                .isEqualTo("put by SIMPLE");
        assertThat(visitor.post("/votes", "majority=simple", cookie, "X-CSRF: " + csrf)
                        .status())
                .isEqualTo(200);
        assertThat(visitor.post("/votes", "majority=simple", cookie).status()).isEqualTo(403);
        assertThat(visitor.post("/votes", "majority=simple&csrf=AAAA", cookie).status())
                .isEqualTo(403);
        var foreign = SESSIONS.csrf(SESSIONS.begin("P18", 418));
        assertThat(visitor.post("/votes", "majority=simple&csrf=" + foreign, cookie)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void an_act_of_nobody_leads_to_the_sign_in() {
        var seen = visitor.post("/votes", "majority=simple");
        assertThat(seen.status()).isEqualTo(303);
        assertThat(seen.header("Location")).contains("/sign-in");
        assertThat(visitor.post("/votes", "majority=simple", "Accept: application/json")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void a_form_on_another_site_is_rejected_even_with_the_secret() {
        var session = SESSIONS.begin("P17", 417);
        var form = "majority=simple&csrf=" + SESSIONS.csrf(session);
        var cookie = cookie(session);
        var own = "Origin: http://localhost:" + server.port();
        assertThat(visitor.post("/votes", form, cookie, own).status()).isEqualTo(200);
        assertThat(visitor.post("/votes", form, cookie, "Origin: http://evil.example")
                        .status())
                .isEqualTo(403);
        assertThat(visitor.post("/votes", form, cookie, "Origin: null").status())
                .isEqualTo(403);
        assertThat(visitor.post("/votes", form, cookie, "Sec-Fetch-Site: cross-site")
                        .status())
                .isEqualTo(403);
        assertThat(visitor.post("/sign-in", "code=x", "Origin: http://evil.example")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void signing_out_ends_the_cookie() {
        var session = SESSIONS.begin("P17", 417);
        var seen = visitor.post("/sign-out", "csrf=" + SESSIONS.csrf(session), cookie(session));
        assertThat(seen.header("Set-Cookie").orElseThrow())
                .startsWith("plenum=;")
                .contains("Max-Age=0");
    }

    @Test
    void a_refusal_is_a_409_with_its_page() {
        var session = SESSIONS.begin("P17", 417);
        var seen = visitor.post("/refused", "csrf=" + SESSIONS.csrf(session), cookie(session));
        assertThat(seen.status()).isEqualTo(409);
        assertThat(seen.text()).isEqualTo("No quorum.");
    }

    @Test
    void a_form_that_cannot_be_read_is_a_400() {
        var session = SESSIONS.begin("P17", 417);
        var csrf = "csrf=" + SESSIONS.csrf(session);
        for (var form : new String[] {csrf, csrf + "&majority=great", csrf + "&majority=%zz"}) {
            assertThat(visitor.post("/votes", form, cookie(session)).status())
                    .as(form)
                    .isEqualTo(400);
        }
        assertThat(visitor.post("/votes", csrf, cookie(session)).text()).contains("majority: expected SIMPLE");
    }

    @Test
    void a_form_may_bring_a_file_where_one_is_expected() {
        var session = SESSIONS.begin("P17", 417);
        var head = "--x\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n" + SESSIONS.csrf(session)
                + "\r\n--x\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\nGrün\r\n--x\r\n";
        var file = "Content-Disposition: form-data; name=\"file\"; filename=\"list.csv\"\r\n\r\n";
        var type = "Content-Type: multipart/form-data; boundary=x";
        for (var length : new int[] {0, 5, 2 << 20}) {
            var form = head + file + "x".repeat(length) + "\r\n--x--\r\n";
            assertThat(visitor.send("POST", "/lists", form.getBytes(UTF_8), type, cookie(session))
                            .text())
                    .isEqualTo("Grün " + length);
        }
        var cut = (head + file + "xxx").getBytes(UTF_8);
        assertThat(visitor.send("POST", "/lists", cut, type, cookie(session)).status())
                .isEqualTo(400);
        var unbounded = "Content-Type: multipart/form-data";
        assertThat(visitor.send("POST", "/lists", cut, unbounded, cookie(session))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void who_sends_too_much_is_heard_out_and_answered() {
        var type = "Content-Type: multipart/form-data; boundary=x";
        var big = "x".repeat(20 << 20).getBytes(UTF_8);
        var session = SESSIONS.begin("P17", 417);
        assertThat(visitor.send("POST", "/votes", big, type, cookie(session)).status())
                .isEqualTo(413);
        assertThat(visitor.send("POST", "/lists", big, type).status()).isEqualTo(303);
    }

    @Test
    void a_body_without_end_is_a_413_declared_or_not() {
        var session = SESSIONS.begin("P17", 417);
        var form = "csrf=" + SESSIONS.csrf(session) + "&majority=" + "x".repeat(1 << 20);
        assertThat(visitor.post("/votes", form, cookie(session)).status()).isEqualTo(413);
        var chunked = Integer.toHexString(form.length()) + "\r\n" + form + "\r\n0\r\n\r\n";
        var seen = visitor.send(
                "POST",
                "/votes HTTP/1.1\r\nTransfer-Encoding: chunked\r\nHost: localhost\r\nConnection: close\r\n"
                        + cookie(session)
                        + "\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\n" + chunked + "GET /",
                new byte[0]);
        assertThat(seen.status()).isEqualTo(413);
    }

    @Test
    void a_proxy_is_believed_only_if_there_is_one() {
        String[] headers = {"X-Forwarded-For: 192.0.2.7", "X-Forwarded-Proto: https", "X-Forwarded-Host: plenum.example"
        };
        assertThat(visitor.get("/from", headers).text()).contains("\"from\":\"127.0.0.1\"", "\"https\":false");
        server.close();
        server = start(0, routes(), true);
        visitor = new Visitor(server.port());
        assertThat(visitor.get("/from", headers).text())
                .contains("\"from\":\"192.0.2.7\"", "\"https\":true", "\"host\":\"plenum.example\"");
        var origin = "Origin: https://plenum.example";
        var seen = visitor.post("/sign-in", "code=x", headers[0], headers[1], headers[2], origin);
        assertThat(seen.header("Set-Cookie").orElseThrow()).endsWith("; Secure");
    }

    @Test
    void a_taken_port_is_named() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = other.getLocalPort();
            assertThatThrownBy(() -> start(port, new Routes()))
                    .isInstanceOf(WebServer.PortTaken.class)
                    .hasMessage("Port " + port + " is taken by another program. Stop that one or choose another port.");
        }
    }

    @Test
    void a_page_of_the_house_explains_a_rejection() {
        server.close();
        server = start(0, new Routes().rejectionPage((_, why) -> "<main>" + why.status()));
        assertThat(new Visitor(server.port()).get("/nowhere").text()).isEqualTo("<main>404");
    }

    private static String cookie(Session session) {
        return "Cookie: other=1; " + SESSIONS.cookie(session, false).split(";", 2)[0];
    }
}
