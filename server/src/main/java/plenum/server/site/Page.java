package plenum.server.site;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import plenum.server.pages.Templates;

/// How the pages of one kind are made, from the templates in a folder: `page.jte` is the whole of it,
/// `regions.jte` the part that changes by itself while it is looked at.
///
/// @param title the key of its title in the messages
/// @param door rejects visitors who may not see it
/// @param live whether it changes by itself
/// @param values what the templates show
record Page(
        String folder, String title, Consumer<Visitor> door, boolean live, Function<Look, Map<String, Object>> values) {
    /// A page for everybody.
    static Page open(String folder, String title, boolean live, Function<Look, Map<String, Object>> values) {
        return new Page(folder, title, _ -> {}, live, values);
    }

    /// @throws plenum.server.web.Rejected if the visitor may not see it or there is no such thing
    byte[] whole(Look look, Framing framing) {
        door.accept(look.visitor());
        return Templates.render(folder + "/page.jte", framing.whole(look, title, live, values.apply(look)));
    }

    /// @throws plenum.server.web.Rejected if there is no such thing
    byte[] regions(Look look, Framing framing) {
        return Templates.render(folder + "/regions.jte", framing.regions(look, title, values.apply(look)));
    }
}
