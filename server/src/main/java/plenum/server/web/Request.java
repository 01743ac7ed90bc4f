package plenum.server.web;

import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What somebody asks of the server. Each reader either gives a value of the right kind or ends the request with one
/// 400 that names the field and what was expected.
public final class Request {
    private final Address address;
    private final Map<String, String> path;
    private final Once<Map<String, List<String>>> query;
    private final Once<Multipart> parts;
    private final Once<Map<String, List<String>>> form;
    private final Once<byte[]> body;
    private final Function<String, @Nullable String> headers;
    private final Sessions sessions;
    private final Optional<Session> session;

    /// Where a request came from and went to.
    ///
    /// @param path  as it was asked for, without the query
    /// @param from  the sender's IP address
    /// @param host  the server's name as the sender knows it, with the port unless it is the usual one
    /// @param https whether nobody could listen on the way
    public record Address(String path, String from, String host, boolean https) {}

    Request(
            Address address,
            Map<String, String> path,
            Optional<String> query,
            Supplier<byte[]> body,
            Function<String, @Nullable String> headers,
            Sessions sessions) {
        this.address = address;
        this.path = path;
        this.query = new Once<>(() -> Fields.read("the address", query.orElse("")));
        this.body = new Once<>(body);
        this.parts = new Once<>(() -> type().filter(Multipart::is)
                .map(type -> Multipart.read(type, body()))
                .orElse(Multipart.NOTHING));
        this.form = new Once<>(() -> formSent() ? Fields.read("the form", body()) : parts().fields());
        this.headers = headers;
        this.sessions = sessions;
        this.session = header("Cookie").flatMap(sessions::read);
    }

    /// The variable of the route's path.
    public <T> T path(String name, String expected, Function<String, T> reader) {
        var text = path.get(name);
        if (text == null) {
            throw new IllegalArgumentException("the route has no {" + name + "}");
        }
        return read(name, text, expected, reader);
    }

    /// The field of the form; without it or with nothing in it the request is unreadable.
    public <T> T form(String name, String expected, Function<String, T> reader) {
        return formIfAny(name, expected, reader).orElseThrow(() -> Rejected.unreadable(name, expected));
    }

    /// The field of the form, or nothing if it was left empty.
    public <T> Optional<T> formIfAny(String name, String expected, Function<String, T> reader) {
        return first(form.get(), name).map(text -> read(name, text, expected, reader));
    }

    /// The file of the form, or nothing if none was chosen.
    public Optional<byte[]> fileIfAny(String name) {
        return Optional.ofNullable(parts().files().get(name)).filter(bytes -> bytes.length > 0);
    }

    /// The name that the file of the form had where it came from; empty without one.
    public String fileName(String name) {
        return parts().names().getOrDefault(name, "");
    }

    /// The parameter of the address; without it the request is unreadable.
    public <T> T query(String name, String expected, Function<String, T> reader) {
        return queryIfAny(name, expected, reader).orElseThrow(() -> Rejected.unreadable(name, expected));
    }

    /// The parameter of the address, or nothing if it was left out.
    public <T> Optional<T> queryIfAny(String name, String expected, Function<String, T> reader) {
        return first(query.get(), name).map(text -> read(name, text, expected, reader));
    }

    /// All bytes of the request.
    public byte[] body() {
        return body.get();
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.apply(name));
    }

    public Address address() {
        return address;
    }

    /// Who has signed in, if anybody.
    public Optional<Session> session() {
        return session;
    }

    /// The secret for the forms of a page shown to the one who is signed in.
    public Optional<String> csrf() {
        return session.map(sessions::csrf);
    }

    /// Whether the answer is for a program rather than for people.
    public boolean wantsJson() {
        return header("Accept")
                .map(accept -> accept.toLowerCase(Locale.ROOT))
                .filter(accept -> accept.contains("application/json") && !accept.contains("text/html"))
                .isPresent();
    }

    private boolean formSent() {
        return type().filter(type -> type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded"))
                .isPresent();
    }

    private Optional<String> type() {
        return header("Content-Type");
    }

    private Multipart parts() {
        return parts.get();
    }

    private static Optional<String> first(Map<String, List<String>> fields, String name) {
        return fields.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    private static <T> T read(String name, String text, String expected, Function<String, T> reader) {
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException | DateTimeException notThat) {
            throw Rejected.unreadable(name, expected);
        }
    }

    /// Reads at the first asking only; a request belongs to one thread.
    private static final class Once<T> {
        private final Supplier<T> source;
        private @Nullable T read;

        Once(Supplier<T> source) {
            this.source = source;
        }

        T get() {
            var value = read;
            if (value == null) {
                value = source.get();
                read = value;
            }
            return value;
        }
    }
}
