package plenum.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import plenum.ballot.v1.Booth;

/// Elections as the stories of the tests hold them, from the call to the installation: the chair leads, the
/// registrar and two trustees do their part.
///
/// @param story under whose name pages are kept in target/pages, to be looked at
record Polling(SecretMeeting meeting, Desk chair, String story) {
    /// Calls an election.
    ///
    /// @param more fields by name and value in turn
    String call(String title, int seats, String form, String rule, String... more) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("title", title);
        fields.put("seats", String.valueOf(seats));
        fields.put("form", form);
        fields.put("rule", rule);
        for (int field = 0; field < more.length; field += 2) {
            fields.put(more[field], more[field + 1]);
        }
        return chair.done("/elections", fields);
    }

    /// The chair does something with an election that needs no field.
    void step(String election, String what) {
        chair.done("/elections/" + election + "/" + what, Map.of());
    }

    /// The ballot of a round is opened, and its urn.
    Booth open(String election, String urn) {
        step(election, "ballot");
        meeting.register(urn);
        return meeting.booth(urn);
    }

    /// A round on crosses in which so many vote for each name in turn, and the others for nobody.
    void round(String election, String urn, int... votes) throws InterruptedException {
        var booth = open(election, urn);
        int mandate = 1;
        for (int name = 1; name <= votes.length; name++) {
            for (int vote = 0; vote < votes[name - 1]; vote++) {
                var marks = new Integer[votes.length + 1];
                Arrays.fill(marks, 0);
                marks[name] = 1;
                meeting.vote(urn, booth, mandate++, List.of(marks));
            }
        }
        close(election, urn);
    }

    /// The ballot is closed, the urn opened, and the result declared.
    void close(String election, String urn) throws InterruptedException {
        step(election, "closing");
        count(urn);
        step(election, "declaration");
    }

    /// Rankings are mixed before the urn is opened.
    void closeRanking(String election, String urn) throws InterruptedException {
        step(election, "closing");
        meeting.await(urn, "mixing");
        meeting.shuffle(urn, 2);
        meeting.shuffle(urn, 3);
        count(urn);
        step(election, "declaration");
    }

    /// Two trustees open an urn that is closed.
    void count(String urn) throws InterruptedException {
        meeting.await(urn, "decrypting");
        meeting.decrypt(urn, 1);
        meeting.decrypt(urn, 3);
        meeting.await(urn, "counted");
    }

    /// All who were elected accept, and begin in office.
    void install(String election, String from) {
        step(election, "offices");
        chair.done("/elections/" + election + "/installation", Map.of("from", from));
    }

    /// The names in a field of an election.
    List<String> names(String election, String field) {
        return chair.read("/elections/" + election)
                .get(field)
                .valueStream()
                .map(name -> name.asString())
                .toList();
    }

    /// Who does the work of the posts of a body on a day.
    List<String> acting(String body, String day) {
        return meeting.anybody()
                .read("/bodies/" + body + "?on=" + day)
                .get("posts")
                .valueStream()
                .flatMap(post -> post.get("acting").valueStream())
                .map(acting -> acting.get("name").asString())
                .toList();
    }

    /// The code of the refusal with which somebody is met.
    static String refused(Desk desk, String path, Map<String, String> fields) {
        return desk.json(desk.act(path, fields)).get("refused").asString();
    }

    void keep(String name, String page) {
        try {
            var folder = Files.createDirectories(Path.of("target", "pages"));
            Files.writeString(folder.resolve(story + "-" + name + ".html"), page);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
