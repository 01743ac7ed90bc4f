package plenum.server.founding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeType;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/// A table of keys and values in a YAML file. Whatever is not there, or not what it must be, is a [Fault] with its line
/// and column.
///
/// `source`, `mark` and `note` may stand in any table and are for people: where a fact is from, and how far it may be
/// trusted.
final class YamlTable {
    private static final Set<String> FOR_PEOPLE = Set.of("source", "mark", "note");

    private final String file;
    private final Node where;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Node> keys = new LinkedHashMap<>();
    private final Set<String> known = new HashSet<>(FOR_PEOPLE);

    private YamlTable(String file, Node node) {
        this.file = file;
        this.where = node;
        if (!(node instanceof MappingNode table)) {
            throw fault(node, "expected a table of keys and values");
        }
        for (var entry : table.getValue()) {
            var key = scalar(entry.getKeyNode(), "expected a key").getValue();
            if (keys.put(key, entry.getKeyNode()) != null) {
                throw fault(entry.getKeyNode(), "\"" + key + "\" stands here twice");
            }
            values.put(key, entry.getValueNode());
        }
    }

    static YamlTable parse(String file, String text) {
        try {
            var settings = LoadSettings.builder().setLabel(file).build();
            var parser = new ParserImpl(settings, new StreamReader(settings, text));
            var root = new Composer(settings, parser).getSingleNode();
            return new YamlTable(
                    file, root.orElseThrow(() -> Fault.at(file, 1, 1, "expected a table of keys and values")));
        } catch (MarkedYamlEngineException broken) {
            var mark = broken.getProblemMark();
            throw Fault.at(
                    file,
                    mark.map(at -> at.getLine() + 1).orElse(1),
                    mark.map(at -> at.getColumn() + 1).orElse(1),
                    broken.getProblem());
        } catch (YamlEngineException broken) {
            throw Fault.in(file, String.valueOf(broken.getMessage()));
        }
    }

    boolean has(String key) {
        known.add(key);
        return values.containsKey(key);
    }

    /// Some text, which is not empty.
    String text(String key) {
        var node = scalar(value(key), "expected text for \"" + key + "\"");
        if (node.getValue().isBlank()) {
            throw fault(node, "expected text for \"" + key + "\"");
        }
        return node.getValue().strip();
    }

    Optional<String> optionalText(String key) {
        return has(key) ? Optional.of(text(key)) : Optional.empty();
    }

    /// Text that a reader understands.
    ///
    /// @param expected what is understood, to be read after "expected"
    <T> T read(String key, String expected, Function<String, Optional<T>> reader) {
        var node = scalar(value(key), "expected " + expected);
        return reader.apply(node.getValue().strip())
                .orElseThrow(() -> fault(node, "expected " + expected + " instead of \"" + node.getValue() + "\""));
    }

    int whole(String key, int least, int most) {
        return read(key, "a whole number from " + least + " to " + most, text -> wholeNumber(text, least, most));
    }

    boolean truth(String key) {
        return read(key, "true or false", text -> switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        });
    }

    YamlTable table(String key) {
        return new YamlTable(file, value(key));
    }

    /// The tables of a list; none if the key is not there.
    List<YamlTable> tables(String key) {
        if (!has(key)) {
            return List.of();
        }
        if (!(value(key) instanceof SequenceNode list)) {
            throw fault(value(key), "expected a list for \"" + key + "\"");
        }
        var tables = new ArrayList<YamlTable>();
        for (var element : list.getValue()) {
            tables.add(new YamlTable(file, element));
        }
        return tables;
    }

    /// The texts of a list, none of them empty; no texts if the key is not there.
    List<String> texts(String key) {
        if (!has(key)) {
            return List.of();
        }
        if (!(value(key) instanceof SequenceNode list)) {
            throw fault(value(key), "expected a list for \"" + key + "\"");
        }
        var texts = new ArrayList<String>();
        for (var element : list.getValue()) {
            var text = scalar(element, "expected text").getValue().strip();
            if (text.isEmpty()) {
                throw fault(element, "expected text");
            }
            texts.add(text);
        }
        return texts;
    }

    /// The keys of a table whose keys are data themselves.
    List<String> keys() {
        return keys.keySet().stream().filter(key -> !FOR_PEOPLE.contains(key)).toList();
    }

    /// To be called when everything was read that may stand in the table.
    void end() {
        for (var key : keys.entrySet()) {
            if (!known.contains(key.getKey())) {
                throw fault(
                        key.getValue(),
                        "\"" + key.getKey() + "\" means nothing here; expected one of "
                                + known.stream().sorted().toList());
            }
        }
    }

    /// A fault of a value that can be read but does not fit.
    Fault fault(String key, String words) {
        return fault(values.getOrDefault(key, where), words);
    }

    static Optional<Integer> wholeNumber(String text, int least, int most) {
        if (!text.matches("0|[1-9][0-9]{0,8}")) {
            return Optional.empty();
        }
        return Optional.of(Integer.parseInt(text)).filter(number -> least <= number && number <= most);
    }

    private Node value(String key) {
        if (!has(key)) {
            throw fault(where, "expected \"" + key + "\" in this table");
        }
        return values.getOrDefault(key, where);
    }

    private ScalarNode scalar(Node node, String expected) {
        if (node.getNodeType() != NodeType.SCALAR || node.getTag().equals(Tag.NULL)) {
            throw fault(node, expected);
        }
        return (ScalarNode) node;
    }

    private Fault fault(Node node, String words) {
        var mark = node.getStartMark();
        return Fault.at(
                file,
                mark.map(at -> at.getLine() + 1).orElse(1),
                mark.map(at -> at.getColumn() + 1).orElse(1),
                words);
    }
}
