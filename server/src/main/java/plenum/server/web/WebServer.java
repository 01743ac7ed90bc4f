package plenum.server.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http2.server.HTTP2CServerConnectionFactory;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import plenum.server.web.Route.Method;
import plenum.server.web.Route.Sender;

/// Answers requests until it is closed: pages by the routes, live streams, and the program's own files under
/// `/static/`.
public final class WebServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);
    private static final int CONNECTIONS_WAITING = 1024;
    private static final int NOT_ALLOWED = 405;
    private static final int MOST_HEARD_OUT = 64 << 20;

    private final Settings settings;
    private final Routes routes;
    private final Sessions sessions;
    private final LiveStreams live;
    private final Javalin javalin;

    /// Where and how to listen.
    ///
    /// @param address     where to listen; port 0 takes a free one
    /// @param behindProxy whether a proxy in front is believed what it says about the sender
    /// @param patience    how long a connection may stand still
    public record Settings(InetSocketAddress address, boolean behindProxy, Duration patience) {
        /// Listens to everybody, without a proxy.
        public static Settings onPort(int port) {
            return new Settings(new InetSocketAddress(port), false, Duration.ofMinutes(1));
        }
    }

    private WebServer(Settings settings, Routes routes, Sessions sessions, LiveStreams live) {
        this.settings = settings;
        this.routes = routes;
        this.sessions = sessions;
        this.live = live;
        this.javalin = Javalin.create(this::configure);
    }

    /// Starts on a port of this computer; 0 takes a free one.
    ///
    /// @throws PortTaken if another program listens there
    public static WebServer start(int port, Routes routes, Sessions sessions, LiveStreams live) {
        return start(Settings.onPort(port), routes, sessions, live);
    }

    /// Starts with settings of its own.
    ///
    /// @throws PortTaken if another program listens there
    public static WebServer start(Settings settings, Routes routes, Sessions sessions, LiveStreams live) {
        var server = new WebServer(settings, routes, sessions, live);
        try {
            server.javalin.start();
        } catch (JavalinBindException taken) {
            throw new PortTaken(settings.address().getPort(), taken);
        }
        return server;
    }

    /// Another program listens where the server should.
    public static final class PortTaken extends IllegalStateException {
        private static final long serialVersionUID = 1;

        private PortTaken(int port, Throwable cause) {
            super("Port " + port + " is taken by another program. Stop that one or choose another port.", cause);
        }
    }

    public int port() {
        return javalin.port();
    }

    /// Dismisses the live streams, lets requests that are under way finish, and stops listening.
    @Override
    public void close() {
        live.close();
        javalin.stop();
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = true;
        config.http.prefer405over404 = true;
        config.jetty.addConnector(this::connector);
        config.jetty.modifyServer(server -> server.setHandler(new FrontHandler(live, sessions)));
        routes.all().forEach(route -> add(config, route));
        var files = new StaticFiles();
        add(config, new Route(Method.GET, "/static/<file>", Sender.ANYBODY, files::show));
        config.routes.exception(HttpResponseException.class, (none, context) -> send(context, noRoute(none)));
    }

    private Connector connector(Server server, HttpConfiguration http) {
        http.setSendServerVersion(false);
        if (settings.behindProxy()) {
            http.addCustomizer(new ForwardedRequestCustomizer());
        }
        var connector =
                new ServerConnector(server, new HttpConnectionFactory(http), new HTTP2CServerConnectionFactory(http));
        connector.setHost(settings.address().getAddress().getHostAddress());
        connector.setPort(settings.address().getPort());
        connector.setAcceptQueueSize(CONNECTIONS_WAITING);
        connector.setIdleTimeout(settings.patience().toMillis());
        return connector;
    }

    private void add(JavalinConfig config, Route route) {
        var method = switch (route.method()) {
            case GET -> HandlerType.GET;
            case POST -> HandlerType.POST;
        };
        config.routes.addHttpHandler(method, route.path(), context -> send(context, route));
    }

    private static Route noRoute(HttpResponseException none) {
        return new Route(Method.GET, "", Sender.ANYBODY, _ -> {
            throw none.getStatus() == NOT_ALLOWED
                    ? Rejected.because(NOT_ALLOWED, "This address takes no such request.")
                    : Rejected.notFound();
        });
    }

    private void send(Context context, Route route) {
        var request = request(context, route.most());
        var answer = answer(request, context.method().equals(HandlerType.POST), route);
        hearOut(context);
        context.status(answer.status());
        context.header("Cache-Control", "no-store");
        answer.headers().forEach(context::header);
        answer.cookie(sessions, request.address().https()).ifPresent(cookie -> context.header("Set-Cookie", cookie));
        context.result(answer.body());
    }

    private Answer answer(Request request, boolean post, Route route) {
        try {
            if (post) {
                check(request, route.sender());
            }
            return route.action().answer(request);
        } catch (Rejected why) {
            return rejected(request, why);
        } catch (Exception broken) {
            LOG.error("No answer to {}", request.address().path(), broken);
            return rejected(request, Rejected.because(500, "Something went wrong here. It has been noted."));
        }
    }

    private void check(Request request, Sender sender) {
        if (!Origin.ours(request)) {
            throw Rejected.forbidden("This form was not sent from a page of this server.");
        }
        if (sender.equals(Sender.SIGNED_IN)) {
            var session = request.session().orElseThrow(Rejected::notSignedIn);
            var csrf = request.header("X-CSRF").or(() -> request.formIfAny("csrf", "text", text -> text));
            if (csrf.filter(secret -> sessions.vouches(session, secret)).isEmpty()) {
                throw Rejected.forbidden("This form is from an earlier session. Reload the page and send it again.");
            }
        }
    }

    private Answer rejected(Request request, Rejected why) {
        if (request.wantsJson()) {
            return Answer.json(why.status(), Map.of("error", why.words()));
        }
        return why.status() == 401
                ? Answer.seeOther("/sign-in")
                : Answer.page(why.status(), routes.rejectionPage().html(request, why));
    }

    private Request request(Context context, int most) {
        var address = new Request.Address(
                context.path(),
                context.ip(),
                Optional.ofNullable(context.host()).orElse(""),
                context.scheme().equals("https"));
        return new Request(
                address,
                context.pathParamMap(),
                Optional.ofNullable(context.queryString()),
                () -> body(context, most),
                context::header,
                sessions);
    }

    /// Takes what is still being sent and lets it fall: whoever sends reads the answer only after the last
    /// byte, and would find the connection broken instead. There is an end to that, too.
    private static void hearOut(Context context) {
        try {
            context.bodyInputStream().skip(MOST_HEARD_OUT);
        } catch (IOException broken) {
            LOG.debug("Broken off by the sender", broken);
        }
    }

    private static byte[] body(Context context, int most) {
        try {
            var bytes = context.bodyInputStream().readNBytes(most + 1);
            if (bytes.length > most) {
                throw Rejected.tooLarge(most);
            }
            return bytes;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
