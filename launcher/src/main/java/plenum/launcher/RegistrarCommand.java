package plenum.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `plenum registrar`: makes the voting secrets, and opens the urns of secret votes.
@Command(
        name = "registrar",
        mixinStandardHelpOptions = true,
        description = "Makes the delegates' voting secrets and hands in the public keys for each secret vote.",
        footer = {
            "",
            "Run it on a machine of its own, not on the server's: with the secrets somebody could vote for the delegates,",
            "and with server and secrets together nobody would notice. Print the file, cut it up, hand each line to its",
            "delegate in a closed envelope, and keep the file locked away: every secret vote needs it."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the secrets are made (--make), or the command was stopped",
            "1:the server or the file was wrong"
        })
final class RegistrarCommand implements Callable<Integer> {
    @Option(names = "--server", paramLabel = "URL", required = true, description = "Where the congress is served.")
    URI server;

    @Option(
            names = "--code",
            paramLabel = "CODE",
            defaultValue = "${env:PLENUM_CODE}",
            description = "The code on the registrar's badge; or put it into PLENUM_CODE.")
    @Nullable
    String code;

    @Option(
            names = "--secrets",
            paramLabel = "FILE",
            required = true,
            description = "The file of the voting secrets (CSV); it is made if it is not there, and lines are added.")
    Path secrets;

    @Option(names = "--make", description = "End when the secrets are made; open no urn.")
    boolean make;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (code == null || code.isBlank()) {
            throw new ParameterException(spec.commandLine(), "--code or PLENUM_CODE must have the registrar's code");
        }
        var registrar = Registrar.signIn(server, code);
        var register = Register.of(secrets);
        admit(registrar, register);
        say(secrets + " holds " + register.size() + " voting secrets.");
        while (!make) {
            for (var urn : registrar.waiting()) {
                admit(registrar, register);
                say("Urn " + urn + " is open to " + registrar.open(urn, register) + " credentials.");
            }
            TimeUnit.SECONDS.sleep(1);
        }
        return 0;
    }

    private void admit(Registrar registrar, Register register) throws IOException, InterruptedException {
        var made = register.admit(registrar.voters(), address());
        if (made > 0) {
            say(made + " voting secrets were made; hand them out.");
        }
    }

    private String address() {
        var address = server.toString();
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    private void say(String line) {
        spec.commandLine().getOut().println(line);
        spec.commandLine().getOut().flush();
    }
}
