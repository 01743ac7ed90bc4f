package plenum.rehearsal.engine;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import plenum.ballot.group.Group;
import plenum.ballot.text.Token;
import plenum.ballot.v1.Credential;
import plenum.ballot.v1.CredentialList;
import plenum.ballot.v1.PublicCredential;
import tools.jackson.databind.JsonNode;

/// The registrar, who has given every delegate a voting secret on paper, and hands the public keys for each urn to the
/// congress. The server never sees a secret.
final class Registrar {
    private final Hall hall;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Credential> secrets = new ConcurrentHashMap<>();

    Registrar(Hall hall) {
        this.hall = hall;
    }

    /// Opens an urn to those on its roll.
    void open(String urn) throws InterruptedException {
        var registrar = hall.cast.holding("registrar").getFirst();
        try {
            var prepared = hall.server.json("/urns/" + urn);
            var group = Group.named(prepared.path("group").asString("")).orElseThrow();
            var uuid = new Token(prepared.path("uuid").asString(""));
            var roll = hall.server.json(registrar, "/urns/" + urn + "/roll.json");
            hall.server.send(
                    registrar,
                    "/urns/" + urn + "/credentials",
                    list(roll, uuid, group).bytes());
        } catch (IOException absent) {
            throw new CannotGoOn("the registrar cannot open " + urn + ": " + absent.getMessage());
        }
    }

    private CredentialList list(JsonNode roll, Token uuid, Group group) {
        var keys = new ArrayList<PublicCredential>();
        for (var line : roll) {
            var secret = secrets.computeIfAbsent(line.path("voter").asString(""), _ -> Credential.random(random));
            for (int unit = 1; unit <= line.path("weight").asInt(); unit++) {
                var credential = secret.unit(line.path("mandate").asInt(), unit);
                keys.add(PublicCredential.of(credential.publicKey(uuid, group)));
            }
        }
        return CredentialList.sorted(keys, group);
    }

    /// The secret that a delegate was handed.
    Credential secretOf(Delegate delegate) {
        return Optional.ofNullable(secrets.get(delegate.visitor().person()))
                .orElseThrow(() -> new CannotGoOn(delegate.visitor() + " has no voting secret"));
    }
}
