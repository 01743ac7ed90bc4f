package plenum.server.web;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/// Whether a form was on a page of ours, as far as the browser tells: it sends the origin of the page along.
final class Origin {
    private Origin() {}

    /// True as well if the sender tells nothing, as programs do; browsers always tell.
    static boolean ours(Request request) {
        if (request.header("Sec-Fetch-Site").filter(Origin::elsewhere).isPresent()) {
            return false;
        }
        return request.header("Origin")
                .map(origin -> authority(origin)
                        .equals(Optional.of(usual(request.address().host(), scheme(request)))))
                .orElse(true);
    }

    private static boolean elsewhere(String site) {
        return site.equals("cross-site") || site.equals("same-site");
    }

    private static String scheme(Request request) {
        return request.header("Origin")
                        .filter(origin -> origin.startsWith("https:"))
                        .isPresent()
                ? "https"
                : "http";
    }

    private static Optional<String> authority(String origin) {
        try {
            var uri = URI.create(origin);
            return Optional.ofNullable(uri.getRawAuthority()).map(authority -> usual(authority, uri.getScheme()));
        } catch (IllegalArgumentException notAnOrigin) {
            return Optional.empty();
        }
    }

    /// Without the port if it is the scheme's own.
    private static String usual(String authority, String scheme) {
        var ending = scheme.equals("https") ? ":443" : ":80";
        var name = authority.toLowerCase(Locale.ROOT);
        return name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
    }
}
