package plenum.server.web;

import java.util.ArrayList;
import java.util.List;
import plenum.server.web.Route.Action;
import plenum.server.web.Route.Method;
import plenum.server.web.Route.Sender;

/// Everything the server answers to.
public final class Routes {
    /// Shows why a request was rejected, to people. Clients that asked for JSON get `{"error": …}` without it.
    @FunctionalInterface
    public interface RejectionPage {
        String html(Request request, Rejected why);
    }

    private final List<Route> all = new ArrayList<>();
    private RejectionPage rejectionPage = Routes::plain;

    /// A page for anybody; what is personal on it depends on [Request#session].
    public Routes get(String path, Action action) {
        return add(new Route(Method.GET, path, Sender.ANYBODY, action));
    }

    /// An act of somebody signed in. Without a session the sender is shown to `/sign-in`; without the form's
    /// secret the act is rejected.
    public Routes post(String path, Action action) {
        return add(new Route(Method.POST, path, Sender.SIGNED_IN, action));
    }

    /// An act of somebody signed in whose form may carry a file.
    public Routes postFile(String path, Action action) {
        return add(new Route(Method.POST, path, Sender.SIGNED_IN, Route.FILE, action));
    }

    /// Something sent by people who are not signed in yet. A form on a page that is not ours is rejected here, too.
    public Routes postByAnybody(String path, Action action) {
        return add(new Route(Method.POST, path, Sender.ANYBODY, action));
    }

    /// Shows rejections on pages of the house instead of plain ones.
    public Routes rejectionPage(RejectionPage page) {
        rejectionPage = page;
        return this;
    }

    private Routes add(Route route) {
        all.add(route);
        return this;
    }

    List<Route> all() {
        return List.copyOf(all);
    }

    RejectionPage rejectionPage() {
        return rejectionPage;
    }

    private static String plain(Request request, Rejected why) {
        return "<!doctype html><meta charset=utf-8><title>%d</title><h1>%d</h1><p>%s</p>"
                .formatted(why.status(), why.status(), escaped(why.words()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
