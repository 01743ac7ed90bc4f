package plenum.rehearsal.script;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/// A piece of a YAML file that knows where it stands. Whatever does not fit is a [ScriptError] at its place.
record Written(String file, Node node) {
    static Written read(String file, String text) {
        try {
            var settings = LoadSettings.builder().setLabel(file).build();
            var parser = new ParserImpl(settings, new StreamReader(settings, text));
            var root = new Composer(settings, parser).getSingleNode();
            return new Written(file, root.orElseThrow(() -> new ScriptError(file, 1, 1, "the file is empty")));
        } catch (MarkedYamlEngineException broken) {
            throw broken.getProblemMark()
                    .map(mark -> new ScriptError(
                            file, mark.getLine() + 1, mark.getColumn() + 1, "not YAML: " + broken.getProblem()))
                    .orElseGet(() -> new ScriptError(file, 1, 1, "not YAML: " + broken.getProblem()));
        } catch (YamlEngineException broken) {
            throw new ScriptError(file, 1, 1, "not YAML: " + broken.getMessage());
        }
    }

    /// What is wrong here, as an error to throw.
    ScriptError wrong(String expected) {
        return node.getStartMark()
                .map(mark -> new ScriptError(file, mark.getLine() + 1, mark.getColumn() + 1, expected))
                .orElseGet(() -> new ScriptError(file, 1, 1, expected));
    }

    SequencedSet<String> keys() {
        var keys = new LinkedHashSet<String>();
        for (var tuple : tuples()) {
            if (!keys.add(key(tuple).text())) {
                throw key(tuple).wrong(key(tuple).text() + " stands here twice");
            }
        }
        return keys;
    }

    /// Refuses keys that nobody reads: a misspelt key would otherwise be silently without effect.
    Written only(String... known) {
        keys();
        for (var tuple : tuples()) {
            if (!Arrays.asList(known).contains(key(tuple).text())) {
                throw key(tuple)
                        .wrong("expected one of " + String.join(", ", known) + ", not "
                                + key(tuple).text());
            }
        }
        return this;
    }

    Optional<Written> find(String name) {
        return tuples().stream()
                .filter(tuple -> key(tuple).text().equals(name))
                .findFirst()
                .map(tuple -> new Written(file, tuple.getValueNode()));
    }

    Written at(String name) {
        return find(name).orElseThrow(() -> wrong(name + " is missing"));
    }

    String text() {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue().strip();
        }
        throw wrong("expected a text");
    }

    int number(int least) {
        try {
            var number = Integer.parseInt(text());
            if (number >= least) {
                return number;
            }
        } catch (NumberFormatException notOne) {
            throw wrong("expected a whole number, not " + text());
        }
        throw wrong("expected a number of at least " + least + ", not " + text());
    }

    LocalDate day() {
        try {
            return LocalDate.parse(text());
        } catch (DateTimeParseException notOne) {
            throw wrong("expected a day such as 1956-02-27, not " + text());
        }
    }

    double seconds() {
        var seconds = decimal();
        if (seconds >= 0 && seconds <= 86_400) {
            return seconds;
        }
        throw wrong("expected seconds from 0 to 86400, not " + text());
    }

    double share() {
        var share = decimal();
        if (share >= 0 && share <= 1) {
            return share;
        }
        throw wrong("expected a share from 0 to 1, not " + text());
    }

    boolean yesOrNo() {
        return switch (text()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw wrong("expected true or false, not " + text());
        };
    }

    <E extends Enum<E>> E word(Class<E> words) {
        var known = Stream.of(words.getEnumConstants())
                .map(word -> word.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
        var which = known.indexOf(text());
        if (which < 0) {
            throw wrong("expected one of " + String.join(", ", known) + ", not " + text());
        }
        return words.getEnumConstants()[which];
    }

    <T> List<T> list(Function<Written, T> of) {
        if (!(node instanceof SequenceNode sequence)) {
            throw wrong("expected a list");
        }
        var list = new ArrayList<T>();
        sequence.getValue().forEach(one -> list.add(of.apply(new Written(file, one))));
        return List.copyOf(list);
    }

    private double decimal() {
        if (!text().matches("[0-9]{1,9}(\\.[0-9]{1,9})?")) {
            throw wrong("expected a number, not " + text());
        }
        return Double.parseDouble(text());
    }

    private List<NodeTuple> tuples() {
        if (node instanceof MappingNode mapping) {
            return mapping.getValue();
        }
        throw wrong("expected keys with values");
    }

    private Written key(NodeTuple tuple) {
        return new Written(file, tuple.getKeyNode());
    }
}
